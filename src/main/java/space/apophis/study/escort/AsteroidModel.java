package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.gravity.PointField;
import space.apophis.proximity.Attractor;
import space.apophis.proximity.MoonOrbit;
import space.apophis.smallbody.shape.Ellipsoid;

/**
 * What attracts the craft beside the asteroid. The asteroid's trajectory is that of the centre of mass of all.
 *
 * @param attractors the asteroid first, then its moon where it has one
 */
record AsteroidModel(List<Attractor> attractors) {

    AsteroidModel {
        attractors = List.copyOf(attractors);
    }

    /**
     * As the body's file has it.
     *
     * @param orientation takes vectors of the asteroid's principal axes to ICRF ones, by TDB seconds since J2000
     */
    static AsteroidModel of(EscortCase escort, EscortBody body, DoubleFunction<Rotation> orientation) {
        final boolean shaped = escort.spec().forces().shape();
        final List<Attractor> attractors = new ArrayList<>();
        final DoubleFunction<Vector3D> apart;
        if (body.moon() == null) {
            apart = t -> Vector3D.ZERO;
        } else {
            apart = MoonOrbit.of(
                    body.moon(), escort.publisher().seconds(body.moon().epoch()))::at;
        }
        attractors.add(new Attractor(
                escort.body().designation(),
                body.gm(),
                body.shape(),
                shaped ? body.shape().field(body.gm()) : new PointField(body.gm()),
                t -> apart.apply(t).scalarMultiply(-body.moonShare()),
                orientation));
        if (body.moon() != null) {
            attractors.add(new Attractor(
                    body.moon().name(),
                    body.moonGm(),
                    Ellipsoid.ball(0.5 * body.moon().diameter()),
                    new PointField(body.moonGm()),
                    t -> apart.apply(t).scalarMultiply(1.0 - body.moonShare()),
                    t -> Rotation.IDENTITY));
        }
        return new AsteroidModel(attractors);
    }

    /**
     * The same with another mass of all, its shape kept.
     *
     * @param factor on each mass
     */
    AsteroidModel withMassTimes(double factor) {
        return new AsteroidModel(attractors.stream()
                .map(attractor -> new Attractor(
                        attractor.name(),
                        factor * attractor.gm(),
                        attractor.shape(),
                        attractor.field() instanceof PointField
                                ? new PointField(factor * attractor.gm())
                                : attractor.shape().field(factor * attractor.gm()),
                        attractor.place(),
                        attractor.orientation()))
                .toList());
    }

    Attractor asteroid() {
        return attractors.get(0);
    }

    /** Of all, m^3/s^2. */
    double gm() {
        return attractors.stream().mapToDouble(Attractor::gm).sum();
    }
}
