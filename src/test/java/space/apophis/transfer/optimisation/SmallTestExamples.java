package space.apophis.transfer.optimisation;

import static java.lang.Math.PI;
import static java.lang.Math.log;
import static java.lang.Math.sqrt;
import static space.apophis.transfer.optimisation.TestExample.linear;
import static space.apophis.transfer.optimisation.TestExample.of;
import static space.apophis.transfer.optimisation.TestExample.product;
import static space.apophis.transfer.optimisation.TestExample.sq;
import static space.apophis.transfer.optimisation.TestExample.squares;
import static space.apophis.transfer.optimisation.TestExample.sum;

import java.util.List;
import org.hipparchus.analysis.differentiation.Gradient;

/** The test examples of two to four variables. */
final class SmallTestExamples {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private SmallTestExamples() {}

    static List<TestExample> two() {
        return List.of(
                of(1, 0, x -> banana(x[1], x[2]), -2, 1).within(new double[] {-NONE, -1.5}, new double[] {NONE, NONE}),
                of(3, 0, x -> x[2].add(sq(x[2].subtract(x[1])).multiply(1e-5)), 10, 1)
                        .within(new double[] {-NONE, 0}, new double[] {NONE, NONE}),
                of(4, 8.0 / 3, x -> x[1].add(1).pow(3).divide(3).add(x[2]), 1.125, 0.125)
                        .within(new double[] {1, 0}, new double[] {NONE, NONE}),
                of(
                                5,
                                -sqrt(3) / 2 - PI / 3,
                                x -> sum(x[1].add(x[2]).sin(), sq(x[1].subtract(x[2])), linear(x, 1, -1.5, 2.5)),
                                0,
                                0)
                        .within(new double[] {-1.5, -3}, new double[] {4, 3}),
                of(6, 0, x -> sq(linear(x, 1, -1)), -1.2, 1)
                        .zero(x -> x[2].subtract(sq(x[1])).multiply(10)),
                of(7, -sqrt(3), x -> sq(x[1]).add(1).log().subtract(x[2]), 2, 2)
                        .zero(x -> sq(sq(x[1]).add(1)).add(sq(x[2])).subtract(4)),
                of(8, -1, x -> x[1].newInstance(-1), 2, 1)
                        .zero(
                                x -> squares(x, -25, 1, 1),
                                x -> x[1].multiply(x[2]).subtract(9)),
                of(
                                9,
                                -0.5,
                                x -> x[1].multiply(PI / 12)
                                        .sin()
                                        .multiply(x[2].multiply(PI / 16).cos()),
                                0,
                                0)
                        .zero(x -> linear(x, 0, 4, -3)),
                of(10, -1, x -> linear(x, 0, 1, -1), -10, 10)
                        .notNegative(x ->
                                squares(x, 1, -3, -1).add(x[1].multiply(x[2]).multiply(2))),
                of(11, -8.498464223, x -> sq(x[1].subtract(5)).add(sq(x[2])).subtract(25), 4.9, 0.1)
                        .notNegative(x -> x[2].subtract(sq(x[1]))),
                of(12, -30, x -> sum(squares(x, 0, 0.5, 1), x[1].multiply(x[2]).negate(), linear(x, 0, -7, -7)), 0, 0)
                        .notNegative(x -> squares(x, 25, -4, -1)),
                of(14, 9 - 2.875 * sqrt(7), x -> sq(x[1].subtract(2)).add(sq(x[2].subtract(1))), 2, 2)
                        .zero(x -> linear(x, 1, 1, -2))
                        .notNegative(x -> squares(x, 1, -0.25, -1)),
                of(22, 1, x -> sq(x[1].subtract(2)).add(sq(x[2].subtract(1))), 2, 2)
                        .notNegative(x -> linear(x, 2, -1, -1), x -> x[2].subtract(sq(x[1]))),
                of(
                                24,
                                -1,
                                x -> sq(x[1].subtract(3))
                                        .subtract(9)
                                        .multiply(x[2].pow(3))
                                        .divide(27 * sqrt(3)),
                                1,
                                0.5)
                        .within(0, NONE)
                        .notNegative(
                                x -> linear(x, 0, 1 / sqrt(3), -1),
                                x -> linear(x, 0, 1, sqrt(3)),
                                x -> linear(x, 6, -1, -sqrt(3))));
    }

