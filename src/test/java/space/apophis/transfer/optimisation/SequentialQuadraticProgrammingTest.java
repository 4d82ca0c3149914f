package space.apophis.transfer.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static space.apophis.transfer.optimisation.TestExample.linear;
import static space.apophis.transfer.optimisation.TestExample.of;
import static space.apophis.transfer.optimisation.TestExample.sq;
import static space.apophis.transfer.optimisation.TestExample.squares;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequentialQuadraticProgrammingTest {

    private static final SequentialQuadraticProgramming SOLVER = SequentialQuadraticProgramming.standard();
    private static final double NONE = Double.POSITIVE_INFINITY;

    /** x^2 + 1 = 0 has no solution; its violation is least at zero. */
    @Test
    void aCurvedEqualityWithoutSolutionIsInfeasible() {
        Optimum end = solve(of(0, 0, x -> x[1], 2).zero(x -> squares(x, 1, 1)));
        assertEquals(Outcome.INFEASIBLE, end.outcome(), end::toString);
        assertEquals(1, end.violation(), 1e-6);
        assertFalse(end.outcome().isUsable());
    }

    @Test
    void linearConstraintsThatContradictAreInfeasible() {
        Optimum end = solve(of(0, 0, x -> squares(x, 0, 1, 1), 5, 5)
                .zero(x -> linear(x, -1, 1, 1))
                .notNegative(x -> linear(x, -2, 1, 1)));
        assertEquals(Outcome.INFEASIBLE, end.outcome(), end::toString);
    }

    /** A circle that the bounds do not reach: the corner of the box is nearest. */
    @Test
    void aConstraintOutOfReachOfTheBoundsIsInfeasible() {
        Optimum end = solve(of(0, 0, x -> x[1], 0.1, 0.2).within(0, 1).zero(x -> squares(x, -4, 1, 1)));
        assertEquals(Outcome.INFEASIBLE, end.outcome(), end::toString);
        assertEquals(2, end.violation(), 1e-9);
    }

    @Test
    void anObjectiveThatFallsWithoutEndIsSaidToBe() {
        Optimum end = solve(of(0, 0, x -> linear(x, 0, -1, 1), 0, 0).notNegative(x -> linear(x, 1, -1, 1)));
        assertEquals(Outcome.OPTIMAL, end.outcome(), end::toString);
        Optimum unbounded = solve(of(0, 0, x -> linear(x, 0, -1, -1), 0, 0).notNegative(x -> linear(x, 1, -1, 1)));
        assertEquals(Outcome.LIMIT, unbounded.outcome(), unbounded::toString);
        assertTrue(unbounded.message().contains("without end"));
    }

    @Test
    void runningOutOfIterationsIsSaidToBe() {
        SequentialQuadraticProgramming brief = new SequentialQuadraticProgramming(1e-9, 1e-7, 3, 1);
        TestExample valley = SmallTestExamples.two().get(0);
        assertEquals(Outcome.FEASIBLE, brief.solve(valley, valley.start()).outcome());
        TestExample far = of(0, 0, x -> x[1], 1e3).zero(x -> x[1].pow(3).subtract(1));
        assertEquals(Outcome.LIMIT, brief.solve(far, far.start()).outcome());
    }

    /** log(x) and sqrt(x) are not numbers below zero, where a full step from far out would lead. */
    @Test
    void aRegionWhereTheProgrammeIsNotDefinedIsBackedOutOf() {
        TestExample logarithm = of(0, 1, x -> x[1].subtract(x[1].log()), 9);
        Optimum end = SOLVER.solve(logarithm, new double[] {9});
        assertEquals(Outcome.OPTIMAL, end.outcome(), end::toString);
        assertEquals(1, end.x()[0], 1e-6);
        Optimum root = solve(
                of(0, 0, x -> x[1], 100).zero(x -> x[1].sqrt().multiply(10).subtract(1)));
        assertEquals(0.01, root.x()[0], 1e-9, root::toString);
    }

    /** The optimum lies on the edge of what is defined: the search ends beside it and does not claim more. */
    @Test
    void anEdgeOfDefinitionIsNotCalledAnOptimum() {
        NonlinearProgramme halfLine = new Line() {
            @Override
            public void evaluate(double[] x, Evaluation into) {
                if (x[0] <= 1) {
                    into.undefined();
                    return;
                }
                into.objective(x[0]);
                into.gradient()[0] = 1;
            }
        };
        Optimum end = SOLVER.solve(halfLine, new double[] {3});
        assertEquals(Outcome.FEASIBLE, end.outcome(), end::toString);
        assertEquals(1, end.x()[0], 1e-6);
    }

    @Test
    void aGuessWhereTheProgrammeIsNotDefinedIsALimitAndNotAnException() {
        NonlinearProgramme nowhere = new Line() {
            @Override
            public void evaluate(double[] x, Evaluation into) {
                into.objective(Double.NaN);
            }
        };
        Optimum end = SOLVER.solve(nowhere, new double[] {3});
        assertEquals(Outcome.LIMIT, end.outcome());
        assertTrue(end.message().contains("not defined"));
        assertEquals(3, end.x()[0]);
    }

    @Test
    void everyPointEvaluatedIsWithinTheBounds() {
        TestExample example = SmallTestExamples.three().get(3 + 4);
        NonlinearProgramme watched = new NonlinearProgramme() {
            @Override
            public int variables() {
                return example.variables();
            }

            @Override
            public int equalities() {
                return example.equalities();
            }

            @Override
            public int inequalities() {
                return example.inequalities();
            }

            @Override
            public double[] lower() {
                return example.lower();
            }

            @Override
            public double[] upper() {
                return example.upper();
            }

            @Override
            public void evaluate(double[] x, Evaluation into) {
                for (int i = 0; i < x.length; i++) {
                    assertTrue(x[i] >= example.lower()[i] && x[i] <= example.upper()[i]);
                }
                example.evaluate(x, into);
            }
        };
        Optimum end = SOLVER.solve(watched, new double[] {-1e3, 1e3, 5});
        assertTrue(end.outcome().isUsable(), end::toString);
    }

    @Test
    void aVariableWithEqualBoundsStaysPut() {
        Optimum end = solve(of(0, 0, x -> squares(x, 0, 1, 1), 3, 4)
                .within(new double[] {2, -NONE}, new double[] {2, NONE})
                .zero(x -> linear(x, -5, 1, 1)));
        assertEquals(Outcome.OPTIMAL, end.outcome(), end::toString);
        assertEquals(2, end.x()[0]);
        assertEquals(3, end.x()[1], 1e-9);
    }

    /** Twice the same equality, and one that says nothing: the multipliers are not unique, the optimum is. */
    @Test
    void dependentConstraintsDoNoHarm() {
        Optimum end = solve(of(0, 0, x -> squares(x, 0, 1, 1), 3, 4)
                .zero(x -> linear(x, -2, 1, 1), x -> linear(x, -4, 2, 2), x -> linear(x, 0, 0, 0)));
        assertEquals(Outcome.OPTIMAL, end.outcome(), end::toString);
        assertEquals(2, end.objective(), 1e-9);
    }

    /** The example of Nocedal and Wright (2006, 15.4), start elsewhere on the circle: full steps raise both objective and violation without the second-order correction. */
    @Test
    void theEffectOfMaratosIsOvercome() {
        double angle = 0.8;
        Optimum end = solve(of(0, -1, x -> squares(x, -2, 2, 2).subtract(x[1]), Math.cos(angle), Math.sin(angle))
                .zero(x -> squares(x, -1, 1, 1)));
        assertEquals(Outcome.OPTIMAL, end.outcome(), end::toString);
        assertEquals(-1, end.objective(), 1e-9);
        assertTrue(end.iterations() < 15, end::toString);
    }

    @Test
    void theSameInputGivesTheSameBitsOnAnyThread() {
        RestToRest programme = new RestToRest(10, 4, new double[] {1.2, -1.6, 1.5}, 0.1);
        Optimum once = SOLVER.solve(programme, new double[30]);
        ConcurrentLinkedQueue<Optimum> others = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 8).parallel().forEach(i -> others.add(SOLVER.solve(programme, new double[30])));
        assertEquals(8, others.size());
        for (Optimum other : others) {
            assertArrayEquals(once.x(), other.x());
            assertEquals(once.objective(), other.objective());
            assertEquals(once.violation(), other.violation());
            assertEquals(once.stationarity(), other.stationarity());
            assertEquals(once.iterations(), other.iterations());
            assertEquals(once.outcome(), other.outcome());
            assertEquals(once.message(), other.message());
        }
    }

    @Test
    void badQuestionsAreRefused() {
        TestExample line = of(0, 0, x -> sq(x[1]), 1);
        assertThrows(IllegalArgumentException.class, () -> SOLVER.solve(line, new double[2]));
        assertThrows(IllegalArgumentException.class, () -> SOLVER.solve(line, new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> SOLVER.solve(line.within(2, 1), new double[] {1}));
        for (double bad : List.of(0.0, -1.0, Double.NaN)) {
            assertThrows(IllegalArgumentException.class, () -> new SequentialQuadraticProgramming(bad, 1e-7, 10, 1));
            assertThrows(IllegalArgumentException.class, () -> new SequentialQuadraticProgramming(1e-9, 1e-7, 10, bad));
        }
    }

    private static Optimum solve(TestExample example) {
        return SOLVER.solve(example, example.start());
    }

    /** One variable without bounds or constraints. */
    private abstract static class Line implements NonlinearProgramme {

        @Override
        public int variables() {
            return 1;
        }

        @Override
        public int equalities() {
            return 0;
        }

        @Override
        public int inequalities() {
            return 0;
        }

        @Override
        public double[] lower() {
            return new double[] {-NONE};
        }

        @Override
        public double[] upper() {
            return new double[] {NONE};
        }
    }
}
