package space.apophis.transfer.optimisation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.analysis.differentiation.Gradient;

/**
 * A test example of Hock and Schittkowski (1981, Test Examples for Nonlinear Programming Codes, Lecture Notes in
 * Economics and Mathematical Systems 187), as the book writes it: constraints h = 0 and g &gt;= 0, variables counted from
 * 1. Derivatives are exact, by Hipparchus' automatic differentiation.
 */
record TestExample(
        int number,
        double[] start,
        double[] lower,
        double[] upper,
        double optimum,
        Formula function,
        List<Formula> zero,
        List<Formula> notNegative)
        implements NonlinearProgramme {

    /** A function of variables 1 to n; entry 0 is not used. */
    @FunctionalInterface
    interface Formula {
        Gradient of(Gradient[] x);
    }

    /** An example without bounds or constraints. */
    static TestExample of(int number, double optimum, Formula function, double... start) {
        int n = start.length;
        return new TestExample(
                number, start, all(n, -1 / 0.0), all(n, 1 / 0.0), optimum, function, List.of(), List.of());
    }

    /** The same with bounds. */
    TestExample within(double[] low, double[] high) {
        return new TestExample(number, start, low, high, optimum, function, zero, notNegative);
    }

    /** The same with one pair of bounds on all variables. */
    TestExample within(double low, double high) {
        return within(all(start.length, low), all(start.length, high));
    }

    /** The same with equalities. */
    TestExample zero(Formula... h) {
        return new TestExample(number, start, lower, upper, optimum, function, List.of(h), notNegative);
    }

    /** The same with inequalities. */
    TestExample notNegative(Formula... g) {
        return new TestExample(number, start, lower, upper, optimum, function, zero, List.of(g));
    }

    @Override
    public int variables() {
        return start.length;
    }

    @Override
    public int equalities() {
        return zero.size();
    }

    @Override
    public int inequalities() {
        return notNegative.size();
    }

    @Override
    public void evaluate(double[] x, Evaluation into) {
        Gradient[] variables = IntStream.rangeClosed(0, x.length)
                .mapToObj(i -> i == 0 ? null : Gradient.variable(x.length, i - 1, x[i - 1]))
                .toArray(Gradient[]::new);
        Gradient f = function.of(variables);
        into.objective(f.getValue());
        System.arraycopy(f.getGradient(), 0, into.gradient(), 0, x.length);
        for (int i = 0; i < zero.size(); i++) {
            Gradient h = zero.get(i).of(variables);
            into.equalities()[i] = h.getValue();
            System.arraycopy(h.getGradient(), 0, into.equalityJacobian()[i], 0, x.length);
        }
        for (int i = 0; i < notNegative.size(); i++) {
            Gradient d = notNegative.get(i).of(variables).negate();
            into.inequalities()[i] = d.getValue();
            System.arraycopy(d.getGradient(), 0, into.inequalityJacobian()[i], 0, x.length);
        }
    }

    @Override
    public String toString() {
        return "HS " + number;
    }

    /** An array of equal entries. */
    static double[] all(int n, double value) {
        double[] array = new double[n];
        Arrays.fill(array, value);
        return array;
    }

    /** a^2. */
    static Gradient sq(Gradient a) {
        return a.multiply(a);
    }

    /** The sum of all. */
    static Gradient sum(Gradient... terms) {
        return Arrays.stream(terms).reduce(Gradient::add).orElseThrow();
    }

    /** The product of all. */
    static Gradient product(Gradient... factors) {
        return Arrays.stream(factors).reduce(Gradient::multiply).orElseThrow();
    }

    /** constant + a1 x1 + a2 x2 + ..., for as many as given. */
    static Gradient linear(Gradient[] x, double constant, double... a) {
        Gradient sum = x[1].newInstance(constant);
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(x[i + 1].multiply(a[i]));
        }
        return sum;
    }

    /** constant + a1 x1^2 + a2 x2^2 + ..., for as many as given. */
    static Gradient squares(Gradient[] x, double constant, double... a) {
        Gradient sum = x[1].newInstance(constant);
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(sq(x[i + 1]).multiply(a[i]));
        }
        return sum;
    }
}
