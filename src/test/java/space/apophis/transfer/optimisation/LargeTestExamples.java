package space.apophis.transfer.optimisation;

import static java.lang.Math.sqrt;
import static space.apophis.transfer.optimisation.TestExample.all;
import static space.apophis.transfer.optimisation.TestExample.linear;
import static space.apophis.transfer.optimisation.TestExample.of;
import static space.apophis.transfer.optimisation.TestExample.product;
import static space.apophis.transfer.optimisation.TestExample.sq;
import static space.apophis.transfer.optimisation.TestExample.squares;
import static space.apophis.transfer.optimisation.TestExample.sum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.analysis.differentiation.Gradient;
import space.apophis.transfer.optimisation.TestExample.Formula;

/** The test examples of five variables and more. */
final class LargeTestExamples {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private LargeTestExamples() {}

    static List<TestExample> five() {
        Formula[] chain = {x -> linear(x, 0, 1, 3), x -> linear(x, 0, 0, 0, 1, 1, -2), x -> linear(x, 0, 0, 1, 0, 0, -1)
        };
        Formula[] sphere = {
            x -> squares(x, -10, 1, 1, 1, 1, 1),
            x -> x[2].multiply(x[3]).subtract(x[4].multiply(x[5]).multiply(5)),
            x -> x[1].pow(3).add(x[2].pow(3)).add(1)
        };
        double[] box = {2.3, 2.3, 3.2, 3.2, 3.2};
        double[] low = {-2.3, -2.3, -3.2, -3.2, -3.2};
        return List.of(
                of(48, 0, x -> sum(sq(x[1].subtract(1)), gap(x, 2, 3), gap(x, 4, 5)), 3, 5, -3, 2, -2)
                        .zero(x -> linear(x, -5, 1, 1, 1, 1, 1), x -> linear(x, 3, 0, 0, 1, -2, -2)),
                of(50, 0, x -> sum(gap(x, 1, 2), gap(x, 2, 3), sq(gap(x, 3, 4)), gap(x, 4, 5)), 35, -31, 11, 5, -5)
                        .zero(
                                x -> linear(x, -6, 1, 2, 3),
                                x -> linear(x, -6, 0, 1, 2, 3),
                                x -> linear(x, -6, 0, 0, 1, 2, 3)),
                of(51, 0, x -> gap(x, 1, 2).add(tail(x)), 2.5, 0.5, 2, -1, 0.5)
                        .zero(x -> linear(x, -4, 1, 3), chain[1], chain[2]),
                of(52, 1859.0 / 349, x -> sq(linear(x, 0, 4, -1)).add(tail(x)), 2, 2, 2, 2, 2)
                        .zero(chain),
                of(53, 176.0 / 43, x -> gap(x, 1, 2).add(tail(x)), 2, 2, 2, 2, 2)
                        .within(-10, 10)
                        .zero(chain),
                of(
                                77,
                                0.24150513,
                                x -> sum(
                                        sq(x[1].subtract(1)),
                                        gap(x, 1, 2),
                                        sq(x[3].subtract(1)),
                                        x[4].subtract(1).pow(4),
                                        x[5].subtract(1).pow(6)),
                                2,
                                2,
                                2,
                                2,
                                2)
                        .zero(
                                x -> sq(x[1]).multiply(x[4])
                                        .add(x[4].subtract(x[5]).sin())
                                        .subtract(2 * sqrt(2)),
                                x -> x[3].pow(4).multiply(sq(x[4])).add(x[2]).subtract(8 + sqrt(2))),
                of(78, -2.91970041, x -> product(x[1], x[2], x[3], x[4], x[5]), -2, 1.5, 2, -1, -1)
                        .zero(sphere),
                of(
                                79,
                                0.0787768209,
                                x -> sum(
                                        sq(x[1].subtract(1)),
                                        gap(x, 1, 2),
                                        gap(x, 2, 3),
                                        sq(gap(x, 3, 4)),
                                        sq(gap(x, 4, 5))),
                                2,
                                2,
                                2,
                                2,
                                2)
                        .zero(
                                x -> sum(x[1], sq(x[2]), x[3].pow(3)).subtract(2 + 3 * sqrt(2)),
                                x -> x[2].subtract(sq(x[3])).add(x[4]).add(2 - 2 * sqrt(2)),
                                x -> x[1].multiply(x[5]).subtract(2)),
                of(80, 0.0539498478, x -> product(x[1], x[2], x[3], x[4], x[5]).exp(), -2, 2, 2, -1, -1)
                        .within(low, box)
                        .zero(sphere),
                of(
                                81,
                                0.0539498478,
                                x -> product(x[1], x[2], x[3], x[4], x[5])
                                        .exp()
                                        .subtract(sq(sphere[2].of(x)).multiply(0.5)),
                                -2,
                                2,
                                2,
                                -1,
                                -1)
                        .within(low, box)
                        .zero(sphere));
    }

