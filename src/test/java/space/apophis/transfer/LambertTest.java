package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.control.heuristics.lambert.LambertBoundaryConditions;
import org.orekit.control.heuristics.lambert.LambertBoundaryVelocities;
import org.orekit.control.heuristics.lambert.LambertSolver;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;

class LambertTest {

    private static final double[] AXIS = {0.0, 0.0, 1.0};

    /** Problems of the distribution with which pykep tests its own solver. */
    private static LambertProblem random(SplittableRandom random) {
        return new LambertProblem(
                random.nextDouble(0.9, 1.1),
                vector(random),
                vector(random),
                random.nextDouble(2.0, 40.0),
                Vector3D.PLUS_K,
                random.nextBoolean());
    }

    private static Vector3D vector(SplittableRandom random) {
        return new Vector3D(random.nextDouble(-2.0, 2.0), random.nextDouble(-2.0, 2.0), random.nextDouble(-2.0, 2.0));
    }

    /** Errors against universal variables; the lengths are of order 1. The largest belong to arcs that graze the centre. */
    @Test
    void tenThousandRandomProblemsPropagateBack() {
        SplittableRandom random = new SplittableRandom(20290413);
        double[] misses = new double[60_000];
        int arcs = 0;
        for (int i = 0; i < 10_000; i++) {
            LambertProblem problem = random(random);
            List<LambertArc> found = problem.arcs(20);
            assertEquals(LambertBranch.count(Math.min(20, problem.maximumRevolutions())), found.size());
            for (LambertArc arc : found) {
                misses[arcs++] = miss(problem, arc);
            }
        }
        double[] sorted = Arrays.copyOf(misses, arcs);
        Arrays.sort(sorted);
        assertTrue(arcs > 25_000, () -> "arcs " + sorted.length);
        assertTrue(sorted[arcs / 2] < 2e-14, () -> "median " + sorted[sorted.length / 2]);
        assertTrue(sorted[arcs * 99 / 100] < 3e-13, () -> "of a hundred " + sorted[sorted.length * 99 / 100]);
        assertTrue(sorted[arcs - 1] < 5e-12, () -> "worst " + sorted[sorted.length - 1]);
    }

    /** From a hundredth of a unit of time to 300, one to ten arcs: all at once as one by one, to the last bit. */
    @Test
    void arcsTogetherAreThoseOneByOne() {
        SplittableRandom random = new SplittableRandom(6);
        Lambert lambert = new Lambert();
        double[] departures = new double[33];
        double[] arrivals = new double[33];
        for (int i = 0; i < 5_000; i++) {
            LambertProblem problem = random(random);
            double time = Math.pow(10.0, random.nextDouble(-2.0, 2.5));
            lambert.take(
                    problem.gm(),
                    problem.departure().toArray(),
                    0,
                    problem.arrival().toArray(),
                    0,
                    time,
                    AXIS,
                    problem.retrograde());
            int count = lambert.solve(5, departures, arrivals, 0);
            assertEquals(LambertBranch.count(Math.min(5, lambert.maximumRevolutions())), count);
            for (int arc = 0; arc < count; arc++) {
                assertTrue(lambert.solve(arc));
                for (int k = 0; k < 3; k++) {
                    assertEquals(lambert.departureVelocity[k], departures[3 * arc + k], 0.0);
                    assertEquals(lambert.arrivalVelocity[k], arrivals[3 * arc + k], 0.0);
                }
            }
            assertFalse(count < 11 && lambert.solve(count));
        }
    }

    /** Angles to a millionth of nothing, half and whole turns, in and out of the tables, propagated back. */
    @Test
    void smallAndNearHalfTurnAnglesPropagateBack() {
        SplittableRandom random = new SplittableRandom(7);
        double[] misses = new double[60_000];
        int arcs = 0;
        for (int i = 0; i < 10_000; i++) {
            double off = Math.pow(10.0, random.nextDouble(-6.0, 0.0)) * (random.nextBoolean() ? 1.0 : -1.0);
            double angle = off + (random.nextBoolean() ? Math.PI : 0.0);
            Vector3D to =
                    new Vector3D(Math.cos(angle), Math.sin(angle), 0.0).scalarMultiply(random.nextDouble(0.5, 2.0));
            LambertProblem problem = new LambertProblem(
                    1.0,
                    Vector3D.PLUS_I,
                    to,
                    Math.pow(10.0, random.nextDouble(-1.0, 1.5)),
                    Vector3D.PLUS_K,
                    random.nextBoolean());
            for (LambertArc arc : problem.arcs(2)) {
                misses[arcs++] = miss(problem, arc);
            }
        }
        double[] sorted = Arrays.copyOf(misses, arcs);
        Arrays.sort(sorted);
        assertTrue(sorted[arcs / 2] < 1e-14, () -> "median " + sorted[sorted.length / 2]);
        assertTrue(sorted[arcs * 99 / 100] < 3e-11, () -> "of a hundred " + sorted[sorted.length * 99 / 100]);
        assertTrue(sorted[arcs - 1] < 5e-9, () -> "worst " + sorted[sorted.length - 1]);
    }

