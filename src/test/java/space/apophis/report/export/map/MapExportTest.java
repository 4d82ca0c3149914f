package space.apophis.report.export.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import space.apophis.report.export.PassScene;

class MapExportTest {

    private static final double A = 6378.137;
    private static final double F = 1.0 / 298.257223563;
    private static final double E2 = F * (2.0 - F);

    private static Vector3D place(double longitudeDeg, double latitudeDeg, double heightKm) {
        final double latitude = FastMath.toRadians(latitudeDeg);
        final double longitude = FastMath.toRadians(longitudeDeg);
        final double n = A / Math.sqrt(1.0 - E2 * Math.pow(Math.sin(latitude), 2));
        return new Vector3D(
                (n + heightKm) * Math.cos(latitude) * Math.cos(longitude),
                (n + heightKm) * Math.cos(latitude) * Math.sin(longitude),
                (n * (1.0 - E2) + heightKm) * Math.sin(latitude));
    }

    /** Height of the body over the plane of the horizon at a point, of its distance: by the geodetic normal, nothing scaled. */
    private static double sineOfElevation(Vector3D body, double longitudeDeg, double latitudeDeg) {
        final Vector3D sight = body.subtract(place(longitudeDeg, latitudeDeg, 0.0));
        final Vector3D up = new Vector3D(FastMath.toRadians(longitudeDeg), FastMath.toRadians(latitudeDeg));
        return sight.dotProduct(up) / sight.getNorm();
    }

    private static double area(List<double[]> ring) {
        double sum = 0.0;
        for (int i = 0; i < ring.size() - 1; i++) {
            sum += ring.get(i)[0] * ring.get(i + 1)[1] - ring.get(i + 1)[0] * ring.get(i)[1];
        }
        return 0.5 * sum;
    }

    /** On the circle the body stands on the horizon to a part in a million, whatever is cut at the meridian of 180 degrees. */
    @ParameterizedTest
    @CsvSource({
        "-43.1, 28.9, 31640, 1",
        "170, 5, 300, 2",
        "-175, -40, 500, 2",
        "20, 80, 31640, 1",
        "179.99, -89, 31640, 1",
        "0, 0, 100, 1",
        "-180, 10, 2000, 2"
    })
    void theHorizonIsWhereTheBodyStandsOnIt(double longitude, double latitude, double altitude, int rings) {
        final Vector3D body = place(longitude, latitude, altitude);
        final List<List<double[]>> found = Horizon.rings(longitude, latitude, altitude);
        assertEquals(rings, found.size());
        for (List<double[]> ring : found) {
            assertEquals(ring.get(0)[0], ring.get(ring.size() - 1)[0]);
            assertEquals(ring.get(0)[1], ring.get(ring.size() - 1)[1]);
            assertTrue(area(ring) > 0.0, "counterclockwise");
            for (double[] point : ring) {
                assertTrue(Math.abs(point[0]) <= 180.0 && Math.abs(point[1]) <= 90.0);
                if (Math.abs(point[0]) < 180.0) {
                    assertEquals(0.0, sineOfElevation(body, point[0], point[1]), 1e-6);
                }
            }
        }
    }

    @Test
    void aLineIsCutWhereItCrossesTheMeridianOf180Degrees() {
        final List<List<double[]>> parts = DateLine.cut(
                List.of(new double[] {170.0, 0.0}, new double[] {-170.0, 10.0}, new double[] {-160.0, 12.0}));
        assertEquals(2, parts.size());
        assertEquals(180.0, parts.get(0).get(1)[0]);
        assertEquals(5.0, parts.get(0).get(1)[1]);
        assertEquals(-180.0, parts.get(1).get(0)[0]);
        assertEquals(3, parts.get(1).size());
        assertEquals(
                1,
                DateLine.cut(List.of(new double[] {180.0, 1.0}, new double[] {-180.0, 1.0}, new double[] {-170.0, 1.0}))
                        .size());
    }

    private static JsonNode geoJson() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(MapExport.geoJson(PassScene.source(0.0)).get("synthetic-flyby.geojson"));
    }

    /** The corridor of the made-up strike leads over the meridian: one line of two parts, and nine points with their figures. */
    @Test
    void theCorridorIsALineAlongSigmaWithItsPoints() throws IOException {
        int points = 0;
        int lines = 0;
        for (JsonNode feature : geoJson().get("features")) {
            final String kind = feature.get("properties").get("kind").textValue();
            if (kind.equals("corridor")) {
                lines++;
                assertEquals(
                        "MultiLineString", feature.get("geometry").get("type").textValue());
                assertEquals(2, feature.get("geometry").get("coordinates").size());
            } else if (kind.equals("corridor point")) {
                points++;
                assertTrue(feature.get("properties").get("speedKmS").isNumber());
            }
        }
        assertEquals(1, lines);
        assertEquals(9, points);
    }

    @Test
    void kmlHoldsTheSameFeaturesAndEscapesTheirNames() throws Exception {
        final Map<String, byte[]> files = MapExport.kml(PassScene.source(0.0));
        final Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(files.get("synthetic-flyby.kml")));
        assertEquals(
                geoJson().get("features").size(),
                document.getElementsByTagName("Placemark").getLength());
    }
}
