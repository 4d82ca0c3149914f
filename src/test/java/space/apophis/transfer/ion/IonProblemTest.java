package space.apophis.transfer.ion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.NonlinearProgramme;

class IonProblemTest {

    private static final double DAY = ConicBody.DAY;
    private static final ConicBody EARTH = ConicBody.circle(ConicBody.AU, 0.3);
    private static final ConicBody TARGET =
            new ConicBody(ConicBody.GM, 0.0, new Vector3D(0.9e11, -1.2e11, 2e10), new Vector3D(22e3, 17e3, -4e3));

    /** So little power that the thrust depends on distance all the way, with its corner within it. */
    private static final IonPropulsion WEAK = new IonPropulsion(4, 0.012, 3000.0, 400.0, 2600.0, 1000.0, 0.9);

    private static IonPlan plan() {
        return new IonPlan(
                ConicBody.GM,
                List.of(
                        IonNode.launch("Earth", EARTH, -10.0 * DAY, 20.0 * DAY, 18e6),
                        IonNode.flyby("target", TARGET, 200.0 * DAY, 260.0 * DAY)
                                .at(new Vector3D(1e6, -2e6, 3e6))
                                .withSpeed(100.0, 5e3),
                        IonNode.flyby("Earth", EARTH, 400.0 * DAY, 470.0 * DAY)),
                WEAK,
                480.0,
                60.0,
                List.of(7, 4));
    }

    private static double[] guess(IonProblem programme, SplittableRandom random) {
        double[] lower = programme.lower();
        double[] upper = programme.upper();
        double[] x = new double[lower.length];
        for (int i = 0; i < x.length; i++) {
            double low = Math.max(-4.0, lower[i]);
            double high = Math.min(lower[i] > 4.0 ? upper[i] : 4.0, upper[i]);
            x[i] = low + (high - low) * random.nextDouble(0.2, 0.8);
        }
        return x;
    }