    /** Against Orekit's solver, whose "posigrade" is the way below half a turn, whatever axis that is about. */
    @Test
    void arcsWithoutRevolutionsAreOrekits() {
        SplittableRandom random = new SplittableRandom(8);
        LambertSolver orekit = new LambertSolver(1.0);
        double[] differences = new double[5_000];
        for (int i = 0; i < differences.length; i++) {
            LambertProblem problem = new LambertProblem(
                    1.0,
                    vector(random),
                    vector(random),
                    random.nextDouble(0.1, 20.0),
                    Vector3D.PLUS_K,
                    random.nextBoolean());
            LambertArc arc = problem.arcs(0).get(0);
            LambertBoundaryVelocities theirs = orekit.solve(
                    problem.departure().crossProduct(problem.arrival()).getZ() < 0.0 == problem.retrograde(),
                    0,
                    new LambertBoundaryConditions(
                            AbsoluteDate.ARBITRARY_EPOCH,
                            problem.departure(),
                            AbsoluteDate.ARBITRARY_EPOCH.shiftedBy(problem.timeOfFlight()),
                            problem.arrival(),
                            Frame.getRoot()));
            differences[i] = arc.departureVelocity().distance(theirs.getInitialVelocity())
                    / arc.departureVelocity().getNorm();
        }
        Arrays.sort(differences);
        assertTrue(differences[2_500] < 1e-15, () -> "median " + differences[2_500]);
        assertTrue(differences[4_999] < 1e-12, () -> "worst " + differences[4_999]);
    }

