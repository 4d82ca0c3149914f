package space.apophis.proximity.spin;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.util.MathUtils;
import space.apophis.scenario.body.SpinMode;

/**
 * The rotation of a body of given moments with two given periods: their ratio fixes the dynamic inertia, as it rises from that of a
 * small wobble without bounds towards the separatrix, and one of them the rate.
 *
 * @param moments of the body
 * @param mode of the rotation
 */
public record SpinPeriods(PrincipalMoments moments, SpinMode mode) {

    private static final double ACCURACY = 1e-15;
    private static final int MOST_STEPS = 200;

    /** The least ratio of the rotation period to the precession period, that of a small wobble. */
    public double leastRatio() {
        return ratio(mode == SpinMode.SHORT_AXIS ? moments.c() * (1.0 - 1e-12) : moments.a() * (1.0 + 1e-12));
    }

    /** The greatest ratio that is told apart from the separatrix. */
    public double greatestRatio() {
        return ratio(inertia(FreeRotation.GREATEST_PARAMETER));
    }

    /**
     * The rotation.
     *
     * @param rotationPeriod P_psi, s
     * @param precessionPeriod P_phi, s
     * @throws IllegalArgumentException if the ratio is not between the least and the greatest
     */
    public FreeRotation of(double rotationPeriod, double precessionPeriod) {
        final double asked = rotationPeriod / precessionPeriod;
        if (!(asked > leastRatio() && asked < greatestRatio())) {
            throw new IllegalArgumentException("no rotation has this ratio of periods");
        }
        final double parameter = new BrentSolver(ACCURACY, ACCURACY, ACCURACY)
                .solve(MOST_STEPS, m -> Math.log(ratio(inertia(m)) / asked), 1e-12, FreeRotation.GREATEST_PARAMETER);
        final double inertia = inertia(parameter);
        final double unit = new FreeRotation(moments, 1.0, inertia).rotationPeriod();
        return new FreeRotation(moments, unit / rotationPeriod, inertia);
    }

    /** A rotation about the short axis, which a body with one period has. */
    public static FreeRotation pure(PrincipalMoments moments, double period) {
        return new FreeRotation(moments, MathUtils.TWO_PI / period, moments.c());
    }

    private double ratio(double inertia) {
        final FreeRotation unit = new FreeRotation(moments, 1.0, inertia);
        return unit.rotationPeriod() / unit.precessionPeriod();
    }

    /** The dynamic inertia of a parameter of the elliptic functions. */
    private double inertia(double parameter) {
        final double a = moments.a();
        final double b = moments.b();
        final double c = moments.c();
        final double wobble =
                mode == SpinMode.SHORT_AXIS ? parameter * (c - b) / (b - a) : (c - b) / ((b - a) * parameter);
        return (c + wobble * a) / (1.0 + wobble);
    }
}