    static List<TestExample> more() {
        return List.of(transformer(), hs100(), hexagon(), hs110(), equilibrium(), hs113(), colville(), schedule());
    }

    private static TestExample transformer() {
        Formula core = x -> product(x[1], x[4], sum(x[1], x[2], x[3]));
        Formula winding = x -> product(x[2], x[3], sum(x[1], x[2].multiply(1.57), x[4]));
        return of(
                        93,
                        135.075961,
                        x -> core.of(x)
                                .multiply(sq(x[5]).multiply(0.0607).add(0.0204))
                                .add(winding.of(x)
                                        .multiply(sq(x[6]).multiply(0.0437).add(0.0187))),
                        5.54,
                        4.4,
                        12.02,
                        11.82,
                        0.702,
                        0.852)
                .within(0, NONE)
                .notNegative(
                        x -> product(x[1], x[2], x[3], x[4], x[5], x[6])
                                .multiply(0.001)
                                .subtract(2.07),
                        x -> core.of(x)
                                .multiply(sq(x[5]))
                                .multiply(-0.00062)
                                .subtract(winding.of(x).multiply(sq(x[6])).multiply(0.00058))
                                .add(1));
    }

    private static TestExample hs100() {
        return of(
                        100,
                        680.6300573,
                        x -> sum(
                                sq(x[1].subtract(10)),
                                sq(x[2].subtract(12)).multiply(5),
                                x[3].pow(4),
                                sq(x[4].subtract(11)).multiply(3),
                                x[5].pow(6).multiply(10),
                                squares(x, 0, 0, 0, 0, 0, 0, 7),
                                x[7].pow(4),
                                x[6].multiply(x[7]).multiply(-4),
                                linear(x, 0, 0, 0, 0, 0, 0, -10, -8)),
                        1,
                        2,
                        0,
                        4,
                        0,
                        1,
                        1)
                .notNegative(
                        x -> squares(x, 127, -2, 0, 0, -4)
                                .add(linear(x, 0, 0, 0, -1, 0, -5))
                                .subtract(x[2].pow(4).multiply(3)),
                        x -> squares(x, 282, 0, 0, -10).add(linear(x, 0, -7, -3, 0, -1, 1)),
                        x -> squares(x, 196, 0, -1, 0, 0, 0, -6).add(linear(x, 0, -23, 0, 0, 0, 0, 0, 8)),
                        x -> squares(x, 0, -4, -1, -2)
                                .add(linear(x, 0, 0, 0, 0, 0, 0, -5, 11))
                                .add(x[1].multiply(x[2]).multiply(3)));
    }

    /** The hexagon of unit diameter and largest area. */
    private static TestExample hexagon() {
        return of(
                        108,
                        -sqrt(3) / 2,
                        x -> sum(cross(x, 1, 4, 2, 3), cross(x, 3, 9, 5, 9), cross(x, 5, 8, 6, 7))
                                .multiply(-0.5),
                        all(9, 1))
                .within(
                        IntStream.range(0, 9)
                                .mapToDouble(i -> i == 8 ? 0 : -NONE)
                                .toArray(),
                        all(9, NONE))
                .notNegative(
                        x -> squares(x, 1, 0, 0, -1, -1),
                        x -> squares(x, 1, 0, 0, 0, 0, 0, 0, 0, 0, -1),
                        x -> squares(x, 1, 0, 0, 0, 0, -1, -1),
                        x -> squares(x, 1, -1).subtract(gap(x, 2, 9)),
                        x -> gap(x, 1, 5).add(gap(x, 2, 6)).negate().add(1),
                        x -> gap(x, 1, 7).add(gap(x, 2, 8)).negate().add(1),
                        x -> gap(x, 3, 5).add(gap(x, 4, 6)).negate().add(1),
                        x -> gap(x, 3, 7).add(gap(x, 4, 8)).negate().add(1),
                        x -> sq(x[7]).add(gap(x, 8, 9)).negate().add(1),
                        x -> cross(x, 1, 4, 2, 3),
                        x -> x[3].multiply(x[9]),
                        x -> x[5].multiply(x[9]).negate(),
                        x -> cross(x, 5, 8, 6, 7));
    }

