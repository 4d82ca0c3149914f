package space.apophis.dynamics;

import java.util.Arrays;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.nonstiff.StepsizeHelper;
import org.hipparchus.util.FastMath;

/**
 * Hipparchus's Dormand-Prince 8(5,3) for many bodies at once, whose steps suit the worst of them. Its own error is a
 * mean over all components, in which one body near a planet would drown among many that are far; here each body's error
 * is estimated by itself, by the same formula, and the largest counts. Only positions are controlled.
 */
final class WorstSampleIntegrator extends DormandPrince853Integrator {

    private static final int CONTROLLED = 3;

    private final BatchEquations equations;
    private final StepsizeHelper oneBody;
    private final double[] before = new double[CONTROLLED];
    private final double[] after = new double[CONTROLLED];
    private double[][] slopes = new double[0][];
    private boolean estimating;

    /**
     * @param minimumStep s
     * @param maximumStep s
     * @param tolerance local error per step in the position of any body, m
     */
    WorstSampleIntegrator(double minimumStep, double maximumStep, double tolerance, BatchEquations equations) {
        super(minimumStep, maximumStep, tolerance, 0.0);
        this.equations = equations;
        this.oneBody = new StepsizeHelper(minimumStep, maximumStep, tolerance, 0.0) {
            @Override
            public int getMainSetDimension() {
                return CONTROLLED;
            }
        };
    }

    /** What the estimate of Hipparchus asks for dimension and tolerances. */
    @Override
    protected StepsizeHelper getStepSizeHelper() {
        return estimating ? oneBody : super.getStepSizeHelper();
    }

    @Override
    protected double estimateError(double[][] yDotK, double[] y0, double[] y1, double h) {
        if (slopes.length != yDotK.length) {
            slopes = new double[yDotK.length][CONTROLLED];
        }
        estimating = true;
        double worst = 0.0;
        for (int sample = 0; sample < equations.samples(); sample++) {
            if (!equations.hasEnded(sample)) {
                worst = FastMath.max(worst, estimateOne(sample, yDotK, y0, y1, h));
            }
        }
        estimating = false;
        return worst;
    }

    private double estimateOne(int sample, double[][] yDotK, double[] y0, double[] y1, double h) {
        final int at = BatchEquations.COMPONENTS * sample;
        for (int stage = 0; stage < slopes.length; stage++) {
            if (yDotK[stage] == null) {
                Arrays.fill(slopes[stage], 0.0);
            } else {
                System.arraycopy(yDotK[stage], at, slopes[stage], 0, CONTROLLED);
            }
        }
        System.arraycopy(y0, at, before, 0, CONTROLLED);
        System.arraycopy(y1, at, after, 0, CONTROLLED);
        return super.estimateError(slopes, before, after, h);
    }
}
