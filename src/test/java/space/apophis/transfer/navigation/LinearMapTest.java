package space.apophis.transfer.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.PathTransition;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.transfer.flight.Ramses;
import space.apophis.transfer.navigation.NavigationNode.Kind;
import space.apophis.transfer.navigation.NavigationNode.Knowledge;
import space.apophis.uncertainty.NormalDraws;
import space.apophis.uncertainty.SampleStatistics;
import space.apophis.units.Unit;

/** A coast of 200 days from Earth with errors: closed forms, and the same flown. */
class LinearMapTest {

    private static final double LAUNCH = Ramses.day("2028-04-26");
    private static final double END = LAUNCH + 200.0 * Unit.DAY;
    private static final Vector3D EXCESS =
            new Vector3D(3963.0, new Vector3D(Math.toRadians(28.0), Math.toRadians(34.8)));
    private static final ExecutionError PERFECT = new ExecutionError(0.0, 0.0, 0.0, 0.0);
    private static final ExecutionError USUAL = new ExecutionError(0.005, 0.005, 0.0087, 0.005);
    private static final InjectionError INJECTION =
            InjectionError.of(new double[][] {{36e8, 0.0, 0.0}, {0.0, 1e-6, 0.0}, {0.0, 0.0, 1e-6}});

    private static NominalFlight flight;

    @BeforeAll
    static void fly() {
        CraftPropagation propagation = new CraftPropagation(Ramses.SYSTEM, Flights.JPL, Ramses.CRAFT.sunlight(), 1e-3);
        CraftPath path = propagation.path(
                Ramses.DEPARTURE.start(new RelativeMotion(Ramses.SYSTEM), LAUNCH, EXCESS, 1400.0), END, List.of());
        flight = new NominalFlight(
                Ramses.SYSTEM,
                Flights.JPL,
                List.of(),
                path,
                Ramses.DEPARTURE,
                EXCESS,
                Ramses.CRAFT.sunlight(),
                Ramses.PROPULSION,
                Ramses.PROPULSION.exhaustSpeed());
    }

    private static NavigationNode correction(
            double day, NavigationAim aim, Knowledge knowledge, ExecutionError execution) {
        return new NavigationNode(
                Kind.CORRECTION, LAUNCH + day * Unit.DAY, Vector3D.ZERO, 0.0, 0.0, aim, knowledge, execution);
    }

    /** The matrix against flights beside the path, to both sides; it leaves out sunlight, 1e-4 of what attracts. */
    @Test
    void transitionIsThatOfFlights() {
        double from = LAUNCH + 2.0 * Unit.DAY;
        double to = LAUNCH + 150.0 * Unit.DAY;
        double[][] transition =
                new PathTransition(Ramses.SYSTEM, Flights.JPL, flight.path().trajectory()).between(from, to);
        CraftPropagation propagation = flight.propagation(1e-3);
        double[] steps = {1e5, 1e5, 1e5, 0.1, 0.1, 0.1};
        for (int c = 0; c < 6; c++) {
            double[] difference = NominalFlight.deviation(
                    propagation.state(moved(from, c, steps[c]), to, List.of()),
                    propagation.state(moved(from, c, -steps[c]), to, List.of()));
            for (int k = 0; k < 6; k++) {
                double scale = (k < 3 ? 1.0 : 1e-7) * (c < 3 ? 1.0 : 1e7);
                assertEquals(difference[k] / (2.0 * steps[c]) / scale, transition[k][c] / scale, 1e-3, k + " by " + c);
            }
        }
    }

    private static CraftState moved(double time, int component, double step) {
        double[] change = new double[6];
        change[component] = step;
        CraftState at = flight.on(time);
        return new CraftState(
                time,
                at.position().add(new Vector3D(change[0], change[1], change[2])),
                at.velocity().add(new Vector3D(change[3], change[4], change[5])),
                at.mass());
    }

    /** A correction to rest with nothing to correct gives what the orbit is known wrong by: Maxwell's percentiles. */
    @Test
    void oneCorrectionHasTheClosedForm() {
        double day = 30.0;
        NavigationNode node = correction(
                day,
                new NavigationAim.Rest(LAUNCH + day * Unit.DAY, flight.path().trajectory()),
                new Knowledge(1e4, 0.01, Double.NaN),
                PERFECT);
        LinearMap map = LinearMap.about(flight, InjectionError.NONE, 0.0, List.of(node));
        NormalDraws draws = new NormalDraws(1, map.deviates());
        SampleStatistics given = new SampleStatistics(IntStream.range(0, 50_000)
                .mapToDouble(i -> map.sample(draws.sample(i)).total())
                .toArray());
        assertEquals(0.015382, given.percentile(50.0), 2e-4);
        assertEquals(0.027955, given.percentile(95.0), 4e-4);
        assertEquals(0.033682, given.percentile(99.0), 7e-4);
    }

    /** A perfect correction takes all of it off, and costs on a day what the curve over days says. */
    @Test
    void correctionMeetsItsAim() {
        NavigationAim aim = new NavigationAim.Point(END, false);
        LinearMap map = LinearMap.about(
                flight, INJECTION, 0.0, List.of(correction(7.0, aim, new Knowledge(0.0, 0.0, Double.NaN), PERFECT)));
        CorrectionDelay delay = CorrectionDelay.of(flight, aim, List.of(7.0 * Unit.DAY, 30.0 * Unit.DAY));
        NormalDraws draws = new NormalDraws(1, map.deviates());
        for (int i = 0; i < 5; i++) {
            double[] deviates = draws.sample(i);
            NavigatedSample sample = map.sample(deviates);
            assertEquals(0.0, sample.left().getNorm(), 1.0);
            assertEquals(sample.total(), delay.deltaV(0, INJECTION.drawn(deviates)), 1e-6 * sample.total());
        }
        assertEquals(0.0, map.quiet().total(), 0.0);
    }

    /** Two corrections with all errors in full dynamics: each flight is its own value on the map within 5 %. */
    @Test
    void flownIsAsMapped() {
        NavigationAim aim = new NavigationAim.Point(END, true);
        LinearMap map = LinearMap.about(
                flight,
                INJECTION,
                1e4,
                List.of(
                        correction(7.0, aim, new Knowledge(1e4, 0.01, Double.NaN), USUAL),
                        correction(60.0, aim, new Knowledge(1e4, 0.01, Double.NaN), USUAL),
                        correction(170.0, aim, new Knowledge(3e3, 0.005, 2e3), USUAL)));
        FlownSamples flights = new FlownSamples(flight, map, null);
        NormalDraws draws = new NormalDraws(1, map.deviates());
        for (int i = 0; i < 6; i++) {
            NavigatedSample mapped = map.sample(draws.sample(i));
            NavigatedSample flown = flights.sample(draws.sample(i));
            assertEquals(mapped.total(), flown.total(), 0.05 * mapped.total());
            for (int k = 0; k < 3; k++) {
                assertEquals(mapped.deltaV()[k], flown.deltaV()[k], 0.05 * mapped.deltaV()[k] + 0.01);
            }
            assertTrue(
                    mapped.left().distance(flown.left()) < 0.05 * mapped.left().getNorm() + 3e3);
        }
    }
}
