package space.apophis.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;

/**
 * For how many hours of a day a target far away stands above a least elevation, in closed form. A target of declination
 * δ stands above elevation h at a site of latitude φ while its hour angle is within H of the meridian,
 * cos H = (sin h - sin φ sin δ) / (cos φ cos δ) (Meeus 1998, eq. 15.1); the share of the time is H/π, whatever its right
 * ascension does in the meantime. Left out: parallax (0.01° at 40 million km), refraction, and the change of declination
 * within a day. Hours of a day on average: a single pass is four minutes shorter for each 24 hours.
 */
public final class DailyVisibility {

    private static final double HOURS = 24.0;

    private DailyVisibility() {}

    /**
     * Hours a day from one site.
     *
     * @param declination of date, rad
     * @param leastElevation rad
     */
    public static double hours(Site site, double declination, double leastElevation) {
        return HOURS * halfArc(site, declination, leastElevation) / FastMath.PI;
    }

    /**
     * Hours a day from any of some sites, with what they see at the same time counted once.
     *
     * @param declination of date, rad
     * @param leastElevation rad
     */
    public static double hours(List<Site> sites, double declination, double leastElevation) {
        final List<double[]> arcs = new ArrayList<>();
        for (Site site : sites) {
            final double half = halfArc(site, declination, leastElevation);
            if (half >= FastMath.PI) {
                return HOURS;
            }
            // Hour angle at Greenwich, west positive, at which the target comes into view, 0 to 2π.
            final double from = MathUtils.normalizeAngle(-site.longitude() - half, FastMath.PI);
            final double to = from + 2.0 * half;
            arcs.add(new double[] {from, FastMath.min(to, MathUtils.TWO_PI)});
            arcs.add(new double[] {0.0, FastMath.max(0.0, to - MathUtils.TWO_PI)});
        }
        arcs.sort(Comparator.comparingDouble(arc -> arc[0]));
        double covered = 0.0;
        double end = 0.0;
        for (double[] arc : arcs) {
            covered += FastMath.max(0.0, arc[1] - FastMath.max(arc[0], end));
            end = FastMath.max(end, arc[1]);
        }
        return HOURS * covered / MathUtils.TWO_PI;
    }

    /** The greatest hour angle in view, rad: 0 for a target that stays below, π for one that never sets. */
    private static double halfArc(Site site, double declination, double leastElevation) {
        final double cosine = (FastMath.sin(leastElevation) - FastMath.sin(site.latitude()) * FastMath.sin(declination))
                / (FastMath.cos(site.latitude()) * FastMath.cos(declination));
        return FastMath.acos(FastMath.max(-1.0, FastMath.min(1.0, cosine)));
    }
}
