package space.apophis.report.export.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SampledPath;
import space.apophis.ephemeris.ShippedData;
import space.apophis.report.export.PassScene;
import space.apophis.study.SyntheticFlyby;

/** Scenes as Cesium interpolates them: Hermite over the four nearest rows, of each interval on its own. */
class CzmlExportTest {

    private static JsonNode scene(double step) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(CzmlExport.write(PassScene.source(step)).get("synthetic-flyby.czml"));
    }

    private static JsonNode packet(JsonNode scene, String id) {
        for (JsonNode packet : scene) {
            if (packet.get("id").textValue().equals(id)) {
                return packet;
            }
        }
        throw new AssertionError("no packet " + id);
    }

    private static List<SampledPath> paths(JsonNode packet) {
        final List<SampledPath> paths = new ArrayList<>();
        for (JsonNode stretch : packet.get("position")) {
            assertEquals("INERTIAL", stretch.get("referenceFrame").textValue());
            assertEquals("HERMITE", stretch.get("interpolationAlgorithm").textValue());
            assertEquals(7, stretch.get("interpolationDegree").intValue());
            final JsonNode n = stretch.get("cartesianVelocity");
            final AbsoluteDate epoch = new AbsoluteDate(
                    stretch.get("epoch").textValue().replace("Z", ""),
                    ShippedData.solarSystem().clock().utc());
            final double[] times = new double[n.size() / 7];
            final PVCoordinates[] states = new PVCoordinates[times.length];
            for (int i = 0; i < times.length; i++) {
                times[i] = ShippedData.solarSystem()
                        .clock()
                        .seconds(epoch.shiftedBy(n.get(7 * i).doubleValue()));
                states[i] = new PVCoordinates(vector(n, 7 * i + 1), vector(n, 7 * i + 4));
            }
            paths.add(new SampledPath(times, states));
        }
        return paths;
    }

    private static Vector3D vector(JsonNode n, int at) {
        return new Vector3D(
                n.get(at).doubleValue(),
                n.get(at + 1).doubleValue(),
                n.get(at + 2).doubleValue());
    }

    /** The bound of the format is 10 m; rows are chosen for 1 m of the rows' own polynomials, which are within 1 m of the path. */
    @Test
    void theAsteroidIsOnItsHyperbolaBetweenRows() throws IOException {
        final SampledPath path = paths(packet(scene(0.0), "apophis")).get(0);
        double worst = 0.0;
        for (double t = path.time(0); t < path.time(path.rows() - 1); t += 631.0) {
            worst = Math.max(
                    worst, path.heliocentric(t).getPosition().distance(PassScene.place(SyntheticFlyby.asteroid(t))));
        }
        assertTrue(worst < 3.0, "worst " + worst + " m");
    }

    @Test
    void theCraftBesideTheAsteroidIsBesideItInTheScene() throws IOException {
        final JsonNode scene = scene(0.0);
        final SampledPath escort = paths(packet(scene, "craft-escort")).get(0);
        final SampledPath asteroid = paths(packet(scene, "apophis")).get(0);
        double worst = 0.0;
        for (double t = escort.time(0); t < escort.time(escort.rows() - 1); t += 3671.0) {
            final double apart = escort.heliocentric(t)
                    .getPosition()
                    .distance(asteroid.heliocentric(t).getPosition());
            worst = Math.max(worst, Math.abs(apart - 10_000.0));
        }
        assertTrue(worst < 3.0, "worst " + worst + " m");
    }

    /** Every packet is there at every instant of the clock of which it says so; a step that is asked for is kept. */
    @Test
    void rowsAreAsFarApartAsAskedFor() throws IOException {
        final SampledPath path = paths(packet(scene(1800.0), "apophis")).get(0);
        for (int i = 0; i < path.rows() - 2; i++) {
            assertEquals(1800.0, path.time(i + 1) - path.time(i), 1e-5);
        }
    }

    @Test
    void theClockIsThatOfTheRows() throws IOException {
        final JsonNode scene = scene(0.0);
        final JsonNode document = scene.get(0);
        assertEquals("document", document.get("id").textValue());
        assertEquals("1.0", document.get("version").textValue());
        assertTrue(document.get("description").textValue().contains("Scenario SHA-256"));
        final SampledPath path = paths(packet(scene, "apophis")).get(0);
        assertEquals(PassScene.START, path.time(0), 1e-6);
        assertEquals(PassScene.END, path.time(path.rows() - 1), 1e-6);
    }
}