    static List<TestExample> three() {
        return List.of(
                of(26, 0, x -> sq(x[1].subtract(x[2])).add(x[2].subtract(x[3]).pow(4)), -2.6, 2, 2)
                        .zero(x ->
                                sq(x[2]).add(1).multiply(x[1]).add(x[3].pow(4)).subtract(3)),
                of(27, 0.04, x -> sq(x[1].subtract(1)).multiply(0.01).add(sq(x[2].subtract(sq(x[1])))), 2, 2, 2)
                        .zero(x -> x[1].add(sq(x[3])).add(1)),
                of(28, 0, x -> sq(x[1].add(x[2])).add(sq(x[2].add(x[3]))), -4, 1, 1)
                        .zero(x -> linear(x, -1, 1, 2, 3)),
                of(29, -16 * sqrt(2), x -> product(x[1], x[2], x[3]).negate(), 1, 1, 1)
                        .notNegative(x -> squares(x, 48, -1, -2, -4)),
                of(30, 1, x -> squares(x, 0, 1, 1, 1), 1, 1, 1)
                        .within(new double[] {1, -10, -10}, new double[] {10, 10, 10})
                        .notNegative(x -> squares(x, -1, 1, 1)),
                of(31, 6, x -> squares(x, 0, 9, 1, 9), 1, 1, 1)
                        .within(new double[] {-10, 1, -10}, new double[] {10, 10, 1})
                        .notNegative(x -> x[1].multiply(x[2]).subtract(1)),
                of(34, -log(log(10)), x -> x[1].negate(), 0, 1.05, 2.9)
                        .within(new double[3], new double[] {100, 100, 10})
                        .notNegative(x -> x[2].subtract(x[1].exp()), x -> x[3].subtract(x[2].exp())),
                of(
                                35,
                                1.0 / 9,
                                x -> sum(
                                        linear(x, 9, -8, -6, -4),
                                        squares(x, 0, 2, 2, 1),
                                        x[1].multiply(2).multiply(x[2].add(x[3]))),
                                0.5,
                                0.5,
                                0.5)
                        .within(0, NONE)
                        .notNegative(x -> linear(x, 3, -1, -1, -2)),
                of(36, -3300, x -> product(x[1], x[2], x[3]).negate(), 10, 10, 10)
                        .within(new double[3], new double[] {20, 11, 42})
                        .notNegative(x -> linear(x, 72, -1, -2, -2)),
                of(37, -3456, x -> product(x[1], x[2], x[3]).negate(), 10, 10, 10)
                        .within(0, 42)
                        .notNegative(x -> linear(x, 72, -1, -2, -2), x -> linear(x, 0, 1, 2, 2)),
                of(
                                60,
                                0.03256820025,
                                x -> sum(
                                        sq(x[1].subtract(1)),
                                        sq(x[1].subtract(x[2])),
                                        x[2].subtract(x[3]).pow(4)),
                                2,
                                2,
                                2)
                        .within(-10, 10)
                        .zero(x ->
                                sq(x[2]).add(1).multiply(x[1]).add(x[3].pow(4)).subtract(4 + 3 * sqrt(2))),
                of(63, 961.7151721, x -> squares(x, 1000, -1, -2, -1).subtract(x[1].multiply(x[2].add(x[3]))), 2, 2, 2)
                        .within(0, NONE)
                        .zero(x -> linear(x, -56, 8, 14, 7), x -> squares(x, -25, 1, 1, 1)),
                of(
                                65,
                                0.9535288567,
                                x -> sum(
                                        sq(x[1].subtract(x[2])),
                                        sq(linear(x, -10, 1, 1)).divide(9),
                                        sq(x[3].subtract(5))),
                                -5,
                                5,
                                0)
                        .within(new double[] {-4.5, -4.5, -5}, new double[] {4.5, 4.5, 5})
                        .notNegative(x -> squares(x, 48, -1, -1, -1)),
                of(66, 0.5181632741, x -> linear(x, 0, -0.8, 0, 0.2), 0, 1.05, 2.9)
                        .within(new double[3], new double[] {100, 100, 10})
                        .notNegative(x -> x[2].subtract(x[1].exp()), x -> x[3].subtract(x[2].exp())));
    }

