package space.apophis.transfer.optimisation;

import java.util.Arrays;

/**
 * Values and first derivatives of a {@link NonlinearProgramme} at one point. The arrays are the live ones, written in
 * place by the programme, and used again for other points.
 */
public final class Evaluation {

    private final double[] gradient;
    private final double[] equalities;
    private final double[][] equalityJacobian;
    private final double[] inequalities;
    private final double[][] inequalityJacobian;
    private double objective;
    private boolean defined = true;

    /** An evaluation of the size of a programme, all zero. */
    public Evaluation(NonlinearProgramme programme) {
        int n = programme.variables();
        gradient = new double[n];
        equalities = new double[programme.equalities()];
        equalityJacobian = new double[equalities.length][n];
        inequalities = new double[programme.inequalities()];
        inequalityJacobian = new double[inequalities.length][n];
    }

    /** The objective f(x), to be made small. */
    public double objective() {
        return objective;
    }

    /** Sets the objective f(x). */
    public void objective(double value) {
        objective = value;
    }

    /** The gradient of the objective, one entry per variable. */
    public double[] gradient() {
        return gradient;
    }

    /** The equalities c(x), zero where they are met. */
    public double[] equalities() {
        return equalities;
    }

    /** Derivatives of the equalities: one row per equality, one column per variable. */
    public double[][] equalityJacobian() {
        return equalityJacobian;
    }

    /** The inequalities d(x), zero or negative where they are met. */
    public double[] inequalities() {
        return inequalities;
    }

    /** Derivatives of the inequalities: one row per inequality, one column per variable. */
    public double[][] inequalityJacobian() {
        return inequalityJacobian;
    }

    /** Says that the programme is not defined at this point. */
    public void undefined() {
        defined = false;
    }

    /** Whether the programme is defined at this point and every number of it finite. */
    public boolean isDefined() {
        return defined
                && Double.isFinite(objective)
                && finite(gradient)
                && finite(equalities)
                && finite(inequalities)
                && Arrays.stream(equalityJacobian).allMatch(Evaluation::finite)
                && Arrays.stream(inequalityJacobian).allMatch(Evaluation::finite);
    }

    /** The largest amount by which a constraint is not met: of |c| and of d where positive; bounds not looked at. */
    public double violation() {
        double worst = 0;
        for (double c : equalities) {
            worst = Math.max(worst, Math.abs(c));
        }
        for (double d : inequalities) {
            worst = Math.max(worst, d);
        }
        return worst;
    }

    /** Evaluates a programme afresh into these arrays. */
    public void of(NonlinearProgramme programme, double[] x) {
        objective = 0;
        defined = true;
        Arrays.fill(gradient, 0);
        Arrays.fill(equalities, 0);
        Arrays.fill(inequalities, 0);
        for (double[] row : equalityJacobian) {
            Arrays.fill(row, 0);
        }
        for (double[] row : inequalityJacobian) {
            Arrays.fill(row, 0);
        }
        programme.evaluate(x, this);
    }

    private static boolean finite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