    /** Nothing shared but the two bodies: the reverse of an arc is an arc of the reverse problem. */
    @Test
    void arcsReverse() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            LambertProblem there = random(random);
            LambertProblem back = new LambertProblem(
                    there.gm(),
                    there.arrival(),
                    there.departure(),
                    there.timeOfFlight(),
                    there.axis(),
                    !there.retrograde());
            List<LambertArc> arcs = there.arcs(3);
            List<LambertArc> reversed = back.arcs(3);
            for (int k = 0; k < arcs.size(); k++) {
                assertNear(
                        arcs.get(k).departureVelocity(),
                        reversed.get(k).arrivalVelocity().negate());
                assertNear(
                        arcs.get(k).arrivalVelocity(),
                        reversed.get(k).departureVelocity().negate());
            }
        }
    }

    @Test
    void arcsTurnWithTheAxesAndScaleWithLengthAndTime() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 500; i++) {
            LambertProblem plain = random(random);
            Rotation turn = new Rotation(vector(random), random.nextDouble(6.0), RotationConvention.VECTOR_OPERATOR);
            LambertProblem turned = new LambertProblem(
                    8.0 * plain.gm(),
                    turn.applyTo(plain.departure()).scalarMultiply(2.0),
                    turn.applyTo(plain.arrival()).scalarMultiply(2.0),
                    plain.timeOfFlight(),
                    turn.applyTo(plain.axis()).scalarMultiply(7.0),
                    plain.retrograde());
            List<LambertArc> arcs = plain.arcs(2);
            List<LambertArc> others = turned.arcs(2);
            for (int k = 0; k < arcs.size(); k++) {
                Vector3D expected =
                        turn.applyTo(arcs.get(k).departureVelocity()).scalarMultiply(2.0);
                assertNear(expected, others.get(k).departureVelocity());
            }
        }
    }

    /** Energy and angular momentum are those of one conic, turning the way that was asked for. */
    @Test
    void bothEndsLieOnOneConic() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 500; i++) {
            LambertProblem problem = random(random);
            for (LambertArc arc : problem.arcs(5)) {
                Vector3D h1 = problem.departure().crossProduct(arc.departureVelocity());
                Vector3D h2 = problem.arrival().crossProduct(arc.arrivalVelocity());
                assertEquals(0.0, h1.distance(h2), 1e-12 * Math.max(1.0, h1.getNorm()));
                assertEquals(problem.retrograde(), h1.getZ() < 0.0);
            }
        }
    }

    /** The least a of two points is s / 2: a third turn takes at least 3 of its periods, 2.37 of the unit circle's. */
    @Test
    void aRevolutionTooManyIsRefused() {
        double period = 2.0 * Math.PI;
        Vector3D from = new Vector3D(1.0, 0.0, 0.0);
        Vector3D to = new Vector3D(0.0, 1.0, 0.0);
        assertEquals(2, LambertProblem.prograde(1.0, from, to, 2.25 * period).maximumRevolutions());
        Lambert lambert = new Lambert();
        lambert.take(1.0, from.toArray(), 0, to.toArray(), 0, 0.5 * period, AXIS, false);
        assertEquals(0, lambert.maximumRevolutions());
        assertFalse(lambert.solve(1));
        assertFalse(lambert.solve(2));
        assertTrue(lambert.solve(0));
    }

    /** Whether one revolution more is out of reach, against the least of T on a fine scale of x. */
    @Test
    void noArcIsMissed() {
        SplittableRandom random = new SplittableRandom(4);
        TransferTime curve = new TransferTime();
        for (int i = 0; i < 200; i++) {
            double lambda = random.nextDouble(-1.0, 1.0);
            int revolutions = random.nextInt(1, 6);
            curve.take(lambda, 1.0 - lambda * lambda);
            double least = Double.POSITIVE_INFINITY;
            for (int k = -999; k < 1000; k++) {
                least = Math.min(least, curve.at(k / 1000.0, revolutions));
            }
            curve.least(revolutions);
            assertTrue(curve.time <= least, () -> "not the least at lambda " + lambda);
            assertEquals(least, curve.time, 3e-5);
            assertTrue(Math.abs(curve.first) < 1e-9, () -> "slope " + curve.first);
        }
    }

    /** The derivatives against central differences. */
    @Test
    void derivativesAreThoseOfTheCurve() {
        TransferTime curve = new TransferTime();
        double h = 1e-5;
        for (double lambda : new double[] {-0.9, -0.2, 0.4, 0.97}) {
            curve.take(lambda, 1.0 - lambda * lambda);
            for (double x : new double[] {-0.8, -0.1, 0.5, 0.97, 1.04, 3.0}) {
                double slope = (curve.at(x + h, 0) - curve.at(x - h, 0)) / (2.0 * h);
                curve.at(x, 0);
                curve.differentiate(x);
                double[] middle = {curve.first, curve.second, curve.third};
                assertEquals(slope, middle[0], 1e-7 * Math.abs(slope));
                curve.at(x + h, 0);
                curve.differentiate(x + h);
                double[] right = {curve.first, curve.second};
                curve.at(x - h, 0);
                curve.differentiate(x - h);
                assertEquals((right[0] - curve.first) / (2.0 * h), middle[1], 1e-6 * Math.abs(middle[1]));
                assertEquals((right[1] - curve.second) / (2.0 * h), middle[2], 1e-5 * Math.abs(middle[2]));
            }
        }
    }

    @Test
    void aCircleIsFound() {
        Vector3D from = new Vector3D(1.0, 0.0, 0.0);
        Vector3D to = new Vector3D(0.0, 1.0, 0.0);
        LambertArc arc =
                LambertProblem.prograde(1.0, from, to, 0.5 * Math.PI).arcs(0).get(0);
        assertEquals(0.0, arc.departureVelocity().distance(new Vector3D(0.0, 1.0, 0.0)), 1e-15);
        assertEquals(0.0, arc.arrivalVelocity().distance(new Vector3D(-1.0, 0.0, 0.0)), 1e-15);
    }

    /** Euler's equation: the parabola takes (s^1.5 - (s - c)^1.5) sqrt(2 / GM) / 3 the short way. */
    @Test
    void aParabolaIsFound() {
        Vector3D from = new Vector3D(1.0, 0.0, 0.0);
        Vector3D to = new Vector3D(0.0, 2.0, 0.0);
        double chord = Math.sqrt(5.0);
        double s = (3.0 + chord) / 2.0;
        double time = Math.sqrt(2.0) / 3.0 * (Math.pow(s, 1.5) - Math.pow(s - chord, 1.5));
        for (double factor :
                new double[] {1.0, 1.0 - 1e-9, 1.0 + 1e-9, 1.0 - 1e-5, 1.0 + 1e-5, 0.999, 1.001, 0.98, 1.02}) {
            LambertProblem problem = LambertProblem.prograde(1.0, from, to, factor * time);
            LambertArc arc = problem.arcs(0).get(0);
            assertEquals(0.0, miss(problem, arc), 1e-14);
            if (factor == 1.0) {
                assertEquals(2.0, arc.departureVelocity().getNormSq(), 1e-14);
            }
        }
    }

    @Test
    void anglesNearHalfATurnAreSolvedAndHalfATurnIsRefused() {
        for (double off : new double[] {1e-3, 1e-5, 1e-7, -1e-7, -1e-3}) {
            Vector3D to = new Vector3D(-1.5 * Math.cos(off), 1.5 * Math.sin(off), 0.0);
            LambertProblem problem = LambertProblem.prograde(1.0, Vector3D.PLUS_I, to, 4.0);
            LambertArc arc = problem.arcs(0).get(0);
            assertEquals(0.0, miss(problem, arc), 1e-14);
            assertEquals(0.0, arc.departureVelocity().getZ(), 0.0);
        }
        Vector3D opposite = new Vector3D(-1.5, 1e-10, 0.0);
        LambertProblem refused = LambertProblem.prograde(1.0, Vector3D.PLUS_I, opposite, 4.0);
        assertEquals(LambertGeometry.OPPOSITE, refused.geometry());
        assertEquals(-1, refused.maximumRevolutions());
        Exception fault = assertThrows(IllegalArgumentException.class, () -> refused.arcs(0));
        assertTrue(fault.getMessage().contains("180 degrees apart"), fault.getMessage());
    }

    @Test
    void alignedAndPolarGeometriesAreRefusedByName() {
        Vector3D aligned = new Vector3D(2.0, 0.0, 0.0);
        assertEquals(
                LambertGeometry.ALIGNED,
                LambertProblem.prograde(1.0, Vector3D.PLUS_I, aligned, 1.0).geometry());
        assertEquals(
                LambertGeometry.POLAR,
                LambertProblem.prograde(1.0, Vector3D.PLUS_I, Vector3D.PLUS_K, 1.0)
                        .geometry());
        assertEquals(
                LambertGeometry.DEFINED,
                new LambertProblem(1.0, Vector3D.PLUS_I, Vector3D.PLUS_K, 1.0, Vector3D.PLUS_J, false).geometry());
    }

    @Test
    void whatIsNoProblemIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> LambertProblem.prograde(1.0, Vector3D.PLUS_I, Vector3D.PLUS_J, 0.0));
        assertThrows(
                IllegalArgumentException.class,
                () -> LambertProblem.prograde(1.0, Vector3D.ZERO, Vector3D.PLUS_J, 1.0));
        assertThrows(
                IllegalArgumentException.class,
                () -> LambertProblem.prograde(1.0, Vector3D.PLUS_I, Vector3D.PLUS_J, Double.NaN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LambertProblem(1.0, Vector3D.PLUS_I, Vector3D.PLUS_J, 1.0, Vector3D.ZERO, false));
        assertThrows(IllegalArgumentException.class, () -> new LambertBranch(0, LambertBranch.Path.HIGH));
    }

    @Test
    void branchesAreCounted() {
        for (int i = 0; i < LambertBranch.count(4); i++) {
            assertEquals(i, LambertBranch.of(i).index());
        }
        assertEquals("0", LambertBranch.of(0).label());
        assertEquals("1 low", LambertBranch.of(1).label());
        assertEquals("2 high", LambertBranch.of(4).label());
    }

    /** Very fast and very slow flights, and the double root where the two paths meet. */
    @Test
    void theEndsOfTheRangeAreSolved() {
        Vector3D to = new Vector3D(-0.8, 0.9, 0.3);
        for (double time : new double[] {1e-4, 1e-2, 1.0, 1e3, 1e5}) {
            LambertProblem problem = LambertProblem.prograde(1.0, Vector3D.PLUS_I, to, time);
            assertEquals(0.0, miss(problem, problem.arcs(0).get(0)), 1e-13 * Math.max(1.0, time));
        }
        double low = 8.0;
        double high = 12.0;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (LambertProblem.prograde(1.0, Vector3D.PLUS_I, to, middle).maximumRevolutions() > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        for (double more : new double[] {0.0, 1e-12, 1e-8, 1e-4}) {
            LambertProblem problem = LambertProblem.prograde(1.0, Vector3D.PLUS_I, to, high + more);
            List<LambertArc> arcs = problem.arcs(1);
            assertEquals(3, arcs.size());
            assertEquals(0.0, miss(problem, arcs.get(1)), 1e-12);
            assertEquals(0.0, miss(problem, arcs.get(2)), 1e-12);
        }
    }

    private static void assertNear(Vector3D expected, Vector3D actual) {
        assertEquals(0.0, expected.distance(actual), 1e-11 * Math.max(1.0, expected.getNorm()));
    }

    private static double miss(LambertProblem problem, LambertArc arc) {
        return KeplerMotion.move(problem.gm(), problem.departure(), arc.departureVelocity(), problem.timeOfFlight())
                .getPosition()
                .distance(problem.arrival());
    }
}
