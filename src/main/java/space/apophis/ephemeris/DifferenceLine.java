package space.apophis.ephemeris;

import space.apophis.ephemeris.spk.SpkSegment;

/**
 * A line of modified divided differences, as the integrator of JPL's orbits leaves one after each step: a reference instant, the
 * function of step sizes g, the state there, and for each component the differences of its acceleration. The motion is its double sum
 * with coefficients that a recursion over the orders gives (Krogh 1974, "Changing Stepsize in the Integration of Differential Equations
 * Using Modified Divided Differences"; the layout is that of types 1 and 21 in NAIF's "SPK Required Reading").
 *
 * @param segment for faults
 * @param numbers of the line
 * @param most differences of a component
 */
record DifferenceLine(SpkSegment segment, double[] numbers, int most) {

    private static final int STATE = 6;

    /** Position and velocity, km and km/s. */
    double[] at(double t) {
        final int stateAt = 1 + most;
        final int ordersAt = stateAt + STATE + 3 * most;
        final int orders = order(numbers[ordersAt], 2, most + 1);
        final double delta = t - numbers[0];

        // Ratios of the recursion: from the reference to the instant, over the steps before it.
        final double[] grown = new double[orders + 1];
        final double[] ratio = new double[orders + 1];
        grown[0] = 1.0;
        double elapsed = delta;
        for (int j = 0; j < orders - 2; j++) {
            final double step = numbers[1 + j];
            if (step == 0.0) {
                throw segment.fault("is corrupt: a step of its differences is 0");
            }
            grown[j + 1] = elapsed / step;
            ratio[j] = delta / step;
            elapsed = delta + step;
        }

        // The coefficients of the twofold integral, from those of one over the order; one round fewer gives those of
        // the onefold.
        final double[] w = new double[2 * orders + 2];
        for (int j = 0; j < orders; j++) {
            w[j] = 1.0 / (j + 1);
        }
        int sums = orders - 1;
        int lower = sums - 1;
        int rounds = 0;
        while (sums >= 2) {
            rounds++;
            advance(w, grown, ratio, rounds, sums, lower);
            sums = lower;
            lower--;
        }
        final double[] state = new double[STATE];
        for (int k = 0; k < 3; k++) {
            final double position = numbers[stateAt + 2 * k];
            final double velocity = numbers[stateAt + 2 * k + 1];
            state[k] = position + delta * (velocity + delta * sum(k, orders, w, sums));
        }
        advance(w, grown, ratio, rounds, sums, lower);
        sums--;
        for (int k = 0; k < 3; k++) {
            state[3 + k] = numbers[stateAt + 2 * k + 1] + delta * sum(k, orders, w, sums);
        }
        return state;
    }

    private static void advance(double[] w, double[] grown, double[] ratio, int rounds, int sums, int lower) {
        for (int j = 0; j < rounds; j++) {
            w[j + sums] = grown[j + 1] * w[j + lower] - ratio[j] * w[j + sums];
        }
    }

    /** Of the differences of a component, each by its coefficient, the small ones first. */
    private double sum(int component, int orders, double[] w, int from) {
        final int differencesAt = 1 + most + STATE;
        double sum = 0.0;
        for (int j = order(numbers[differencesAt + 3 * most + 1 + component], 1, orders - 1) - 1; j >= 0; j--) {
            sum += numbers[differencesAt + component * most + j] * w[j + from];
        }
        return sum;
    }

    private int order(double number, int least, int largest) {
        if (!(number >= least && number <= largest) || number != Math.rint(number)) {
            throw segment.fault("is corrupt: an order of its differences is " + number);
        }
        return (int) number;
    }
}
