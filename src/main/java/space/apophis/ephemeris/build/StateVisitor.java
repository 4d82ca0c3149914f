package space.apophis.ephemeris.build;

import java.util.function.DoubleFunction;

/** Is shown each step of an integration. */
@FunctionalInterface
interface StateVisitor {

    /**
     * A step has been made.
     *
     * @param from earlier end, seconds from the epoch, whichever way the integration runs
     * @param to later end
     * @param state gives the state of the integration at any instant between
     */
    void visit(double from, double to, DoubleFunction<double[]> state);
}
