package space.apophis.transfer.optimisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Optimisation;

class InteriorPointTest {

    /** p^2/2 - 3p within [-1, 1] rests on the upper side. */
    @Test
    void aSideOfTheBoxIsHitExactly() {
        ElasticProgramme line = new ElasticProgramme(
                new double[][] {{1}},
                new double[] {-3},
                new double[0][],
                new double[0],
                0,
                1,
                new double[] {-1},
                new double[] {1});
        assertEquals(1, new InteriorPoint(line).solve().step()[0]);
    }

    /** At a price below the multiplier a constraint is broken, above it is kept; at the price the multiplier stops. */
    @Test
    void aConstraintIsKeptIfThePriceIsRight() {
        ElasticProgramme cheap = new ElasticProgramme(
                new double[][] {{1}},
                new double[] {-3},
                new double[][] {{1}},
                new double[] {0},
                0,
                1,
                new double[] {-9},
                new double[] {9});
        InteriorPoint.Solution broken = new InteriorPoint(cheap).solve();
        assertEquals(2, broken.step()[0], 1e-9);
        assertEquals(1, broken.multipliers()[0], 1e-9);
        InteriorPoint.Solution kept = new InteriorPoint(cheap.withPenalty(10)).solve();
        assertEquals(0, kept.step()[0], 1e-9);
        assertEquals(3, kept.multipliers()[0], 1e-9);
    }

    /** The same optimum as ojAlgo's active-set method, a different algorithm by other hands, on random programmes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOptimumIsThatOfAnActiveSetMethod(long seed) {
        ElasticProgramme programme = random(seed, 24, 4, 8);
        InteriorPoint.Solution step = new InteriorPoint(programme).solve();
        double[] other = activeSet(programme);
        assertEquals(0, programme.violation(step.step()), 1e-9);
        assertEquals(0, programme.violation(other), 1e-9);
        assertEquals(programme.quadratic(other), programme.quadratic(step.step()), 1e-9);
        for (int i = 0; i < other.length; i++) {
            assertEquals(other[i], step.step()[i], 1e-6);
        }
    }

    /** Conditions of optimality at the size of a trajectory, with little curvature as in a linear programme. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theConditionsOfOptimalityAreMetAtFullSize(long seed) {
        ElasticProgramme programme = random(seed, 150, 20, 50);
        for (double[] row : programme.hessian()) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= 1e-4;
            }
        }
        InteriorPoint.Solution step = new InteriorPoint(programme).solve();
        double[] p = step.step();
        double[] gradient = programme.gradient().clone();
        for (int i = 0; i < p.length; i++) {
            gradient[i] += Vectors.dot(programme.hessian()[i], p);
        }
        for (int j = 0; j < programme.rows().length; j++) {
            double[] row = programme.rows()[j];
            double multiplier = step.multipliers()[j];
            Vectors.add(multiplier, row, gradient);
            double value = programme.offsets()[j] + Vectors.dot(row, p);
            if (j >= programme.equalities()) {
                assertTrue(multiplier >= 0);
                assertEquals(0, Math.min(multiplier, -value), 1e-9);
            } else {
                assertEquals(0, value, 1e-11);
            }
        }
        for (int i = 0; i < p.length; i++) {
            double to = Math.min(Math.max(p[i] - gradient[i], -1), 1);
            assertEquals(p[i], to, 1e-8);
        }
        assertTrue(step.iterations() < 40);
    }

    /** A programme whose constraints can be met, with curvature in half of the directions and a little in all. */
    static ElasticProgramme random(long seed, int n, int equalities, int inequalities) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] hessian = new double[n][n];
        for (int k = 0; k < n / 2; k++) {
            double[] v = vector(random, n);
            for (int i = 0; i < n; i++) {
                Vectors.add(v[i], v, hessian[i]);
            }
        }
        for (int i = 0; i < n; i++) {
            hessian[i][i] += 1;
        }
        double[] inside = vector(random, n);
        double[][] rows = new double[equalities + inequalities][];
        double[] offsets = new double[rows.length];
        for (int j = 0; j < rows.length; j++) {
            rows[j] = vector(random, n);
            offsets[j] = -0.8 * Vectors.dot(rows[j], inside) - (j < equalities ? 0 : 0.05);
        }
        double[] gradient = vector(random, n);
        for (int i = 0; i < n; i++) {
            gradient[i] *= 10;
        }
        return new ElasticProgramme(
                hessian, gradient, rows, offsets, equalities, 1e4, TestExample.all(n, -1), TestExample.all(n, 1));
    }

    private static double[] vector(SplittableRandom random, int n) {
        double[] v = new double[n];
        Arrays.setAll(v, i -> random.nextDouble(-1, 1));
        return v;
    }

    /** The point of ojAlgo's solver, whose constraints are to be met. */
    private static double[] activeSet(ElasticProgramme programme) {
        Optimisation.Result result = OjAlgoProgramming.hard(programme).build().solve();
        assertEquals(Optimisation.State.OPTIMAL, result.getState());
        return OjAlgoProgramming.step(programme, result);
    }
}
