package space.apophis.transfer.ion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.optimisation.Optimum;
import space.apophis.transfer.optimisation.SequentialQuadraticProgramming;

class LowThrustValidationTest {

    private static final double DAY = ConicBody.DAY;

    /**
     * Minimum propellant from Earth to Mars in 348.795 days, 1000 kg, 0.5 N, 2000 s: 603.935 kg arrive (Tafazzol and Taheri
     * 2024, section 4.1; states of its table 1, which are those of Taheri, Kolmanovsky and Atkins 2016, J. Guid. Control
     * Dyn. 39:2500). That thrust switches at any instant; here it does at the ends of segments, or runs at a mean.
     */
    @Test
    void earthToMars() {
        IonOutcome outcome = new IonSearch(DAY, 0, 1, 1).best(IonExample.earthToMars(30));
        IonFlight flight = outcome.flight().orElseThrow();
        assertEquals(603.935, flight.end().mass(), 1.0, outcome.message());
        assertTrue(flight.positionGap() < 100.0);
        assertTrue(flight.matches().stream().allMatch(match -> match.velocityGap() < 1e-4));
    }

    /**
     * From rest to rest without gravity: thrust, coast, thrust. With the ways of both burns (Tsiolkovsky's equation
     * integrated) the mass after the first follows from the distance by bisection. Segments of two days spread the ends of
     * the burns; the propellant is that of the closed form to 0.2 %.
     */
    @Test
    void restToRestWithoutGravity() {
        IonPropulsion propulsion = IonPropulsion.constant(0.5, 3000.0);
        double time = 100.0 * DAY;
        double distance = 5e9;
        double mass = 1000.0;
        Vector3D from = new Vector3D(1e11, 0.0, 0.0);
        Vector3D to = new Vector3D(1e11, distance, 0.0);
        IonPlan plan = new IonPlan(
                1e-3,
                List.of(
                        IonNode.launchAlong("here", t -> new PVCoordinates(from, Vector3D.ZERO), 0.0, Vector3D.ZERO),
                        IonNode.arrival("there", t -> new PVCoordinates(to, Vector3D.ZERO), time, time)),
                propulsion,
                mass,
                200.0,
                List.of(20));
        IonFlight flight = solved(plan, new double[] {0.1, 0.01, 1e-3});
        double expected = restToRest(propulsion.exhaustSpeed(), 0.5, mass, time, distance);
        assertEquals(expected, flight.propellant(), 2e-3 * expected);
        assertEquals(0.0, flight.segments().get(10).throttle(), 1e-2);
        assertEquals(1.0, flight.segments().get(0).throttle(), 1e-3);
        assertTrue(flight.segments().get(0).thrust().getY() > 0.0);
        assertTrue(flight.segments().get(19).thrust().getY() < 0.0);
    }

    /** From the mass at launch, the engines off, by ever finer rounding of the throttles. */
    private static IonFlight solved(IonPlan plan, double[] roundings) {
        double[] x = null;
        IonProblem programme = null;
        for (double rounding : roundings) {
            programme = new IonProblem(new IonChain(plan, IonUnits.heliocentric(plan.launchMass()), rounding));
            if (x == null) {
                x = new double[programme.variables()];
                x[0] = 10.0;
            }
            Optimum optimum = new SequentialQuadraticProgramming(1e-8, 1e-4, 150, 1.0).solve(programme, x);
            assertTrue(optimum.outcome().isUsable(), optimum::toString);
            x = optimum.x();
        }
        return programme.flight(x);
    }

    /** Propellant of both burns, kg. */
    private static double restToRest(double exhaustSpeed, double thrust, double mass, double time, double distance) {
        double low = 0.0;
        double high = 0.5 * thrust / exhaustSpeed * time;
        for (int i = 0; i < 100; i++) {
            double burnt = 0.5 * (low + high);
            double middle = mass - burnt;
            double end = middle * middle / mass;
            double speed = exhaustSpeed * Math.log(mass / middle);
            double flow = thrust / exhaustSpeed;
            double first = burnt / flow;
            double second = (middle - end) / flow;
            double way = exhaustSpeed * first * (1.0 - middle / burnt * Math.log(mass / middle))
                    + speed * (time - first - second)
                    + speed * second
                    - exhaustSpeed * second * (1.0 - end / (middle - end) * Math.log(middle / end));
            if (way < distance) {
                low = burnt;
            } else {
                high = burnt;
            }
        }
        return low + (mass - low) - (mass - low) * (mass - low) / mass;
    }
}
