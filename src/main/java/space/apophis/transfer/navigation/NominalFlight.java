package space.apophis.transfer.navigation;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Oblateness;
import space.apophis.dynamics.PathTransition;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Sunlight;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.ForceSpec;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.flight.Departure;

/**
 * The flight that errors are counted from.
 *
 * @param forces the terms of gravity that are on
 * @param flattened planets that it passes, beside those of the forces
 * @param path as flown
 * @param departure from Earth
 * @param excessVelocity of the injection, ICRF, m/s
 * @param sunlight what the craft takes of the light
 * @param propulsion its engine; null where ions give what corrections need
 * @param exhaustSpeed of what gives corrections, m/s
 */
public record NominalFlight(
        SolarSystem solarSystem,
        ForceSpec forces,
        List<Oblateness> flattened,
        CraftPath path,
        Departure departure,
        Vector3D excessVelocity,
        Sunlight sunlight,
        Propulsion propulsion,
        double exhaustSpeed) {

    /** For the derivatives by C3, m^2/s^2, declination and right ascension, rad. */
    private static final double[] STEPS = {1e4, 1e-4, 1e-4};

    public NominalFlight {
        flattened = List.copyOf(flattened);
    }

    double launch() {
        return path.trajectory().start();
    }

    double end() {
        return path.trajectory().end();
    }

    PathTransition transition() {
        return new PathTransition(solarSystem, forces, path.trajectory());
    }

    /**
     * For flights with errors.
     *
     * @param tolerance local error per step, m
     */
    CraftPropagation propagation(double tolerance) {
        return new CraftPropagation(solarSystem, forces, sunlight, tolerance, flattened);
    }

    /** After an injection off by errors of C3, m^2/s^2, declination and right ascension, rad. */
    CraftState start(RelativeMotion motion, double[] errors) {
        return departure.start(motion, launch(), InjectionError.displaced(excessVelocity, errors), path.launchMass());
    }

    /** Where the path is, with a mass that does not matter. */
    CraftState on(double time) {
        final PVCoordinates state = path.trajectory().heliocentric(time);
        return new CraftState(time, state.getPosition(), state.getVelocity(), path.mass(time));
    }

    /** Position, m, and velocity, m/s, after the injection by its errors of C3, m^2/s^2, declination and right ascension, rad: 6 x 3. */
    double[][] startByErrors() {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final double[][] slopes = new double[6][STEPS.length];
        for (int c = 0; c < STEPS.length; c++) {
            final double[] ahead = new double[STEPS.length];
            ahead[c] = STEPS[c];
            final double[] behind = new double[STEPS.length];
            behind[c] = -STEPS[c];
            final double[] difference = deviation(start(motion, ahead), start(motion, behind));
            for (int k = 0; k < 6; k++) {
                slopes[k][c] = difference[k] / (2.0 * STEPS[c]);
            }
        }
        return slopes;
    }

    static double[] deviation(CraftState of, CraftState from) {
        final Vector3D position = of.position().subtract(from.position());
        final Vector3D velocity = of.velocity().subtract(from.velocity());
        return new double[] {
            position.getX(), position.getY(), position.getZ(), velocity.getX(), velocity.getY(), velocity.getZ()
        };
    }
}
