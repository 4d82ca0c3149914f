package space.apophis.report.export.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.report.export.PassScene;
import space.apophis.smallbody.HeliocentricElements;

/** Element lines as Stellarium's {@code SolarSystem.cpp} and {@code Orbit.hpp} read them: AU, degrees, Julian dates, Gauss's constant. */
class StellariumExportTest {

    private static final double AU = 1.495978707e11;
    private static final double DAY = 86400.0;
    private static final double GM = Math.pow(0.01720209895, 2) * Math.pow(AU, 3) / (DAY * DAY);

    /** Its ecliptic to J2000 (StelCore.cpp): about x by the obliquity, then about z by the way of its equinox, back from the elements' own. */
    private static final Rotation TO_J2000 = about(Vector3D.PLUS_K, -0.0000275)
            .compose(
                    about(Vector3D.PLUS_I, 23.4392803055555555556)
                            .compose(about(Vector3D.PLUS_I, -84381.448 / 3600.0), RotationConvention.VECTOR_OPERATOR),
                    RotationConvention.VECTOR_OPERATOR);

    private static final List<String> KEYS = List.of(
            "type",
            "name",
            "minor_planet_number",
            "absolute_magnitude",
            "slope_parameter",
            "radius",
            "parent",
            "coord_func",
            "orbit_Epoch",
            "orbit_good",
            "orbit_PericenterDistance",
            "orbit_Eccentricity",
            "orbit_Inclination",
            "orbit_AscendingNode",
            "orbit_ArgOfPericenter",
            "orbit_TimeAtPericenter");

    private static Rotation about(Vector3D axis, double degrees) {
        return new Rotation(axis, Math.toRadians(degrees), RotationConvention.VECTOR_OPERATOR);
    }

    private static List<Map<String, String>> sections() {
        final String text = new String(
                StellariumExport.write(PassScene.source(0.0)).get("stellarium.ini"), StandardCharsets.US_ASCII);
        final List<Map<String, String>> sections = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.matches("\\[[a-z0-9]+\\]")) {
                sections.add(new HashMap<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                final String[] words = line.split(" = ", 2);
                assertTrue(KEYS.contains(words[0]), line);
                assertTrue(words[1].matches("[A-Za-z0-9 _():/+.-]+"), "a list or a comment for QSettings: " + line);
                assertNull(sections.get(sections.size() - 1).put(words[0], words[1]), line);
            }
        }
        return sections;
    }

    private static double number(Map<String, String> section, String key) {
        return Double.parseDouble(section.get(key));
    }

    private static double seconds(double date) {
        return (date - 2451545.0) * DAY;
    }

    private static Vector3D shown(Map<String, String> section, double t) {
        return TO_J2000.applyTo(new HeliocentricElements(
                        GM,
                        number(section, "orbit_Eccentricity"),
                        number(section, "orbit_PericenterDistance") * AU,
                        Math.toRadians(number(section, "orbit_Inclination")),
                        Math.toRadians(number(section, "orbit_AscendingNode")),
                        Math.toRadians(number(section, "orbit_ArgOfPericenter")),
                        t - seconds(number(section, "orbit_TimeAtPericenter")))
                .state()
                .getPosition());
    }

    /** Seen from Earth's centre the conic of the set that holds then points within 1 arc minute of the asteroid. */
    @Test
    void eachSetHoldsOverItsDays() {
        double worst = 0.0;
        for (Map<String, String> section : sections()) {
            final double epoch = seconds(number(section, "orbit_Epoch"));
            final double half = number(section, "orbit_good") * DAY - 1.0;
            for (double share : new double[] {-1.0, -0.9, -0.4, 0.0, 0.6, 0.97}) {
                final double t = Math.max(PassScene.START, Math.min(PassScene.END, epoch + share * half));
                final Vector3D shown = shown(section, t);
                final Vector3D earth = PassScene.place(PassScene.earth(t));
                final Vector3D there = PassScene.place(PassScene.asteroid(t));
                worst = Math.max(worst, Vector3D.angle(shown.subtract(earth), there.subtract(earth)));
            }
        }
        final double minutes = Math.toDegrees(worst) * 60.0;
        assertTrue(minutes < 1.05 && minutes > 0.5, "worst " + minutes + " arc minutes");
    }

    /** At its epoch a set is where the asteroid is: to 10 m, of which the digits of a date are 3; turned the wrong way it would be 60 km off. */
    @Test
    void aSetIsExactAtItsEpoch() {
        final Map<String, String> section = sections().get(0);
        final double epoch = seconds(number(section, "orbit_Epoch"));
        assertTrue(shown(section, epoch).distance(PassScene.place(PassScene.asteroid(epoch))) < 30.0);
    }

    /** Without a gap, from the first row to the last. */
    @Test
    void theSetsFollowEachOther() {
        double last = PassScene.START;
        for (Map<String, String> section : sections()) {
            final double epoch = seconds(number(section, "orbit_Epoch"));
            final double half = number(section, "orbit_good") * DAY;
            assertTrue(epoch - half < last + 0.01, section.get("name"));
            last = epoch + half;
        }
        assertTrue(last >= PassScene.END);
        assertEquals(
                sections().size(),
                sections().stream()
                        .map(section -> section.get("name"))
                        .distinct()
                        .count());
    }
}
