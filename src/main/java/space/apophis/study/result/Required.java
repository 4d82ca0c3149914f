package space.apophis.study.result;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import space.apophis.units.PreciseDate;

/** What records of results ask of their components. */
final class Required {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

    private Required() {}

    /** A name that becomes the name of a file: letters, digits and hyphens. */
    static void name(String key, String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new ResultFault(key, "must be letters, digits and hyphens, not \"" + name + "\"");
        }
    }

    static void present(String key, Object value) {
        if (value == null) {
            throw new ResultFault(key, "is missing");
        }
    }

    /** None of a list may be null. */
    static void present(String key, List<?> values) {
        for (int i = 0; values != null && i < values.size(); i++) {
            present(key + "." + i, values.get(i));
        }
    }

    /** An ISO date and time, with or without a Z. */
    static void instant(String key, String iso) {
        try {
            Instant.parse(iso.endsWith("Z") ? iso : iso + "Z");
        } catch (DateTimeException e) {
            throw fault(key, iso);
        }
    }

    static void instants(String key, List<String> isos) {
        for (int i = 0; i < isos.size(); i++) {
            instant(key + "." + i, isos.get(i));
        }
    }

    /** An ISO date. */
    static void day(String key, String day) {
        try {
            LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new ResultFault(key, "must be an ISO date, not \"" + day + "\"");
        }
    }

    /** A date as people write it, which may be a month or a year. */
    static void date(String key, String date) {
        try {
            PreciseDate.parse(date);
        } catch (IllegalArgumentException e) {
            throw new ResultFault(key, "must be a date, not \"" + date + "\"");
        }
    }

    /** One of those that an enum has. */
    static void word(String key, String word, Enum<?>[] allowed) {
        final List<String> words = Arrays.stream(allowed).map(Enum::toString).toList();
        if (!words.contains(word)) {
            throw new ResultFault(key, "must be one of " + String.join(", ", words) + ", not \"" + word + "\"");
        }
    }

    /** An ISO date and time without a zone. */
    static void local(String key, String iso) {
        try {
            LocalDateTime.parse(iso);
        } catch (DateTimeException e) {
            throw fault(key, iso);
        }
    }

    private static ResultFault fault(String key, String iso) {
        return new ResultFault(key, "must be an ISO date and time, not \"" + iso + "\"");
    }

    static void positive(String key, double value) {
        if (!(value > 0)) {
            throw new ResultFault(key, "must be positive, not " + value);
        }
    }

    static void notNegative(String key, double value) {
        if (value < 0) {
            throw new ResultFault(key, "must not be negative, as " + value + " is");
        }
    }

    /** At least another. */
    static void ordered(String key, double least, double value) {
        if (!(value >= least)) {
            throw new ResultFault(key, "must not be below " + least + ", as " + value + " is");
        }
    }

    /** Each later than the one before it. */
    static <T> void later(String key, List<T> samples, ToDoubleFunction<T> time) {
        rising(key, samples, time, "is not later than the one before it");
    }

    /** States, which files have as rows of a table. */
    static void rows(String key, List<StateSample> samples) {
        rising(key + ".rows", samples, StateSample::secondsTdb, "is not later than the row before it");
    }

    static <T> void rising(String key, List<T> samples, ToDoubleFunction<T> value, String fault) {
        present(key, samples);
        for (int i = 1; samples != null && i < samples.size(); i++) {
            if (!(value.applyAsDouble(samples.get(i)) > value.applyAsDouble(samples.get(i - 1)))) {
                throw new ResultFault(key + "." + i, fault);
            }
        }
    }
}