    private static TestExample hs110() {
        return of(
                        110,
                        -45.77846971,
                        x -> {
                            Gradient[] terms = new Gradient[10];
                            for (int i = 0; i < 10; i++) {
                                terms[i] = sq(x[i + 1].subtract(2).log())
                                        .add(sq(x[i + 1].negate().add(10).log()));
                            }
                            Gradient[] factors = Stream.of(x).skip(1).toArray(Gradient[]::new);
                            return sum(terms).subtract(product(factors).pow(0.2));
                        },
                        all(10, 9))
                .within(2.001, 9.999);
    }

    /** Chemical equilibrium in logarithms. */
    private static TestExample equilibrium() {
        double[] c = {-6.089, -17.164, -34.054, -5.914, -24.721, -14.986, -24.100, -10.708, -26.662, -22.179};
        return of(
                        111,
                        -47.76109026,
                        x -> {
                            Gradient total = exponentials(x, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
                                    .log();
                            Gradient[] terms = new Gradient[10];
                            for (int i = 0; i < 10; i++) {
                                terms[i] = x[i + 1].exp()
                                        .multiply(x[i + 1].add(c[i]).subtract(total));
                            }
                            return sum(terms);
                        },
                        all(10, -2.3))
                .within(-100, 100)
                .zero(
                        x -> exponentials(x, -2, 1, 2, 2, 0, 0, 1, 0, 0, 0, 1),
                        x -> exponentials(x, -1, 0, 0, 0, 1, 2, 1, 1),
                        x -> exponentials(x, -1, 0, 0, 1, 0, 0, 0, 1, 1, 2, 1));
    }

    private static TestExample hs113() {
        return of(
                        113,
                        24.3062091,
                        x -> sum(
                                squares(x, 45, 1, 1, 0, 0, 0, 0, 5),
                                x[1].multiply(x[2]),
                                linear(x, 0, -14, -16),
                                sq(x[3].subtract(10)),
                                sq(x[4].subtract(5)).multiply(4),
                                sq(x[5].subtract(3)),
                                sq(x[6].subtract(1)).multiply(2),
                                sq(x[8].subtract(11)).multiply(7),
                                sq(x[9].subtract(10)).multiply(2),
                                sq(x[10].subtract(7))),
                        2,
                        3,
                        5,
                        5,
                        1,
                        2,
                        7,
                        3,
                        6,
                        10)
                .notNegative(
                        x -> linear(x, 105, -4, -5, 0, 0, 0, 0, 3, -9),
                        x -> linear(x, 0, -10, 8, 0, 0, 0, 0, 17, -2),
                        x -> linear(x, 12, 8, -2, 0, 0, 0, 0, 0, 0, -5, 2),
                        x -> sum(
                                sq(x[1].subtract(2)).multiply(-3),
                                sq(x[2].subtract(3)).multiply(-4),
                                squares(x, 120, 0, 0, -2),
                                x[4].multiply(7)),
                        x -> sum(squares(x, 40, -5), sq(x[3].subtract(6)).negate(), linear(x, 0, 0, -8, 0, 2)),
                        x -> sum(
                                sq(x[1].subtract(8)).multiply(-0.5),
                                sq(x[2].subtract(4)).multiply(-2),
                                squares(x, 30, 0, 0, 0, 0, -3),
                                x[6]),
                        x -> sum(
                                squares(x, 0, -1),
                                sq(x[2].subtract(2)).multiply(-2),
                                x[1].multiply(x[2]).multiply(2),
                                linear(x, 0, 0, 0, 0, 0, -14, 6)),
                        x -> sq(x[9].subtract(8)).multiply(-12).add(linear(x, 0, 3, -6, 0, 0, 0, 0, 0, 0, 0, 7)));
    }

    /** The dual of Colville's first problem. */
    private static TestExample colville() {
        double[][] a = {
            {-16, 2, 0, 1, 0}, {0, -2, 0, 0.4, 2}, {-3.5, 0, 2, 0, 0}, {0, -2, 0, -4, -1}, {0, -9, -2, 1, -2.8},
            {2, 0, -4, 0, 0}, {-1, -1, -1, -1, -1}, {-1, -2, -3, -2, -1}, {1, 2, 3, 4, 5}, {1, 1, 1, 1, 1}
        };
        double[] b = {-40, -2, -0.25, -4, -4, -1, -40, -60, 5, 1};
        double[][] c = {
            {30, -20, -10, 32, -10},
            {-20, 39, -6, -31, 32},
            {-10, -6, 10, -6, -10},
            {32, -31, -6, 39, -20},
            {-10, 32, -10, -20, 30}
        };
        double[] d = {4, 8, 10, 6, 2};
        double[] e = {-15, -27, -36, -18, -12};
        Formula[] g = new Formula[5];
        for (int column = 0; column < 5; column++) {
            int j = column;
            g[j] = x -> {
                Gradient sum = sq(x[11 + j]).multiply(3 * d[j]).add(e[j]);
                for (int k = 0; k < 5; k++) {
                    sum = sum.add(x[11 + k].multiply(2 * c[k][j]));
                }
                for (int k = 0; k < 10; k++) {
                    sum = sum.subtract(x[1 + k].multiply(a[k][j]));
                }
                return sum;
            };
        }
        double[] start = all(15, 0.001);
        start[6] = 60;
        Formula f = x -> {
            Gradient sum = linear(x, 0, b).negate();
            for (int j = 0; j < 5; j++) {
                sum = sum.add(x[11 + j].pow(3).multiply(2 * d[j]));
                for (int k = 0; k < 5; k++) {
                    sum = sum.add(x[11 + k].multiply(x[11 + j]).multiply(c[k][j]));
                }
            }
            return sum;
        };
        return of(117, 32.34867897, f, start).within(0, NONE).notNegative(g);
    }

    /** A quadratic programme of fifteen variables. */
    private static TestExample schedule() {
        double[] start = new double[15];
        double[] low = new double[15];
        double[] high = new double[15];
        for (int i = 0; i < 15; i++) {
            start[i] = i < 3 ? new double[] {20, 55, 15}[i] : new double[] {20, 60, 20}[i % 3];
            low[i] = i < 3 ? new double[] {8, 43, 3}[i] : 0;
            high[i] = i < 3 ? new double[] {21, 57, 16}[i] : new double[] {90, 120, 60}[i % 3];
        }
        double[] most = {13, 14, 13};
        double[] least = {60, 50, 70, 85, 100};
        Stream<Formula> rises = IntStream.range(3, 15)
                .boxed()
                .flatMap(i -> Stream.of(
                        x -> x[i + 1].subtract(x[i - 2]).add(7),
                        x -> x[i - 2].subtract(x[i + 1]).add(most[i % 3] - 7)));
        Stream<Formula> sums = IntStream.range(0, 5)
                .mapToObj(k ->
                        x -> sum(x[3 * k + 1], x[3 * k + 2], x[3 * k + 3]).subtract(least[k]));
        Formula f = x -> {
            Gradient sum = x[1].newInstance(0);
            for (int i = 0; i < 15; i++) {
                double slope = new double[] {2.3, 1.7, 2.2}[i % 3];
                double bend = new double[] {1e-4, 1e-4, 1.5e-4}[i % 3];
                sum = sum.add(x[i + 1].multiply(x[i + 1].multiply(bend).add(slope)));
            }
            return sum;
        };
        return of(118, 664.82045, f, start)
                .within(low, high)
                .notNegative(Stream.concat(rises, sums).toArray(Formula[]::new));
    }

    private static Gradient exponentials(Gradient[] x, double constant, double... a) {
        Gradient sum = x[1].newInstance(constant);
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(x[i + 1].exp().multiply(a[i]));
        }
        return sum;
    }

    private static Gradient gap(Gradient[] x, int i, int k) {
        return sq(x[i].subtract(x[k]));
    }

    private static Gradient cross(Gradient[] x, int a, int b, int c, int d) {
        return x[a].multiply(x[b]).subtract(x[c].multiply(x[d]));
    }

    /** (x2 + x3 - 2)^2 + (x4 - 1)^2 + (x5 - 1)^2. */
    private static Gradient tail(Gradient[] x) {
        return sum(sq(linear(x, -2, 0, 1, 1)), sq(x[4].subtract(1)), sq(x[5].subtract(1)));
    }
}
