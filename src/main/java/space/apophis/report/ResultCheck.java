package space.apophis.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/** What must hold of a result beyond its form, before anything is drawn or written from it. */
final class ResultCheck {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

    private ResultCheck() {}

    /**
     * Checks a result.
     *
     * @throws KeyFault with what is wrong
     */
    static void check(StudyResult result) {
        name("name", result.header().name());
        name(
                "asteroid.name",
                result.asteroid() == null ? null : result.asteroid().name());
        present("provenance", result.provenance());
        instant("oemCreationUtc", result.header().oemCreationUtc());
        for (int i = 0; i < result.passes().closeApproaches().size(); i++) {
            approach("closeApproaches." + i, result.passes().closeApproaches().get(i));
        }
        ordered("heliocentric", result.tables().heliocentric());
        ordered("geocentric", result.tables().geocentric());
        if (result.passes().encounter() != null) {
            encounter(result.passes().encounter());
        }
        if (result.passes().forceLadder() != null) {
            ladder(result.passes().forceLadder());
        }
        SightingCheck.check(result);
        TrajectoryCheck.check(result);
        if (result.timeline() != null) {
            TimelineCheck.check(result.timeline());
        }
    }

    private static void encounter(EncounterResult encounter) {
        approach("encounter.approach", encounter.approach());
        present("encounter.orbitBefore", encounter.orbitBefore());
        present("encounter.orbitAfter", encounter.orbitAfter());
        present("encounter.earthOrbit", encounter.earthOrbit());
        surround("encounter.asteroid", encounter.asteroid(), encounter.approach());
        surround("encounter.moon", encounter.moon(), encounter.approach());
        surround("encounter.heliocentric", encounter.heliocentric(), encounter.approach());
    }

    private static void ladder(List<ForceRungResult> rungs) {
        for (int i = 0; i < rungs.size(); i++) {
            ForceRungResult rung = rungs.get(i);
            String key = "forceLadder." + i;
            present(key, rung);
            if (rung.tdb() != null) {
                local(key + ".tdb", rung.tdb());
            }
            if (rung.endErrorKm() < 0) {
                throw new KeyFault(key + ".endErrorKm", "must not be negative, as " + rung.endErrorKm() + " is");
            }
        }
    }

    /** A name that becomes the name of a file: letters, digits and hyphens. */
    static void name(String key, String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new KeyFault(key, "must be letters, digits and hyphens, not \"" + name + "\"");
        }
    }

    private static void approach(String key, CloseApproachResult approach) {
        present(key, approach);
        local(key + ".tdb", approach.tdb());
        instant(key + ".utc", approach.utc());
    }

    static void present(String key, Object value) {
        if (value == null) {
            throw new KeyFault(key, "is missing");
        }
    }

    private static void local(String key, String iso) {
        try {
            LocalDateTime.parse(iso);
        } catch (DateTimeException e) {
            throw new KeyFault(key, "must be an ISO date and time, not \"" + iso + "\"");
        }
    }

    static void instant(String key, String iso) {
        try {
            Instant.parse(iso.endsWith("Z") ? iso : iso + "Z");
        } catch (DateTimeException e) {
            throw new KeyFault(key, "must be an ISO date and time, not \"" + iso + "\"");
        }
    }

    private static void surround(String key, List<StateSample> samples, CloseApproachResult approach) {
        ordered(key, samples);
        if (samples.size() < 2
                || samples.get(0).secondsTdb() > approach.secondsTdb()
                || samples.get(samples.size() - 1).secondsTdb() < approach.secondsTdb()) {
            throw new KeyFault(key, "must begin before the approach and end after it");
        }
    }

    private static void ordered(String key, List<StateSample> samples) {
        for (int i = 1; i < samples.size(); i++) {
            if (!(samples.get(i).secondsTdb() > samples.get(i - 1).secondsTdb())) {
                throw new KeyFault(key + ".rows." + i, "is not later than the row before it");
            }
        }
    }
}
