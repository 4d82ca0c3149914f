package space.apophis.study;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import space.apophis.RecordCopy;
import space.apophis.study.result.AsteroidResult;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.BodyOrientation;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.Direction;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.MissionSection;
import space.apophis.study.result.NearbySection;
import space.apophis.study.result.OrbitResult;
import space.apophis.study.result.PassesSection;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.Provenance;
import space.apophis.study.result.ResultHeader;
import space.apophis.study.result.SightingSection;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TablesSection;
import space.apophis.study.result.TrajectoriesSection;
import space.apophis.study.result.UncertaintySection;

/**
 * A flyby in closed form, close to that of Apophis in 2029: a hyperbola about Earth between the two asymptotes that
 * turn the Aten orbit into the Apollo one, a circular Moon, and Earth on a circle about the Sun. For tests of what is
 * drawn and written, where a propagation would only cost time.
 */
public final class SyntheticFlyby {

    public static final double CLOSEST = seconds("2029-04-13T21:46:12.746");
    public static final double PERIAPSIS_KM = 38011.0;
    public static final double EXCESS_KM_S = 5.84;

    private static final double GM_EARTH = 398600.4355;
    private static final double MOON_KM = 384400;
    private static final double MOON_RATE = 2 * Math.PI / (27.321661 * 86400);
    /** Ecliptic longitude of the Moon when the asteroid is closest to Earth; near new Moon, as on that day. */
    private static final double MOON_LONGITUDE = Math.toRadians(22);

