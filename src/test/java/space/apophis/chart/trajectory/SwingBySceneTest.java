package space.apophis.chart.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.TrajectoryResult;

/** Past Mars at 5300 km with 5.6 km/s. */
class SwingBySceneTest {

    private static final TrajectoryResult OPTION = SyntheticTrajectories.burns();
    private static final SwingByResult PASS = OPTION.passes().swingBys().get(0);
    private final SwingByScene scene = SwingByScene.of(PASS, List.of(OPTION));

    /** Of the hyperbola the angular momentum is b v, and r v at the lowest point. */
    @Test
    void theImpactParameterIsThatOfTheMotion() {
        StateSample lowest = PASS.path().get(36);
        double momentum = position(lowest)
                .crossProduct(new Vector3D(lowest.vxKmS(), lowest.vyKmS(), lowest.vzKmS()))
                .getNorm();
        assertEquals(momentum / 5.6, scene.impactKm(), 1e-6);
        assertEquals(8696.19, scene.lowestKm(), 1e-9);
        assertEquals(5.6, scene.leavingSpeed(), 1e-9);
    }

    /** A craft that grazes has at the surface v^2 + 2 GM / r, all of it across. */
    @Test
    void theCaptureRadiusGrazes() {
        double atSurface = Math.sqrt(5.6 * 5.6 + 2 * 42828.37 / 3396.19);
        assertEquals(3396.19 * atSurface, scene.captureKm() * 5.6, 1e-6);
    }

    /** Six hours from the planet the craft is on the asymptotes but for what the hyperbola has left to turn. */
    @Test
    void thePathLiesAlongItsAsymptotes() {
        List<Point> path = scene.path();
        Point first = path.get(0);
        Point last = path.get(path.size() - 1);
        assertEquals(scene.incoming().foot().y(), first.y(), 200);
        assertTrue(first.x() < -100_000);
        SwingByScene.Line out = scene.outgoing();
        Point across = out.heading().normal();
        assertEquals(
                out.foot().x() * across.x() + out.foot().y() * across.y(),
                last.x() * across.x() + last.y() * across.y(),
                200);
        assertTrue(last.x() * out.heading().x() + last.y() * out.heading().y() > 100_000);
        assertEquals(
                scene.lowestKm(),
                path.stream().mapToDouble(p -> Math.hypot(p.x(), p.y())).min().orElseThrow(),
                1e-6);
        assertEquals(scene.lowestKm(), scene.lowestPoint().distance(new Point(0, 0)), 1e-9);
    }

    /** The same vector in both planes: one part is along the asymptote, one along B, one along the pole. */
    @Test
    void theSunIsTheSameInBothPlanes() {
        Point motion = scene.sunInMotion().orElseThrow();
        Point plane = scene.sunInTargetPlane().orElseThrow();
        double above = Math.sin(Math.toRadians(scene.sunAboveDeg()));
        assertEquals(1, motion.x() * motion.x() + motion.y() * motion.y() + above * above, 1e-12);
        assertEquals(motion.x(), Math.sin(Math.toRadians(scene.sunAheadDeg())), 1e-9);
        assertEquals(1 - motion.x() * motion.x(), plane.x() * plane.x() + plane.y() * plane.y(), 1e-9);
        double alongB =
                (plane.x() * PASS.aim().bDotTKm() + plane.y() * PASS.aim().bDotRKm()) / scene.impactKm();
        assertEquals(-motion.y(), alongB, 1e-9);
        assertTrue(SwingByScene.of(PASS, List.of()).sunInMotion().isEmpty());
    }

    /** Where the engine adds speed, the craft leaves closer to the planet's centre. */
    @Test
    void aBurnMovesTheOutgoingAsymptote() {
        List<StateSample> faster = PASS.path().stream()
                .map(s -> RecordCopy.with(s, "vxKmS", 1.2 * s.vxKmS()))
                .map(s -> RecordCopy.with(s, "vyKmS", 1.2 * s.vyKmS()))
                .map(s -> RecordCopy.with(s, "vzKmS", 1.2 * s.vzKmS()))
                .toList();
        SwingByScene powered = SwingByScene.of(RecordCopy.with(PASS, "path", faster), List.of());
        assertTrue(powered.leavingSpeed() > 5.6);
        assertTrue(powered.outgoing().foot().distance(new Point(0, 0)) < scene.impactKm());
    }

    private static Vector3D position(StateSample s) {
        return new Vector3D(s.xKm(), s.yKm(), s.zKm());
    }
}
