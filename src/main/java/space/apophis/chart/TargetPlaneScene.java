package space.apophis.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.SolutionResult;
import space.apophis.study.result.StudyResult;

/**
 * The target plane of the pass by Earth in the axes of Öpik's theory, km: xi across, zeta up.
 *
 * @param nominal where the asymptote of the orbit solution pierces it
 * @param captureKm radius of the disc whose asymptotes lead into Earth
 * @param sigmaXiKm 1-sigma along xi; zero where there is no covariance, as below
 * @param sigmaZetaKm along zeta
 * @param correlation of the two
 */
record TargetPlaneScene(Point nominal, double captureKm, double sigmaXiKm, double sigmaZetaKm, double correlation) {

    private static final int CORNERS = 180;

    /** Whether a result has a target plane to draw. */
    static boolean isIn(StudyResult result) {
        BPlaneResult plane = plane(result);
        return plane != null && plane.xiKm() != null && plane.zetaKm() != null;
    }

    /** Whether it also has the ellipse of its uncertainty. */
    static boolean isSureIn(StudyResult result) {
        return isIn(result) && plane(result).sigmaXiKm() != null;
    }

    /** The scene of a result that has one. */
    static TargetPlaneScene of(StudyResult result) {
        BPlaneResult plane = plane(result);
        boolean sure = plane.sigmaXiKm() != null;
        return new TargetPlaneScene(
                new Point(plane.xiKm(), plane.zetaKm()),
                plane.captureRadiusKm(),
                sure ? plane.sigmaXiKm() : 0,
                sure ? plane.sigmaZetaKm() : 0,
                sure ? plane.correlation() : 0);
    }

    /** Other orbits that pass, by label, from the nominal point as origin. */
    Map<String, Point> others(StudyResult result) {
        Map<String, Point> others = new LinkedHashMap<>();
        for (SolutionResult other : result.passes().solutions() == null
                ? List.<SolutionResult>of()
                : result.passes().solutions()) {
            if (other.bPlane() != null && other.bPlane().xiKm() != null) {
                others.put(
                        other.label(),
                        new Point(
                                other.bPlane().xiKm() - nominal.x(),
                                other.bPlane().zetaKm() - nominal.y()));
            }
        }
        return others;
    }

    private static BPlaneResult plane(StudyResult result) {
        return result.passes().encounter() == null
                ? null
                : result.passes().encounter().approach().bPlane();
    }

    /** The outline of the ellipse of so many sigmas, from the nominal point as origin. */
    List<Point> ellipse(double sigmas) {
        List<Point> outline = new ArrayList<>();
        double across = Math.sqrt(Math.max(0, 1 - correlation * correlation));
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            double one = Math.cos(angle);
            double two = Math.sin(angle);
            // The columns of the Cholesky factor of the covariance carry a circle into the ellipse.
            outline.add(new Point(sigmas * sigmaXiKm * one, sigmas * sigmaZetaKm * (correlation * one + across * two)));
        }
        return outline;
    }

    /** The outline of a circle about Earth. */
    static List<Point> circle(double radiusKm) {
        List<Point> outline = new ArrayList<>();
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            outline.add(new Point(radiusKm * Math.cos(angle), radiusKm * Math.sin(angle)));
        }
        return outline;
    }
}
