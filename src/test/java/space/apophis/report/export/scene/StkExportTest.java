package space.apophis.report.export.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateTimeComponents;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SampledPath;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.report.export.PassScene;

/** Ephemerides of STK, by a reader of our own that takes nothing but what the format's description names. */
class StkExportTest {

    private static final Map<String, byte[]> FILES = StkExport.write(PassScene.source(0.0));
    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** What a file says, with its rows in segments by TDB. */
    private record Ephemeris(Map<String, String> keys, List<Double> boundaries, List<SampledPath> segments) {}

    private static Ephemeris read(String name) {
        final List<String> lines = new String(FILES.get(name), StandardCharsets.US_ASCII)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertEquals("stk.v.11.0", lines.get(0));
        assertEquals("BEGIN Ephemeris", lines.get(1));
        assertEquals("END Ephemeris", lines.get(lines.size() - 1));
        final int data = lines.indexOf("EphemerisTimePosVel");
        final int begin = lines.indexOf("BEGIN SegmentBoundaryTimes");
        final int end = lines.indexOf("END SegmentBoundaryTimes");
        final Map<String, String> keys = lines.subList(2, begin < 0 ? data : begin).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        final List<Double> boundaries = begin < 0
                ? List.of()
                : lines.subList(begin + 1, end).stream().map(Double::valueOf).toList();
        assertTrue(begin < 0 || end == data - 1);
        final List<double[]> rows = lines.subList(data + 1, lines.size() - 1).stream()
                .map(line -> Stream.of(line.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        assertEquals(Integer.parseInt(keys.get("NumberOfEphemerisPoints")), rows.size());
        return new Ephemeris(keys, boundaries, segments(rows, boundaries, epoch(keys.get("ScenarioEpoch"))));
    }

    private static AbsoluteDate epoch(String text) {
        assertTrue(text.matches("\\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d\\.000"), text);
        final String[] words = text.split("[ :]");
        return new AbsoluteDate(
                new DateTimeComponents(
                        Integer.parseInt(words[2]),
                        MONTHS.indexOf(words[1]) + 1,
                        Integer.parseInt(words[0]),
                        Integer.parseInt(words[3]),
                        Integer.parseInt(words[4]),
                        Double.parseDouble(words[5])),
                SOLAR_SYSTEM.clock().utc());
    }

    /** A row at a boundary that comes a second time begins the next segment. */
    private static List<SampledPath> segments(List<double[]> rows, List<Double> boundaries, AbsoluteDate epoch) {
        final List<SampledPath> segments = new ArrayList<>();
        List<double[]> segment = new ArrayList<>();
        for (double[] row : rows) {
            assertEquals(7, row.length);
            final double before = segment.isEmpty() ? Double.NEGATIVE_INFINITY : segment.get(segment.size() - 1)[0];
            if (row[0] == before) {
                assertTrue(boundaries.contains(row[0]), "an instant twice within a segment");
                segments.add(path(segment, epoch));
                segment = new ArrayList<>();
            } else {
                assertTrue(row[0] > before);
            }
            segment.add(row);
        }
        segments.add(path(segment, epoch));
        return segments;
    }

    private static SampledPath path(List<double[]> rows, AbsoluteDate epoch) {
        return new SampledPath(
                rows.stream()
                        .mapToDouble(row -> SOLAR_SYSTEM.clock().seconds(epoch.shiftedBy(row[0])))
                        .toArray(),
                rows.stream()
                        .map(row -> new PVCoordinates(
                                new Vector3D(row[1], row[2], row[3]), new Vector3D(row[4], row[5], row[6])))
                        .toArray(PVCoordinates[]::new));
    }

    @Test
    void headersHaveWhatTheFormatNames() {
        final Ephemeris asteroid = read("apophis.e");
        assertEquals("Hermite", asteroid.keys().get("InterpolationMethod"));
        assertEquals("7", asteroid.keys().get("InterpolationOrder"));
        assertEquals("Meters", asteroid.keys().get("DistanceUnit"));
        assertEquals("ICRF", asteroid.keys().get("CoordinateSystem"));
        assertEquals("Sun", asteroid.keys().get("CentralBody"));
        assertEquals(7, asteroid.keys().size());
        assertEquals("Earth", read("moon.e").keys().get("CentralBody"));
    }

    /** The boundaries are where segments begin, the first as well: GMAT takes the first number for the beginning of the first. */
    @Test
    void aBurnIsABoundary() {
        final Ephemeris craft = read("craft-there.e");
        assertEquals(2, craft.segments().size());
        assertEquals(2, craft.boundaries().size());
        assertEquals(PassScene.BURN, craft.segments().get(1).time(0), 1e-6);
        final int last = craft.segments().get(0).rows() - 1;
        assertEquals(
                30.0,
                craft.segments()
                        .get(1)
                        .state(0)
                        .getVelocity()
                        .distance(craft.segments().get(0).state(last).getVelocity()),
                1e-6);
    }

    /** The asteroid is no central body there: the craft beside it is told from the Sun, and is 10 km from it between rows too. */
    @Test
    void theCraftBesideTheAsteroidIsToldFromTheSun() {
        final Ephemeris escort = read("craft-escort.e");
        assertEquals("Sun", escort.keys().get("CentralBody"));
        final SampledPath rows = escort.segments().get(0);
        double worst = 0.0;
        for (int i = 0; i < rows.rows() - 1; i++) {
            for (double share : new double[] {0.3, 0.5, 0.7}) {
                final double t = rows.time(i) + share * (rows.time(i + 1) - rows.time(i));
                final Vector3D there = PassScene.place(PassScene.sum(PassScene.asteroid(t), PassScene.escort(t)));
                worst = Math.max(worst, rows.heliocentric(t).getPosition().distance(there));
            }
        }
        assertTrue(worst < 3.0, "worst " + worst + " m");
    }
}
