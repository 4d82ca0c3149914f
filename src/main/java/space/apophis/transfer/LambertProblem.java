package space.apophis.transfer;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Lambert's problem: the conics about a centre that lead from one position to another in a given time.
 *
 * <pre>{@code
 * double au = 1.495978707e11;
 * LambertProblem problem = LambertProblem.prograde(
 *         1.32712440018e20, new Vector3D(au, 0.0, 0.0), new Vector3D(0.0, 1.5 * au, 0.0), 200.0 * 86400.0);
 * Vector3D departure = problem.arcs(0).get(0).departureVelocity(); // 30.8 km/s
 * }</pre>
 *
 * @param gm of the centre, m^3/s^2
 * @param departure position, inertial axes, m
 * @param arrival position, same axes, m
 * @param timeOfFlight s
 * @param axis about which prograde motion turns; its length does not matter
 * @param retrograde to turn the other way
 */
public record LambertProblem(
        double gm, Vector3D departure, Vector3D arrival, double timeOfFlight, Vector3D axis, boolean retrograde) {

    public LambertProblem {
        if (!(gm > 0.0 && timeOfFlight > 0.0 && departure.getNorm() > 0.0 && arrival.getNorm() > 0.0)
                || Double.isInfinite(timeOfFlight)) {
            throw new IllegalArgumentException("Lambert's problem needs GM, time of flight and both distances above 0");
        }
        if (!(axis.getNorm() > 0.0)) {
            throw new IllegalArgumentException("the axis of prograde motion needs a direction");
        }
    }

    /** A prograde problem about the z axis. */
    public static LambertProblem prograde(double gm, Vector3D departure, Vector3D arrival, double timeOfFlight) {
        return new LambertProblem(gm, departure, arrival, timeOfFlight, Vector3D.PLUS_K, false);
    }

    /** A retrograde problem about the z axis. */
    public static LambertProblem retrograde(double gm, Vector3D departure, Vector3D arrival, double timeOfFlight) {
        return new LambertProblem(gm, departure, arrival, timeOfFlight, Vector3D.PLUS_K, true);
    }

    /** The arcs about the Sun, prograde about the pole of the ecliptic; none where the plane of the transfer is undefined. */
    public static List<LambertArc> aboutSun(
            double gm, Vector3D departure, Vector3D arrival, double timeOfFlight, int revolutions) {
        final LambertProblem problem =
                new LambertProblem(gm, departure, arrival, timeOfFlight, TransferPlan.ECLIPTIC_POLE, false);
        return problem.geometry() == LambertGeometry.DEFINED ? problem.arcs(revolutions) : List.of();
    }

    /** Whether the positions and the sense define the plane of a transfer. */
    public LambertGeometry geometry() {
        return taken().geometry();
    }

    /** The greatest number of whole revolutions that the time of flight allows; -1 if the geometry is not defined. */
    public int maximumRevolutions() {
        return taken().maximumRevolutions();
    }

    /**
     * All arcs with up to so many whole revolutions, in the order of {@link LambertBranch}.
     *
     * @throws IllegalArgumentException if the geometry is not defined, saying why
     */
    public List<LambertArc> arcs(int revolutions) {
        final Lambert lambert = taken();
        if (lambert.geometry() != LambertGeometry.DEFINED) {
            throw new IllegalArgumentException(lambert.geometry().message());
        }
        final List<LambertArc> arcs = new ArrayList<>();
        for (int i = 0; i < LambertBranch.count(Math.min(revolutions, lambert.maximumRevolutions())); i++) {
            if (lambert.solve(i)) {
                arcs.add(new LambertArc(
                        LambertBranch.of(i),
                        new Vector3D(lambert.departureVelocity),
                        new Vector3D(lambert.arrivalVelocity)));
            }
        }
        return arcs;
    }

    private Lambert taken() {
        final Lambert lambert = new Lambert();
        lambert.take(gm, departure.toArray(), 0, arrival.toArray(), 0, timeOfFlight, axis.toArray(), retrograde);
        return lambert;
    }
}
