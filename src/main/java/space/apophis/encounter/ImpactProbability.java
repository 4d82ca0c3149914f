package space.apophis.encounter;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.LegendreRuleFactory;
import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;
import space.apophis.uncertainty.PlaneCovariance;

/**
 * The probability that a point of a target plane, normally distributed about its nominal place, lies on the disc of a
 * planet's {@link IncomingAsymptote#captureRadius}, and how far off the disc is.
 *
 * <p>In the principal axes of the covariance, with x along the major one, the integral over x of each chord of the disc
 * is a difference of error functions; what is left, over y along the minor axis,
 *
 * <p>P = 1/2 integral of g((y - my)/sy) / sy [erf((w - mx)/(sx sqrt 2)) - erf((-w - mx)/(sx sqrt 2))] dy,
 * w = sqrt(R^2 - y^2), g the normal density,
 *
 * <p>is done by {@link PiecewiseQuadrature} over the angle of y = R sin(angle), which has no root at the rim. The
 * narrow axis is the one integrated numerically since the density itself confines it to a known interval, however thin
 * the ellipse; the pieces end at whole sigmas there, where the rim passes whole sigmas of x, and closer and closer
 * about the likeliest point of the disc. Accurate to 1e-11 of itself, or 1e-16 R/sy if that is more, down
 * to 1e-250.
 *
 * <p>Orekit's two-dimensional methods are written for bodies small against sigma. For a planet, {@code Patera2005}
 * agrees to twelve digits but throws for thin ellipses, {@code Alfano2005} agrees to five but throws where the ellipse
 * is much smaller than the disc, and the others give 0, NaN or a wrong number in one case or another.
 *
 * @param probability of impact; 0 where it is less than a double can hold, from about 38 sigmas on
 * @param sigmas least Mahalanobis distance from the mean to a point of the disc, 0 for a mean on it
 */
public record ImpactProbability(double probability, double sigmas) {

    private static final double SQRT2 = FastMath.sqrt(2.0);

    /** The minor axis is not known better than this part of the major one, from variances that are doubles. */
    private static final double THINNEST = 1e-8;

    /** Part of the major variance by which rounding may take the minor one below zero: sums of some ten squares. */
    private static final double ROUNDING = 1e-14;

    /** Beyond so many sigmas nothing counts that has a larger neighbour. */
    private static final int MOST_SIGMAS = 9;

    private static final int HALVINGS = 24;

    /** Exact to a double for the normal density on a chord shorter than 0.3 sigma. */
    private static final GaussIntegrator SHORT_CHORD = new GaussIntegrator(new LegendreRuleFactory().getRule(8));

    /**
     * Of a pass whose target plane is normally distributed.
     *
     * @param plane of the nominal pass
     * @param ellipse of B.T and B.R on the same plane
     * @param radius of the body or of its atmosphere, m
     */
    public static ImpactProbability of(BPlane plane, PlaneCovariance ellipse, double radius) {
        return of(
                plane.bDotT(),
                plane.bDotR(),
                ellipse.varianceX(),
                ellipse.covariance(),
                ellipse.varianceY(),
                plane.asymptote().captureRadius(radius));
    }

    /**
     * Of a normal distribution over a disc about the origin.
     *
     * @param meanX m, as {@code meanY}
     * @param varianceX m^2, as {@code covariance} and {@code varianceY}
     * @param radius of the disc, m
     * @throws IllegalArgumentException where the covariance is not positive definite
     */
    public static ImpactProbability of(
            double meanX, double meanY, double varianceX, double covariance, double varianceY, double radius) {
        final double half = 0.5 * (varianceX + varianceY);
        final double major = half + FastMath.hypot(0.5 * (varianceX - varianceY), covariance);
        final double minor = (varianceX * varianceY - covariance * covariance) / major;
        if (!(minor >= -ROUNDING * major) || !(varianceX > 0.0) || !(varianceY > 0.0) || !(radius > 0.0)) {
            throw new IllegalArgumentException("needs a positive definite covariance and a positive radius");
        }
        final double turn = 0.5 * FastMath.atan2(2.0 * covariance, varianceX - varianceY);
        final double cos = FastMath.cos(turn);
        final double sin = FastMath.sin(turn);
        final double sigmaX = FastMath.sqrt(major);
        // the disc is even: the mean is taken to the first quadrant
        final Disc disc = new Disc(
                FastMath.abs(cos * meanX + sin * meanY),
                FastMath.abs(cos * meanY - sin * meanX),
                sigmaX,
                FastMath.max(FastMath.sqrt(FastMath.max(0.0, minor)), THINNEST * sigmaX),
                radius);
        final double[] nearest = disc.nearest();
        final double sum = PiecewiseQuadrature.integrate(disc::density, disc.cuts(nearest[1]), disc.rounding());
        return new ImpactProbability(FastMath.min(1.0, sum), nearest[0]);
    }

