package space.apophis.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.RecordCopy;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.ShippedData;
import space.apophis.report.export.ExportedPath.Kind;
import space.apophis.report.export.ExportedPath.NaifCentre;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/**
 * A pass to export: the asteroid on a hyperbola of Earth at 38,000 km and 5.84 km/s from 12 days before to 12 days after, in rows from the
 * Sun that are as far apart as a result's; a craft along a straight line that burns once; and a craft that circles the asteroid at 10 km.
 */
public final class PassScene {

    public static final double START = SyntheticFlyby.CLOSEST - 12.0 * 86400.0;
    public static final double END = SyntheticFlyby.CLOSEST + 12.0 * 86400.0;

    /** At which the craft's velocity jumps by 30 m/s. */
    public static final double BURN = SyntheticFlyby.CLOSEST - 30_000.0;

    private static final double KM = 1000.0;
    private static final double RATE = 1e-5;

    private PassScene() {}

    public static ExportSource source(double step) {
        final List<StateSample> rows = rows(START, END);
        final StudyResult given = SyntheticFlyby.result();
        final StudyResult result = RecordCopy.of(given, Map.of("asteroidPath", new PathResult(List.of(rows))));
        final ExportRequest request = new ExportRequest(ExportSpan.ALL, step, SpkType.CHEBYSHEV, Map.of());
        return new ExportSource(
                result,
                ShippedData.solarSystem(),
                request,
                List.of(
                        new ExportedPath(
                                "apophis", "(99942) Apophis", Kind.ASTEROID, 20099942, NaifCentre.SUN, List.of(rows)),
                        new ExportedPath(
                                "craft-there",
                                "there \"and\" back",
                                Kind.CRAFT,
                                -200001,
                                NaifCentre.SUN,
                                List.of(craft(START, BURN), craft(BURN, END))),
                        new ExportedPath(
                                "craft-escort",
                                "craft beside (99942) Apophis",
                                Kind.ESCORT,
                                -200002,
                                new NaifCentre("99942 APOPHIS", 20099942),
                                List.of(IntStream.rangeClosed(0, 48)
                                        .mapToObj(i -> escort(START + i * (END - START) / 48.0))
                                        .toList())),
                        LunarPath.of(ShippedData.solarSystem(), START, END)));
    }

    /** Halved toward the pass, as a result has them: 12 hours, and 96 seconds at it. */
    private static List<StateSample> rows(double from, double to) {
        final List<StateSample> rows = new ArrayList<>();
        double t = from;
        while (t < to) {
            rows.add(asteroid(t));
            final double away = Math.abs(t - SyntheticFlyby.CLOSEST);
            t += Math.min(43_200.0, Math.max(96.0, away / 24.0));
        }
        rows.add(asteroid(to));
        return rows;
    }

    /** From the Sun, km. */
    public static StateSample asteroid(double t) {
        return sum(SyntheticFlyby.asteroid(t), earth(t));
    }

    /** Along a line past the Sun, km: a burn half way. */
    private static List<StateSample> craft(double from, double to) {
        final double faster = from == BURN ? 0.03 : 0.0;
        return IntStream.rangeClosed(0, 10)
                .mapToDouble(i -> i == 10 ? to : from + i * (to - from) / 10.0)
                .mapToObj(t -> new StateSample(
                        t,
                        -1e8 + (20.0 + faster) * (t - BURN),
                        -1.1e8 + 15.0 * (t - BURN),
                        1e5,
                        20.0 + faster,
                        15.0,
                        0.0))
                .toList();
    }

    /** From the asteroid, km. */
    public static StateSample escort(double t) {
        final double angle = RATE * (t - START);
        return new StateSample(
                t,
                10.0 * Math.cos(angle),
                10.0 * Math.sin(angle),
                0.0,
                -10.0 * RATE * Math.sin(angle),
                10.0 * RATE * Math.cos(angle),
                0.0);
    }

    /** From the Sun, by the shipped ephemeris, km. */
    public static StateSample earth(double t) {
        final BodyStates bodies = new BodyStates();
        ShippedData.solarSystem().planets().fill(t, bodies);
        final double[] s = new double[6];
        for (int axis = 0; axis < 3; axis++) {
            final int earth = 3 * Body.EARTH.ordinal() + axis;
            final int sun = 3 * Body.SUN.ordinal() + axis;
            s[axis] = (bodies.position[earth] - bodies.position[sun]) / KM;
            s[3 + axis] = (bodies.velocity[earth] - bodies.velocity[sun]) / KM;
        }
        return new StateSample(t, s[0], s[1], s[2], s[3], s[4], s[5]);
    }

    public static StateSample sum(StateSample a, StateSample b) {
        return new StateSample(
                a.secondsTdb(),
                a.xKm() + b.xKm(),
                a.yKm() + b.yKm(),
                a.zKm() + b.zKm(),
                a.vxKmS() + b.vxKmS(),
                a.vyKmS() + b.vyKmS(),
                a.vzKmS() + b.vzKmS());
    }

    /** m */
    public static Vector3D place(StateSample row) {
        return new Vector3D(KM * row.xKm(), KM * row.yKm(), KM * row.zKm());
    }
}
