package space.apophis.transfer.optimisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Compares the analytic derivatives of a programme with central differences. */
public final class DerivativeCheck {

    private final NonlinearProgramme programme;
    private final double relativeTolerance;

    /**
     * A check to some tolerance, relative to the larger of 1 and the derivative. Central differences with steps of 6e-6
     * of the variable err by about 1e-10 of the values, so 1e-7 is a sharp tolerance for a programme of order one.
     */
    public DerivativeCheck(NonlinearProgramme programme, double relativeTolerance) {
        this.programme = programme;
        this.relativeTolerance = relativeTolerance;
    }

    /** Asserts that all first derivatives at a point agree with differences. Bounds are not looked at. */
    public void at(double... x) {
        Evaluation here = new Evaluation(programme);
        here.of(programme, x.clone());
        assertTrue(here.isDefined(), "not defined at the point");
        Evaluation left = new Evaluation(programme);
        Evaluation right = new Evaluation(programme);
        for (int i = 0; i < x.length; i++) {
            double step = Math.cbrt(Math.ulp(1.0)) * Math.max(1, Math.abs(x[i]));
            double[] moved = x.clone();
            moved[i] = x[i] - step;
            double from = moved[i];
            left.of(programme, moved);
            moved[i] = x[i] + step;
            double width = moved[i] - from;
            right.of(programme, moved);
            String column = " by variable " + i;
            compare((right.objective() - left.objective()) / width, here.gradient()[i], "objective" + column);
            for (int j = 0; j < here.equalities().length; j++) {
                double slope = (right.equalities()[j] - left.equalities()[j]) / width;
                compare(slope, here.equalityJacobian()[j][i], "equality " + j + column);
            }
            for (int j = 0; j < here.inequalities().length; j++) {
                double slope = (right.inequalities()[j] - left.inequalities()[j]) / width;
                compare(slope, here.inequalityJacobian()[j][i], "inequality " + j + column);
            }
        }
    }

    private void compare(double difference, double derivative, String what) {
        double scale = Math.max(1, Math.max(Math.abs(difference), Math.abs(derivative)));
        assertEquals(difference, derivative, relativeTolerance * scale, what);
    }
}
