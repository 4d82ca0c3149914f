package space.apophis.transfer.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import space.apophis.job.InputFault;

/**
 * An Orbit Parameter Message (CCSDS 502.0-B-3, section 3) in key-value notation as it is printed: state, mass and manoeuvres. Elements
 * and covariance are passed over, since the state is mandatory and leads. Every value keeps its line.
 */
final class OrbitMessage {

    private static final String VERSION = "CCSDS_OPM_VERS";
    private static final Set<String> METADATA =
            Set.of("OBJECT_NAME", "OBJECT_ID", "CENTER_NAME", "REF_FRAME", "REF_FRAME_EPOCH", "TIME_SYSTEM");
    private static final List<String> STATE = List.of("EPOCH", "X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT");
    private static final Set<String> CRAFT =
            Set.of("MASS", "SOLAR_RAD_AREA", "SOLAR_RAD_COEFF", "DRAG_AREA", "DRAG_COEFF");
    private static final String IGNITION = "MAN_EPOCH_IGNITION";

    /** What is passed over: header, elements, covariance and what users add. */
    private static final Pattern OTHERS = Pattern.compile(VERSION
            + "|CREATION_DATE|ORIGINATOR|MESSAGE_ID|CLASSIFICATION"
            + "|SEMI_MAJOR_AXIS|ECCENTRICITY|INCLINATION|RA_OF_ASC_NODE|ARG_OF_PERICENTER|TRUE_ANOMALY|MEAN_ANOMALY|GM"
            + "|COV_REF_FRAME|C[XYZ](?:_DOT)?_[XYZ](?:_DOT)?|USER_DEFINED_.+");

    private static final Pattern LINE = Pattern.compile("([A-Z0-9_]+)\\s*=\\s*(.*?)\\s*(?:\\[([^\\]]*)\\])?");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("X", "km"),
            Map.entry("Y", "km"),
            Map.entry("Z", "km"),
            Map.entry("X_DOT", "km/s"),
            Map.entry("Y_DOT", "km/s"),
            Map.entry("Z_DOT", "km/s"),
            Map.entry("MASS", "kg"),
            Map.entry("SOLAR_RAD_AREA", "m**2"),
            Map.entry("DRAG_AREA", "m**2"),
            Map.entry("MAN_DURATION", "s"),
            Map.entry("MAN_DELTA_MASS", "kg"),
            Map.entry("MAN_DV_1", "km/s"),
            Map.entry("MAN_DV_2", "km/s"),
            Map.entry("MAN_DV_3", "km/s"));

    private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eEdD][+-]?\\d{1,3})?";
    /** The standard allows 254 letters. */
    private static final int LONGEST_LINE = 1024;

    private static final int MOST_MANOEUVRES = 1000;

    private final MessageText message;
    private final Map<String, MessageSegment.Entry> entries = new LinkedHashMap<>();
    private final List<Map<String, MessageSegment.Entry>> manoeuvres = new ArrayList<>();

    private OrbitMessage(MessageText message) {
        this.message = message;
    }

    /**
     * Reads a message.
     *
     * @throws InputFault with the line, if it is none
     */
    static OrbitMessage parse(MessageText message) {
        final OrbitMessage parsed = new OrbitMessage(message);
        message.lines(VERSION, "orbit parameter message in key-value notation")
                .forEach(line -> parsed.take(line.number(), line.text()));
        return parsed;
    }

    private void take(int number, String line) {
        final Matcher parts = LINE.matcher(line);
        if (line.length() > LONGEST_LINE || !parts.matches()) {
            throw message.fault(number, MessageText.quote(line) + " is nothing that an orbit parameter message has");
        }
        final String key = parts.group(1);
        if (OTHERS.matcher(key).matches()) {
            return;
        }
        final boolean manoeuvre = key.matches("MAN_(?:EPOCH_IGNITION|DURATION|DELTA_MASS|REF_FRAME|DV_[123])");
        if (!manoeuvre && !METADATA.contains(key) && !STATE.contains(key) && !CRAFT.contains(key)) {
            throw message.fault(number, MessageText.quote(key) + " is no key of an orbit parameter message");
        }
        if (parts.group(2).isEmpty()) {
            throw message.fault(number, key + " has no value");
        }
        if (parts.group(3) != null && !parts.group(3).strip().equals(UNITS.get(key))) {
            throw message.fault(
                    number,
                    key + " is in " + MessageText.quote(parts.group(3)) + ", '" + UNITS.get(key) + "' is needed");
        }
        if (key.equals(IGNITION)) {
            manoeuvres.add(new LinkedHashMap<>());
        }
        if (manoeuvre && manoeuvres.isEmpty()) {
            throw message.fault(number, key + " stands before any " + IGNITION);
        }
        if (manoeuvres.size() > MOST_MANOEUVRES) {
            throw message.fault(number, "more than " + MOST_MANOEUVRES + " manoeuvres");
        }
        final Map<String, MessageSegment.Entry> to = manoeuvre ? manoeuvres.get(manoeuvres.size() - 1) : entries;
        if (to.put(key, new MessageSegment.Entry(number, parts.group(2))) != null) {
            throw message.fault(number, key + " is given twice");
        }
    }

    /** Metadata and state in the form that rows of ephemeris messages have. */
    MessageSegment state() {
        final MessageSegment.Entry epoch = get(entries, 1, "EPOCH");
        final MessageSegment segment = new MessageSegment(message, 1);
        entries.forEach((key, entry) -> {
            if (METADATA.contains(key)) {
                segment.put(entry.line(), key, entry.value());
            }
        });
        segment.put(epoch.line(), "START_TIME", epoch.value());
        segment.put(epoch.line(), "STOP_TIME", epoch.value());
        segment.add(new MessageSegment.Row(
                epoch.line(),
                Stream.concat(
                                Stream.of(epoch.value()),
                                STATE.stream()
                                        .skip(1)
                                        .map(key ->
                                                get(entries, epoch.line(), key).value()))
                        .toList()));
        return segment;
    }

    /** A number of the craft, if the message has it. */
    Optional<Double> number(String key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> number(key, entry));
    }

    /** In the order of the message. */
    List<Map<String, MessageSegment.Entry>> manoeuvres() {
        return manoeuvres;
    }

    /** A value of a manoeuvre. */
    MessageSegment.Entry get(Map<String, MessageSegment.Entry> from, String key) {
        return get(from, from.get(IGNITION).line(), key);
    }

    private MessageSegment.Entry get(Map<String, MessageSegment.Entry> from, int line, String key) {
        return Optional.ofNullable(from.get(key))
                .orElseThrow(() -> message.fault(line, "there is no " + key + " with what is given here"));
    }

    /** A number of a manoeuvre, in the unit of the message. */
    double number(Map<String, MessageSegment.Entry> from, String key) {
        return number(key, get(from, key));
    }

    private double number(String key, MessageSegment.Entry entry) {
        final double value =
                entry.value().matches(NUMBER) ? Double.parseDouble(entry.value().replaceAll("[dD]", "e")) : Double.NaN;
        if (!(Math.abs(value) < 1e12)) {
            throw message.fault(entry.line(), key + " " + MessageText.quote(entry.value()) + " is not a number");
        }
        return value;
    }

    InputFault fault(MessageSegment.Entry entry, String what) {
        return message.fault(entry.line(), what);
    }
}