    /** The disc and the distribution in its principal axes, mean in the first quadrant. */
    private record Disc(double meanX, double meanY, double sigmaX, double sigmaY, double radius) {

        /** Probability for each radian of the angle of y = R sin(angle). */
        double density(double angle) {
            final double y = radius * FastMath.sin(angle);
            final double w = radius * FastMath.cos(angle);
            final double u = (y - meanY) / sigmaY;
            return w * chord(w) * FastMath.exp(-0.5 * u * u) / (sigmaY * FastMath.sqrt(2.0 * FastMath.PI));
        }

        /** Part of its value to which the density is known, from y of 1e-16 R. */
        double rounding() {
            return 1e-12 + 1e-15 * radius / sigmaY;
        }

        /** Probability of x within w of the centre: the difference of error functions, where it leaves digits. */
        private double chord(double w) {
            final double scale = SQRT2 * sigmaX;
            final double middle = meanX / scale;
            final double half = w / scale;
            if (half * FastMath.max(1.0, middle) > 0.3) {
                return 0.5 * Erf.erf(-half - middle, half - middle);
            }
            double sum = 0.0;
            for (int i = 0; i < SHORT_CHORD.getNumberOfPoints(); i++) {
                final double t = half * SHORT_CHORD.getPoint(i) - middle;
                sum += SHORT_CHORD.getWeight(i) * FastMath.exp(-t * t);
            }
            return sum * half / FastMath.sqrt(FastMath.PI);
        }

        /**
         * The point of the disc nearest to the mean, measured in sigmas: m / (1 + lambda sigma^2), by Lagrange, with
         * lambda such that it is on the rim. 1/|point| is concave in lambda, so Newton's steps rise to it from 0.
         *
         * @return the distance in sigmas and the y of the point
         */
        double[] nearest() {
            final double ratio = (sigmaY / sigmaX) * (sigmaY / sigmaX);
            double lambda = 0.0;
            for (int i = 0; i < 200; i++) {
                final double x = meanX / (1.0 + lambda);
                final double y = meanY / (1.0 + lambda * ratio);
                final double length = FastMath.hypot(x, y);
                if (length <= radius * (1.0 + 1e-15)) {
                    break;
                }
                final double slope = x * x / (1.0 + lambda) + ratio * y * y / (1.0 + lambda * ratio);
                lambda += length * length * (length - radius) / (radius * slope);
            }
            final double dx = meanX / sigmaX * (lambda / (1.0 + lambda));
            final double dy = meanY / sigmaY * (lambda * ratio / (1.0 + lambda * ratio));
            return new double[] {FastMath.hypot(dx, dy), meanY / (1.0 + lambda * ratio)};
        }

        /** Angles between which the density is tame. */
        double[] cuts(double likeliestY) {
            final List<Double> cuts = new ArrayList<>();
            final double likeliest = angle(likeliestY);
            cuts.add(likeliest);
            for (int i = 0; i < HALVINGS; i++) {
                final double step = FastMath.PI * FastMath.scalb(1.0, -i);
                cuts.add(likeliest - step);
                cuts.add(likeliest + step);
            }
            for (int k = -MOST_SIGMAS; k <= MOST_SIGMAS; k++) {
                cuts.add(angle(meanY + k * sigmaY));
                final double end = FastMath.acos(clamp((meanX + k * sigmaX) / radius));
                cuts.add(end);
                cuts.add(-end);
            }
            final double quarter = 0.5 * FastMath.PI;
            cuts.add(-quarter);
            cuts.add(quarter);
            return cuts.stream()
                    .filter(cut -> FastMath.abs(cut) <= quarter)
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .distinct()
                    .toArray();
        }

        private double angle(double y) {
            return FastMath.asin(clamp(y / radius));
        }

        private static double clamp(double x) {
            return FastMath.max(-1.0, FastMath.min(1.0, x));
        }
    }
}