    static List<TestExample> four() {
        return List.of(
                of(
                                38,
                                0,
                                x -> sum(
                                        banana(x[1], x[2]),
                                        sq(x[4].subtract(sq(x[3]))).multiply(90),
                                        sq(x[3].subtract(1)),
                                        sq(x[2].subtract(1))
                                                .add(sq(x[4].subtract(1)))
                                                .multiply(10.1),
                                        x[2].subtract(1)
                                                .multiply(x[4].subtract(1))
                                                .multiply(19.8)),
                                -3,
                                -1,
                                -3,
                                -1)
                        .within(-10, 10),
                of(39, -1, x -> x[1].negate(), 2, 2, 2, 2)
                        .zero(
                                x -> x[2].subtract(x[1].pow(3)).subtract(sq(x[3])),
                                x -> squares(x, 0, 1, 0, 0, -1).subtract(x[2])),
                of(40, -0.25, x -> product(x[1], x[2], x[3], x[4]).negate(), 0.8, 0.8, 0.8, 0.8)
                        .zero(
                                x -> x[1].pow(3).add(sq(x[2])).subtract(1),
                                x -> sq(x[1]).multiply(x[4]).subtract(x[3]),
                                x -> sq(x[4]).subtract(x[2])),
                of(
                                42,
                                28 - 10 * sqrt(2),
                                x -> sum(
                                        sq(x[1].subtract(1)),
                                        sq(x[2].subtract(2)),
                                        sq(x[3].subtract(3)),
                                        sq(x[4].subtract(4))),
                                1,
                                1,
                                1,
                                1)
                        .zero(x -> x[1].subtract(2), x -> squares(x, -2, 0, 0, 1, 1)),
                of(43, -44, x -> squares(x, 0, 1, 1, 2, 1).add(linear(x, 0, -5, -5, -21, 7)), 0, 0, 0, 0)
                        .notNegative(
                                x -> squares(x, 8, -1, -1, -1, -1).add(linear(x, 0, -1, 1, -1, 1)),
                                x -> squares(x, 10, -1, -2, -1, -2).add(linear(x, 0, 1, 0, 0, 1)),
                                x -> squares(x, 5, -2, -1, -1).add(linear(x, 0, -2, 1, 0, 1))),
                of(
                                71,
                                17.0140173,
                                x -> product(x[1], x[4], sum(x[1], x[2], x[3])).add(x[3]),
                                1,
                                5,
                                5,
                                1)
                        .within(1, 5)
                        .zero(x -> squares(x, -40, 1, 1, 1, 1))
                        .notNegative(x -> product(x[1], x[2], x[3], x[4]).subtract(25)),
                of(
                                76,
                                -4.681818181,
                                x -> sum(
                                        squares(x, 0, 1, 0.5, 1, 0.5),
                                        x[3].multiply(x[4].subtract(x[1])),
                                        linear(x, 0, -1, -3, 1, -1)),
                                0.5,
                                0.5,
                                0.5,
                                0.5)
                        .within(0, NONE)
                        .notNegative(
                                x -> linear(x, 5, -1, -2, -1, -1),
                                x -> linear(x, 4, -3, -1, -2, 1),
                                x -> linear(x, -1.5, 0, 1, 4)));
    }

    private static Gradient banana(Gradient a, Gradient b) {
        return sq(b.subtract(sq(a))).multiply(100).add(sq(a.subtract(1)));
    }
}
