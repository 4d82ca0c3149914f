package space.apophis.study.deflection;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.deflection.SecularShift;
import space.apophis.deflection.TrackAxes;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.IncomingAsymptote;
import space.apophis.ephemeris.Body;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.LeverageSample;
import space.apophis.units.Unit;

/** What a push of 1 mm/s does on the target plane, against its date. */
final class LeverageStudy {

    private static final int SAMPLES = 500;
    private static final double PUSH = 1e-3;

    /** The last push looked at, before the pass, s. */
    private static final double LAST = 5.0 * Unit.DAY;

    /** Earth's sphere of Hill: farther out the Sun bends the way while the planet is passed, m. */
    private static final double NEAR = 0.01 * Unit.AU;

    private LeverageStudy() {}

    static List<LeverageSample> of(DeflectionCase deflection) {
        final double first = deflection.assessed().flight().trajectory().start();
        final double last = deflection.passTime() - LAST;
        if (!(last > first)) {
            return List.of();
        }
        final SecularShift secular = secular(deflection);
        final double other = otherPass(deflection);
        return IntStream.range(0, SAMPLES)
                .mapToObj(i -> first + (last - first) * i / (SAMPLES - 1))
                .map(t -> sample(deflection, secular, other, t))
                .toList();
    }

    /** Null where the pass is too far for a theory that takes the way to the planet as straight. */
    private static SecularShift secular(DeflectionCase deflection) {
        final CloseApproach pass = deflection.partials().pass();
        if (pass.distance() > NEAR) {
            return null;
        }
        return SecularShift.of(
                deflection.solarSystem().planets().gm(Body.SUN),
                IncomingAsymptote.of(pass.conic()).orElseThrow(),
                new RelativeMotion(deflection.solarSystem()).of(pass.body(), Body.SUN, pass.time()),
                pass.time());
    }

    /** The last pass by another body, or by the same one, before; below all times where there is none. */
    private static double otherPass(DeflectionCase deflection) {
        return deflection.assessed().flight().approaches().stream()
                .mapToDouble(CloseApproach::time)
                .filter(t -> t < deflection.passTime() - LAST)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static LeverageSample sample(DeflectionCase deflection, SecularShift secular, double otherPass, double t) {
        final PVCoordinates state = deflection.assessed().flight().trajectory().heliocentric(t);
        final TrackAxes axes = TrackAxes.of(state);
        final Vector3D[] rows = deflection.partials().byVelocity(t);
        return new LeverageSample(
                t,
                (deflection.passTime() - t) / Unit.JULIAN_YEAR.factor(),
                length(rows, axes.along()),
                length(rows, axes.radial()),
                length(rows, axes.normal()),
                Publisher.km(PUSH * greatest(rows)),
                secular != null && t > otherPass ? Publisher.km(FastMath.abs(secular.of(state, t, PUSH))) : null);
    }

    private static double length(Vector3D[] rows, Vector3D direction) {
        return Publisher.km(PUSH * FastMath.hypot(rows[0].dotProduct(direction), rows[1].dotProduct(direction)));
    }

    /** The greatest shift by a push of 1 m/s, m. */
    private static double greatest(Vector3D[] rows) {
        return new SingularValueDecomposition(
                        MatrixUtils.createRealMatrix(new double[][] {rows[0].toArray(), rows[1].toArray()}))
                .getNorm();
    }
}
