package space.apophis.proximity.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.gravity.PointField;
import space.apophis.proximity.Attractor;
import space.apophis.proximity.RelativePath;
import space.apophis.proximity.imaging.CraftEclipses.Eclipse;
import space.apophis.smallbody.shape.Ellipsoid;

class CraftEclipsesTest {

    private static final double AU = 149597870700.0;
    private static final double RADIUS = 170.0;
    private static final double DAY = 86400.0;

    private static ViewGeometry geometry(double earthX, double earthSpeed, RelativePath path) {
        final Attractor ball = new Attractor(
                "ball", 2.7, Ellipsoid.ball(RADIUS), new PointField(2.7), t -> Vector3D.ZERO, t -> Rotation.IDENTITY);
        return new ViewGeometry(
                (body, t) -> switch (body) {
                    case SUN -> new Vector3D(AU, 0, 0);
                    case EARTH -> new Vector3D(earthX, earthSpeed * t, 0);
                    default -> new Vector3D(0, AU, 0);
                },
                List.of(ball),
                path);
    }

    /** Straight across the shadow 2 km behind it at 0.1 m/s: 2 R / v, 3400 s, but for the Sun's distance. */
    @Test
    void aBallHidesTheSunForItsDiameter() {
        final RelativePath path = new RelativePath(
                -DAY, DAY, t -> new PVCoordinates(new Vector3D(-2000.0, 0.1 * t, 0.0), new Vector3D(0.0, 0.1, 0.0)));
        final List<Eclipse> eclipses = new CraftEclipses(geometry(AU, 0.0, path)).find();
        assertEquals(1, eclipses.size());
        assertEquals(-1700.0, eclipses.get(0).span().from(), 0.2);
        assertEquals(1700.0, eclipses.get(0).span().to(), 0.2);
    }

    /** On a circle of 1 km in the plane of the Sun it is hidden for 2 asin(R / r) of the turn. */
    @Test
    void onACircleItIsHiddenForAnArc() {
        final double rate = 2.0 * Math.PI / DAY;
        final RelativePath path = new RelativePath(
                0.0,
                2.0 * DAY,
                t -> new PVCoordinates(
                        new Vector3D(1000.0 * Math.cos(rate * t), 1000.0 * Math.sin(rate * t), 0.0), Vector3D.ZERO));
        final List<Eclipse> eclipses = new CraftEclipses(geometry(AU, 0.0, path)).find();
        assertEquals(2, eclipses.size());
        for (Eclipse eclipse : eclipses) {
            assertEquals(
                    2.0 * Math.asin(RADIUS / 1000.0) / rate,
                    eclipse.span().to() - eclipse.span().from(),
                    0.2);
        }
    }

    @Test
    void thereIsNoneOnTheSunnySide() {
        final RelativePath path =
                new RelativePath(0.0, DAY, t -> new PVCoordinates(new Vector3D(2000.0, 0.0, 0.0), Vector3D.ZERO));
        assertEquals(List.of(), new CraftEclipses(geometry(AU, 0.0, path)).find());
    }

    /** Earth crosses the Sun's disc at 1e8 m: from contact to contact 2 (aE + aS), whole between. */
    @Test
    void earthCoversTheSunFromContactToContact() {
        final double speed = 1000.0;
        final RelativePath path = new RelativePath(
                -2.0 * DAY, 2.0 * DAY, t -> new PVCoordinates(new Vector3D(5000.0, 0.0, 0.0), Vector3D.ZERO));
        final List<Eclipse> eclipses = new CraftEclipses(geometry(1e8, speed, path)).find();
        assertEquals(1, eclipses.size());
        assertNull(eclipses.get(0).body());
        assertEquals(1.0, eclipses.get(0).greatestShare(), 0.0);
        // At contact the sum of both angular radii is the angle; Earth's shrinks as it recedes.
        final double distance = 1e8 - 5000.0;
        final double sun = Math.asin(Body.SUN.equatorialRadius() / (AU - 5000.0));
        double half = 0.0;
        for (int i = 0; i < 50; i++) {
            final double away = Math.hypot(distance, speed * half);
            half = distance * Math.tan(sun + Math.asin(Body.EARTH.equatorialRadius() / away)) / speed;
        }
        assertEquals(half, eclipses.get(0).span().to(), 0.5);
        assertEquals(-half, eclipses.get(0).span().from(), 0.5);
    }
}