    private static final double MOON_INCLINATION = Math.toRadians(5.1);
    private static final double AU_KM = 149597870.7;
    private static final double EARTH_RATE = 2 * Math.PI / (365.256363 * 86400);
    private static final double EARTH_LONGITUDE = Math.toRadians(203.9);
    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600);

    /** What every result has. */
    private static final Set<String> ALWAYS =
            Set.of("formatVersion", "name", "title", "provenance", "heliocentric", "geocentric", "oemCreationUtc");

    private SyntheticFlyby() {}

    /** TDB seconds since J2000 of an ISO date and time. */
    public static double seconds(String tdb) {
        LocalDateTime time = LocalDateTime.parse(tdb);
        return time.toEpochSecond(ZoneOffset.UTC) - 946728000L + time.getNano() * 1e-9;
    }

    /** Made once: nothing in it can be changed. */
    private static final class Holder {
        private static final StudyResult RESULT = make();
    }

    /** The result of the synthetic study. */
    public static StudyResult result() {
        return Holder.RESULT;
    }

    private static StudyResult make() {
        List<StateSample> geocentric = new ArrayList<>();
        List<StateSample> heliocentric = new ArrayList<>();
        double from = seconds("2029-03-15T00:00:00");
        double to = seconds("2029-05-13T00:00:00");
        for (double t = from; t <= to; t += 3600) {
            StateSample sample = asteroid(t);
            geocentric.add(sample);
            heliocentric.add(sum(sample, earth(t)));
        }
        CloseApproachResult pass = earthApproach();
        return new StudyResult(
                new ResultHeader(
                        ResultHeader.FORMAT_VERSION,
                        "synthetic-flyby",
                        "A flyby in closed form",
                        "A hyperbola about Earth, for tests; <not> a propagation & no \"truth\".",
                        "2026-01-01T00:00:00"),
                provenance(),
                new AsteroidResult(
                        "apophis",
                        "(99942) Apophis",
                        "2021-01-01T00:00:00",
                        seconds("2021-01-01T00:00:00"),
                        19.09,
                        0.24,
                        0.34,
                        5e-13,
                        -2.901766637153165e-14,
                        0),
                new PassesSection(
                        List.of(pass, moonApproach()),
                        new EncounterResult(
                                pass,
                                dense(SyntheticFlyby::asteroid),
                                "MOON",
                                dense(SyntheticFlyby::moon),
                                denseHeliocentric(),
                                before(),
                                after(),
                                earthOrbit(),
                                orientation()),
                        null,
                        forceLadder(),
                        SyntheticUncertainty.solutions()),
                SyntheticImpact.section(),
                new SightingSection(
                        SyntheticSighting.groundTrack(),
                        SyntheticSighting.closestPoint(),
                        SyntheticSighting.peakMagnitude(),
                        SyntheticSighting.sites(),
                        SyntheticSighting.sky(),
                        SyntheticSighting.earthOrientation(),
                        SyntheticSighting.events()),
                new UncertaintySection(
                        SyntheticUncertainty.history(),
                        SyntheticUncertainty.covariances(),
                        SyntheticUncertainty.ensemble(),
                        SyntheticUncertainty.keyholes()),
                new LaunchPeriodSection(
                        SyntheticTransfers.transfers(),
                        1,
                        SyntheticTransfers.window(),
                        SyntheticTransfers.launchGrid(),
                        SyntheticTransfers.flownMap()),
                new TrajectoriesSection(
                        SyntheticTrajectories.trajectories(),
                        SyntheticTrajectories.declinationPrice(),
                        SyntheticTrajectories.published(),
                        SyntheticShared.sharedLaunch()),
                new NearbySection(
                        SyntheticTransfers.spacecraft(),
                        SyntheticShared.reconstructions(),
                        SyntheticParked.flyby(),
                        SyntheticEscort.escort(),
                        SyntheticShared.visitors()),
                new MissionSection(
                        SyntheticTimeline.timeline(pass),
                        SyntheticLaunchDays.calendar(),
                        SyntheticOpportunities.opportunities(),
                        SyntheticOpportunities.search(),
                        SyntheticOpportunities.ways(),
                        SyntheticWhatIf.whatIf(),
                        SyntheticNavigation.errors()),
                new TablesSection(heliocentric, geocentric, new PathResult(List.of(heliocentric))));
    }

    /** The same, had nothing passed Earth. */
    public static StudyResult withoutEncounter() {
        final StudyResult r = result();
        final Map<String, Object> changes = new HashMap<>();
        // All but what every result has.
        for (RecordComponent component : RecordCopy.components(StudyResult.class)) {
            if (!ALWAYS.contains(component.getName())) {
                changes.put(component.getName(), null);
            }
        }
        changes.put("description", "");
        changes.put(
                "asteroid",
                new AsteroidResult(
                        "apophis",
                        "(99942) Apophis",
                        "2021-01-01T00:00:00",
                        seconds("2021-01-01T00:00:00"),
                        null,
                        null,
                        null,
                        0,
                        0,
                        0));
        changes.put("closeApproaches", List.of());
        return RecordCopy.of(r, changes);
    }

    /** The same, were the scenario about its pass by the Moon. */
    public static StudyResult pastTheMoon() {
        final CloseApproachResult pass = RecordCopy.with(
                moonApproach(), "bPlane", SyntheticUncertainty.bPlane(new BPlaneResult.Opik(60e3, 75e3, 60e3, 75e3)));
        final Map<String, Object> changes = new HashMap<>();
        changes.put("closeApproaches", List.of(earthApproach(), pass));
        changes.put("keyholes", List.of());
        changes.put(
                "encounter",
                new EncounterResult(
                        pass,
                        dense(t -> difference(asteroid(t), moon(t))),
                        "EARTH",
                        dense(t -> difference(earth(t), sum(moon(t), earth(t)))),
                        denseHeliocentric(),
                        before(),
                        after(),
                        earthOrbit(),
                        orientation()));
        return RecordCopy.of(result(), changes);
    }

    /** Upright, Greenwich at the equinox when it is closest. */
    private static BodyOrientation orientation() {
        return new BodyOrientation(
                CLOSEST, new Direction(0, 0, 1), new Direction(1, 0, 0), 7.292115e-5, 6378.137, 1 / 298.257223563);
    }

    /** The hyperbola, geocentric. */
    public static StateSample asteroid(double t) {
        double a = GM_EARTH / (EXCESS_KM_S * EXCESS_KM_S);
        double e = 1 + PERIAPSIS_KM / a;
        double mean = Math.sqrt(GM_EARTH / (a * a * a)) * (t - CLOSEST);
        double f = Math.log(2 * Math.abs(mean) / e + 1.8) * Math.signum(mean);
        for (int i = 0; i < 50; i++) {
            f -= (e * Math.sinh(f) - f - mean) / (e * Math.cosh(f) - 1);
        }
        double root = Math.sqrt(e * e - 1);
        double rate = Math.sqrt(GM_EARTH / (a * a * a)) / (e * Math.cosh(f) - 1);
        return inOrbitPlane(
                t,
                a * (e - Math.cosh(f)),
                a * root * Math.sinh(f),
                -a * Math.sinh(f) * rate,
                a * root * Math.cosh(f) * rate);
    }

    /** The circular Moon, geocentric. */
    public static StateSample moon(double t) {
        double u = MOON_LONGITUDE + MOON_RATE * (t - CLOSEST);
        double c = Math.cos(MOON_INCLINATION);
        double s = Math.sin(MOON_INCLINATION);
        double v = MOON_KM * MOON_RATE;
        return icrf(
                t,
                new double[] {MOON_KM * Math.cos(u), MOON_KM * Math.sin(u) * c, MOON_KM * Math.sin(u) * s},
                new double[] {-v * Math.sin(u), v * Math.cos(u) * c, v * Math.cos(u) * s});
    }

    private static StateSample earth(double t) {
        double u = EARTH_LONGITUDE + EARTH_RATE * (t - CLOSEST);
        double v = AU_KM * EARTH_RATE;
        return icrf(t, new double[] {AU_KM * Math.cos(u), AU_KM * Math.sin(u), 0}, new double[] {
            -v * Math.sin(u), v * Math.cos(u), 0
        });
    }

    /**
     * In the plane of the asymptotes: those of Apophis, from its orbits before and after, in the radial, transverse
     * and north directions of Earth's motion, are (-5.30, -1.83, 1.63) and (-5.67, 0.79, 1.17) km/s.
     */
    private static StateSample inOrbitPlane(double t, double x, double y, double vx, double vy) {
        double[] in = unit(radial(-5.30, -1.83, 1.63));
        double[] out = unit(radial(-5.67, 0.79, 1.17));
        double[] ahead = unit(new double[] {in[0] + out[0], in[1] + out[1], in[2] + out[2]});
        // Pulled towards Earth, the velocity changes away from the periapsis direction.
        double[] periapsis = unit(new double[] {in[0] - out[0], in[1] - out[1], in[2] - out[2]});
        double[] position = new double[3];
        double[] velocity = new double[3];
        for (int i = 0; i < 3; i++) {
            position[i] = x * periapsis[i] + y * ahead[i];
            velocity[i] = vx * periapsis[i] + vy * ahead[i];
        }
        return icrf(t, position, velocity);
    }

    private static double[] radial(double out, double ahead, double north) {
        double c = Math.cos(EARTH_LONGITUDE);
        double s = Math.sin(EARTH_LONGITUDE);
        return new double[] {out * c - ahead * s, out * s + ahead * c, north};
    }

    private static double[] unit(double[] v) {
        double n = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        return new double[] {v[0] / n, v[1] / n, v[2] / n};
    }

    private static StateSample icrf(double t, double[] p, double[] v) {
        double c = Math.cos(OBLIQUITY);
        double s = Math.sin(OBLIQUITY);
        return new StateSample(
                t, p[0], c * p[1] - s * p[2], s * p[1] + c * p[2], v[0], c * v[1] - s * v[2], s * v[1] + c * v[2]);
    }

    private static StateSample sum(StateSample p, StateSample q) {
        return new StateSample(
                p.secondsTdb(),
                p.xKm() + q.xKm(),
                p.yKm() + q.yKm(),
                p.zKm() + q.zKm(),
                p.vxKmS() + q.vxKmS(),
                p.vyKmS() + q.vyKmS(),
                p.vzKmS() + q.vzKmS());
    }

    private static StateSample difference(StateSample p, StateSample q) {
        return sum(
                p, new StateSample(q.secondsTdb(), -q.xKm(), -q.yKm(), -q.zKm(), -q.vxKmS(), -q.vyKmS(), -q.vzKmS()));
    }

    private static List<StateSample> denseHeliocentric() {
        return dense(t -> sum(asteroid(t), earth(t)));
    }

    private static List<StateSample> dense(DoubleFunction<StateSample> path) {
        List<StateSample> samples = new ArrayList<>();
        for (int minute = -3 * 1440; minute <= 3 * 1440; minute += 5) {
            double t = CLOSEST + 60 * minute;
            samples.add(path.apply(t));
        }
        return samples;
    }

    private static CloseApproachResult earthApproach() {
        double speed = Math.sqrt(EXCESS_KM_S * EXCESS_KM_S + 2 * GM_EARTH / PERIAPSIS_KM);
        double e = 1 + PERIAPSIS_KM * EXCESS_KM_S * EXCESS_KM_S / GM_EARTH;
        return new CloseApproachResult(
                "EARTH",
                "2029-04-13T21:46:12.746",
                "2029-04-13T21:45:03.562Z",
                2451545 + CLOSEST / 86400,
                CLOSEST,
                PERIAPSIS_KM,
                PERIAPSIS_KM - 6378.1366,
                speed,
                new CloseApproachResult.Conic(
                        EXCESS_KM_S,
                        PERIAPSIS_KM * speed / EXCESS_KM_S,
                        e,
                        PERIAPSIS_KM,
                        Math.toDegrees(2 * Math.asin(1 / e))),
                SyntheticUncertainty.bPlane(),
                1.093,
                0.158);
    }

    private static CloseApproachResult moonApproach() {
        double best = CLOSEST;
        for (double t = CLOSEST; t < CLOSEST + 2 * 86400; t += 1) {
            if (moonDistance(t) < moonDistance(best)) {
                best = t;
            }
        }
        LocalDateTime tdb = LocalDateTime.of(2000, 1, 1, 12, 0).plusNanos(Math.round(best * 1000) * 1000000);
        return new CloseApproachResult(
                "MOON",
                tdb.toString(),
                tdb.minusNanos(69184000000L) + "Z",
                2451545 + best / 86400,
                best,
                moonDistance(best),
                moonDistance(best) - 1737.4,
                6.37,
                new CloseApproachResult.Conic(6.36, 96200.0, 790, 95900, 0.145),
                null,
                null,
                null);
    }

    private static double moonDistance(double t) {
        StateSample p = asteroid(t);
        StateSample q = moon(t);
        return Math.sqrt(
                Math.pow(p.xKm() - q.xKm(), 2) + Math.pow(p.yKm() - q.yKm(), 2) + Math.pow(p.zKm() - q.zKm(), 2));
    }

    /** As that of Apophis, with numbers of few digits; the Sun alone passes outside the limit. */
    private static List<ForceRungResult> forceLadder() {
        return List.of(
                new ForceRungResult("sun", "Sun", null, null, null, 3.4e7),
                new ForceRungResult("planets", "planets", "2029-04-13T21:40:00.000", 37_000.0, null, 2.1e5),
                new ForceRungResult("moon", "Moon", "2029-04-13T21:46:12.100", 38_009.0, 1009.0, 29_100.0),
                new ForceRungResult("relativity", "relativity", "2029-04-13T21:46:12.700", 38_011.3, 2.3, 1800.0),
                new ForceRungResult("earthJ2", "Earth's J2", "2029-04-13T21:46:12.745", 38_011.464, 0.164, 55.2),
                new ForceRungResult("asteroids", "16 asteroids", "2029-04-13T21:46:12.746", 38_011.465, 0.001, 0.0));
    }

    private static OrbitResult before() {
        return new OrbitResult(
                "2029-03-14T00:00:00",
                seconds("2029-03-14T00:00:00"),
                0.9222,
                0.1911,
                3.339,
                203.96,
                126.60,
                190.0,
                0.7460,
                1.0985,
                323.5,
                "Aten");
    }

    private static OrbitResult after() {
        return new OrbitResult(
                "2029-05-13T00:00:00",
                seconds("2029-05-13T00:00:00"),
                1.1036,
                0.1900,
                2.217,
                203.53,
                70.0,
                250.0,
                0.8939,
                1.3133,
                423.5,
                "Apollo");
    }

    private static OrbitResult earthOrbit() {
        return new OrbitResult(
                "2029-04-13T21:46:12.746",
                seconds("2029-04-13T21:46:12.746"),
                1.0000,
                0.0167,
                0.004,
                170.0,
                292.9,
                98.0,
                0.9833,
                1.0167,
                365.26,
                "other");
    }

    private static Provenance provenance() {
        return new Provenance(
                "apophis 0.1.0",
                "0f".repeat(32),
                "1e".repeat(32),
                null,
                "synthetic",
                "closed form",
                new Provenance.Ephemeris(
                        "none.bin", "No ephemeris", "a0".repeat(32), "2020-12-01T00:00:00", "2070-01-01T00:00:00"),
                List.of("Earth as a point mass"),
                "none, a closed form",
                List.of("No leap second after 2017-01-01.", "Polar motion and UT1-UTC are zero."));
    }
}
