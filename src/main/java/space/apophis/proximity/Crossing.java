package space.apophis.proximity;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketedUnivariateSolver;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.events.AdaptableInterval;
import org.hipparchus.ode.events.ODEEventDetector;
import org.hipparchus.ode.events.ODEEventHandler;

/**
 * A function of time and state whose sign is watched on a flight.
 *
 * @param function that changes its sign
 * @param interval between two looks at it, s
 * @param action where it does
 */
record Crossing(
        ToDoubleFunction<ODEStateAndDerivative> function,
        ToDoubleFunction<ODEStateAndDerivative> interval,
        Supplier<Action> action)
        implements ODEEventDetector {

    private static final double TIME_TOLERANCE = 1e-3;
    private static final int ORDER = 5;
    private static final int MOST_ITERATIONS = 200;

    @Override
    public double g(ODEStateAndDerivative state) {
        return function.applyAsDouble(state);
    }

    @Override
    public AdaptableInterval getMaxCheckInterval() {
        return (state, forward) -> interval.applyAsDouble(state);
    }

    @Override
    public int getMaxIterationCount() {
        return MOST_ITERATIONS;
    }

    @Override
    public BracketedUnivariateSolver<UnivariateFunction> getSolver() {
        return new BracketingNthOrderBrentSolver(0.0, TIME_TOLERANCE, 0.0, ORDER);
    }

    @Override
    public ODEEventHandler getHandler() {
        return (state, detector, increasing) -> action.get();
    }
}