    /** Each column against central differences, relative to its row's largest. */
    @Test
    void derivativesAreThoseOfTheValues() {
        IonProblem programme = new IonProblem(new IonChain(plan(), IonUnits.heliocentric(480.0), 1e-3));
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 5; trial++) {
            double[] x = guess(programme, random);
            Evaluation centre = new Evaluation(programme);
            centre.of(programme, x);
            assertTrue(centre.isDefined());
            Evaluation before = new Evaluation(programme);
            Evaluation after = new Evaluation(programme);
            for (int j = 0; j < x.length; j++) {
                double step = 1e-4;
                double[] shifted = x.clone();
                shifted[j] += step;
                after.of(programme, shifted);
                shifted[j] -= 2.0 * step;
                before.of(programme, shifted);
                compare(centre.equalityJacobian(), before.equalities(), after.equalities(), j, step);
                compare(centre.inequalityJacobian(), before.inequalities(), after.inequalities(), j, step);
                assertEquals((after.objective() - before.objective()) / (2.0 * step), centre.gradient()[j], 1e-8);
            }
        }
    }

    private static void compare(double[][] jacobian, double[] before, double[] after, int j, double step) {
        for (int i = 0; i < before.length; i++) {
            double largest = Arrays.stream(jacobian[i]).map(Math::abs).max().orElseThrow();
            double slope = (after[i] - before[i]) / (2.0 * step);
            assertEquals(slope, jacobian[i][j], 1e-6 * largest, "row " + i + " column " + j);
        }
    }

    @Test
    void itsSizeFollowsThePlan() {
        IonChain chain = new IonChain(plan(), IonUnits.heliocentric(480.0), 1e-3);
        IonProblem programme = new IonProblem(chain);
        // Three nodes of five less the mass at launch, eleven throttles.
        assertEquals(14 + 33, programme.variables());
        assertEquals(14, programme.equalities());
        // Eleven throttles, the launch's C3, the flyby's two limits.
        assertEquals(14, programme.inequalities());
        assertEquals(480.0, programme.whole(new double[47])[chain.layout().massAt(0)] * 48.0, 1e-12);
        assertEquals(-10.0 * DAY, chain.layout().time(programme.whole(new double[47]), 0), 0.0);
    }

    /** With the engines off the halves meet where Lambert's arc is. */
    @Test
    void withoutThrustItIsLamberts() {
        double launch = 0.0;
        double arrival = 230.0 * DAY;
        PVCoordinates earth = EARTH.apply(launch);
        PVCoordinates target = TARGET.apply(arrival);
        LambertArc arc = new LambertProblem(
                        ConicBody.GM, earth.getPosition(), target.getPosition(), arrival, Vector3D.PLUS_K, false)
                .arcs(0)
                .get(0);
        IonPlan plan = new IonPlan(
                ConicBody.GM,
                List.of(
                        IonNode.launch("Earth", EARTH, launch, launch, 1e10),
                        IonNode.flyby("target", TARGET, arrival, arrival)),
                WEAK,
                480.0,
                60.0,
                List.of(20));
        IonChain chain = new IonChain(plan, IonUnits.heliocentric(480.0), 1e-3);
        IonLayout layout = chain.layout();
        double[] values = layout.lower();
        Arrays.fill(values, layout.throttlesAt(0), values.length, 0.0);
        Vector3D leaving = arc.departureVelocity().subtract(earth.getVelocity());
        Vector3D coming = arc.arrivalVelocity().subtract(target.getVelocity());
        for (int i = 0; i < 3; i++) {
            values[layout.excessAt(0) + i] = leaving.toArray()[i] / 1e3;
            values[layout.excessAt(1) + i] = coming.toArray()[i] / 1e3;
        }
        values[layout.massAt(1)] = 10.0;
        IonFlight flight = chain.flight(values);
        flight.matches().forEach(match -> assertEquals(0.0, match.velocityGap(), 1e-7));
        assertEquals(0.0, flight.positionGap(), 1.0);
        assertEquals(0.0, flight.propellant(), 0.0);
        assertEquals(20, flight.segments().size());
        assertEquals(arrival, flight.segments().get(19).end(), 0.0);
    }

    /** Tsiolkovsky on each segment, and mass that only falls. */
    @Test
    void propellantAndVelocityAgree() {
        IonProblem programme = new IonProblem(new IonChain(plan(), IonUnits.heliocentric(480.0), 1e-9));
        IonFlight flight = programme.flight(guess(programme, new SplittableRandom(3)));
        for (IonSegment segment : flight.segments()) {
            double used = segment.available() * segment.throttle() * (segment.end() - segment.start());
            assertEquals(used / WEAK.exhaustSpeed(), segment.propellant(), 1e-8 * segment.propellant() + 1e-9);
            assertEquals(
                    WEAK.exhaustSpeed() * Math.log(segment.massBefore() / segment.massAfter()), segment.deltaV(), 1e-6);
            assertEquals(WEAK.thrust(segment.distance()), segment.available(), 0.0);
            assertEquals(
                    segment.throttle() * segment.available(), segment.thrust().getNorm(), 1e-15);
        }
    }

    @Test
    void anImpossibleFlightIsToldNotThrown() {
        IonPlan plan = new IonPlan(
                ConicBody.GM, plan().nodes(), IonPropulsion.constant(50.0, 3000.0), 480.0, 60.0, List.of(7, 4));
        IonProblem programme = new IonProblem(new IonChain(plan, IonUnits.heliocentric(480.0), 1e-3));
        Evaluation evaluation = new Evaluation(programme);
        evaluation.of(programme, guess(programme, new SplittableRandom(3)));
        assertFalse(evaluation.isDefined());
    }

    /** The path leads through the nodes, and stays itself across the middles of segments. */
    @Test
    void thePathLeadsThroughItsNodes() {
        IonProblem programme = new IonProblem(new IonChain(plan(), IonUnits.heliocentric(480.0), 1e-4));
        IonFlight flight = programme.flight(guess(programme, new SplittableRandom(5)));
        Trajectory path = flight.path(ConicBody.GM);
        for (IonPoint point : flight.points()) {
            PVCoordinates state = path.heliocentric(point.time());
            assertEquals(0.0, state.getPosition().distance(point.position()), 1.0);
            assertEquals(0.0, state.getVelocity().distance(point.velocity()), 1e-6);
        }
        IonSegment third = flight.segments().get(2);
        double middle = 0.5 * (third.start() + third.end());
        PVCoordinates before = path.heliocentric(middle - 1.0);
        PVCoordinates after = path.heliocentric(middle + 1.0);
        assertEquals(0.0, after.getVelocity().subtract(before.getVelocity()).distance(third.impulse()), 0.02);
        assertEquals(third.distance(), path.heliocentric(middle).getPosition().getNorm(), 1.0);
        ThrustArc arc = new ThrustArc(
                third.start(),
                third.end() - third.start(),
                third.thrust().normalize(),
                third.thrust().getNorm(),
                WEAK.specificImpulse());
        assertEquals(third.start(), arc.start(), 0.0);
        assertEquals(third.propellant(), arc.propellant(third.end()), 2e-4 * third.propellant());
    }

    /** Two flights that leave by one launcher: the columns of the second's excess velocity are those of the first. */
    @Test
    void flightsMayShareVariables() {
        IonChain chain = new IonChain(plan(), IonUnits.heliocentric(480.0), 1e-3);
        IonProblem programme = new IonProblem(chain);
        double[] x = guess(programme, new SplittableRandom(11));
        double[] values = programme.whole(x);
        IonLayout layout = chain.layout();
        int n = layout.size();
        int[] first = new int[n];
        int[] second = new int[n];
        for (int i = 0; i < n; i++) {
            first[i] = i;
            second[i] = i >= layout.excessAt(0) && i < layout.excessAt(0) + 3 ? i : n + i;
        }
        Evaluation alone = new Evaluation(new Size(n, 14, 14));
        chain.evaluate(values, first, alone, 0, 0);
        Evaluation both = new Evaluation(new Size(2 * n, 28, 28));
        chain.evaluate(values, first, both, 0, 0);
        chain.evaluate(values, second, both, 14, 14);
        for (int i = 0; i < 14; i++) {
            assertEquals(alone.equalities()[i], both.equalities()[14 + i], 0.0);
            for (int j = 0; j < n; j++) {
                assertEquals(alone.equalityJacobian()[i][j], both.equalityJacobian()[i][j], 0.0);
                assertEquals(alone.equalityJacobian()[i][j], both.equalityJacobian()[14 + i][second[j]], 0.0);
            }
            assertEquals(0.0, both.equalityJacobian()[14 + i][0], 0.0);
        }
    }

    private record Size(int variables, int equalities, int inequalities) implements NonlinearProgramme {

        @Override
        public double[] lower() {
            return new double[variables];
        }

        @Override
        public double[] upper() {
            return new double[variables];
        }

        @Override
        public void evaluate(double[] x, Evaluation into) {
            throw new UnsupportedOperationException();
        }
    }
}
