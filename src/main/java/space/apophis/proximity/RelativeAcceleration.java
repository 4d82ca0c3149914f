package space.apophis.proximity;

import java.util.Arrays;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.Sunlight;
import space.apophis.ephemeris.Body;
import space.apophis.gravity.PointField;
import space.apophis.gravity.PointTide;

/** Evaluates {@link RelativeForces}. Holds work space: one for each thread. */
public final class RelativeAcceleration {

    private final RelativeForces forces;
    private final int sun;
    private final int earth;
    private final double[] places;
    private final double[] toSun = new double[3];
    private final double[] toBall = new double[3];
    private double now = Double.NaN;

    public RelativeAcceleration(RelativeForces forces) {
        this.forces = forces;
        this.places = new double[forces.sources().size()];
        this.sun = 3 * forces.sources().index(Body.SUN);
        this.earth = 3 * forces.sources().index(Body.EARTH);
    }

    /**
     * The acceleration of the craft relative to the asteroid.
     *
     * @param t TDB seconds since J2000
     * @param x of the craft from the asteroid's centre of mass, ICRF axes, m; likewise y, z
     * @param mass of the craft, kg
     * @param out receives three numbers, m/s^2
     */
    public void evaluate(double t, double x, double y, double z, double mass, double[] out) {
        moveTo(t);
        Arrays.fill(out, 0, 3, 0.0);
        // From small to large, so that the sum keeps the digits of the small terms.
        final int own = 3 * forces.sources().count();
        final int planets = own + 3;
        for (int k = 0; k < 3; k++) {
            out[k] -= places[own + k];
        }
        out[0] += places[planets] * x + places[planets + 1] * y + places[planets + 2] * z;
        out[1] += places[planets + 1] * x + places[planets + 3] * y + places[planets + 4] * z;
        out[2] += places[planets + 2] * x + places[planets + 4] * y + places[planets + 5] * z;
        if (forces.earth().isPresent() && EarthField.reaches(norm(places, earth))) {
            forces.earth().get().add(t, places, earth, x, y, z, out);
        }
        for (int body = 0; body < forces.sources().count(); body++) {
            PointTide.add(forces.sources().gm(body), places, 3 * body, x, y, z, out);
        }
        if (forces.sunlight().area() > 0.0) {
            light(t, x, y, z, mass, out);
        }
        for (int i = 0; i < forces.attractors().size(); i++) {
            attract(forces.attractors().get(i), t, x, y, z, out);
        }
    }

    private void moveTo(double t) {
        if (t != now) {
            forces.sources().fill(t, places);
            now = t;
        }
    }

    private static void attract(Attractor attractor, double t, double x, double y, double z, double[] out) {
        final Vector3D place = attractor.place().apply(t);
        if (attractor.field() instanceof PointField point) {
            // It looks alike from all sides, so no orientation is asked for.
            final double dx = x - place.getX();
            final double dy = y - place.getY();
            final double dz = z - place.getZ();
            final double inside = inside(attractor, dx * dx + dy * dy + dz * dz);
            if (inside > 0.0) {
                out[0] -= inside * dx;
                out[1] -= inside * dy;
                out[2] -= inside * dz;
            } else {
                point.add(dx, dy, dz, out, 0);
            }
        } else {
            final Vector3D pull = attractor.acceleration(t, new Vector3D(x, y, z));
            out[0] += pull.getX();
            out[1] += pull.getY();
            out[2] += pull.getZ();
        }
    }

    /** Within its ground it pulls as a uniform ball, GM / R^3, so that a flight which goes through it stays finite; 0 above it. */
    private static double inside(Attractor attractor, double square) {
        if (attractor.shape() == null
                || square
                        > attractor.shape().boundingRadius() * attractor.shape().boundingRadius()) {
            return 0.0;
        }
        final double radius = attractor.shadowRadius();
        return square < radius * radius ? attractor.gm() / (radius * radius * radius) : 0.0;
    }

    private void light(double t, double x, double y, double z, double mass, double[] out) {
        lookFrom(x, y, z);
        final double distance = norm(toSun, 0);
        double lit = 1.0;
        if (earth >= 0) {
            toBall[0] = places[earth] - x;
            toBall[1] = places[earth + 1] - y;
            toBall[2] = places[earth + 2] - z;
            lit = Sunlight.litShare(toSun, toBall);
        }
        for (int i = 0; i < forces.attractors().size(); i++) {
            lookAt(forces.attractors().get(i), t, x, y, z);
            // On its Sun side nothing is hidden.
            if (toBall[0] * toSun[0] + toBall[1] * toSun[1] + toBall[2] * toSun[2] > 0.0) {
                lit *= Sunlight.litShare(
                        toSun, toBall, forces.attractors().get(i).shadowRadius());
            }
        }
        final double push = -lit * forces.sunlight().acceleration(distance, mass) / distance;
        for (int k = 0; k < 3; k++) {
            out[k] += push * toSun[k];
        }
    }

    /**
     * By how much the edge of an attractor's disc is outside that of the Sun's, seen from the craft, rad.
     *
     * @param inner whether to go by the far edge of the smaller disc
     */
    double apart(Attractor attractor, double t, double[] craft, boolean inner) {
        moveTo(t);
        lookFrom(craft[0], craft[1], craft[2]);
        lookAt(attractor, t, craft[0], craft[1], craft[2]);
        return Sunlight.apart(toSun, toBall, attractor.shadowRadius(), inner);
    }

    /** The distance of the craft from the line behind an attractor that the Sun does not reach, m; large on its Sun side. */
    double fromShadowAxis(Attractor attractor, double t, double[] craft) {
        moveTo(t);
        lookFrom(craft[0], craft[1], craft[2]);
        lookAt(attractor, t, craft[0], craft[1], craft[2]);
        final double along = (toBall[0] * toSun[0] + toBall[1] * toSun[1] + toBall[2] * toSun[2]) / norm(toSun, 0);
        final double range = norm(toBall, 0);
        return along > 0.0 ? FastMath.sqrt(FastMath.max(0.0, range * range - along * along)) : range;
    }

    private void lookFrom(double x, double y, double z) {
        toSun[0] = places[sun] - x;
        toSun[1] = places[sun + 1] - y;
        toSun[2] = places[sun + 2] - z;
    }

    private void lookAt(Attractor attractor, double t, double x, double y, double z) {
        final Vector3D place = attractor.place().apply(t);
        toBall[0] = place.getX() - x;
        toBall[1] = place.getY() - y;
        toBall[2] = place.getZ() - z;
    }

    private static double norm(double[] v, int at) {
        return FastMath.sqrt(v[at] * v[at] + v[at + 1] * v[at + 1] + v[at + 2] * v[at + 2]);
    }
}
