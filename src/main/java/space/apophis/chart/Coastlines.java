package space.apophis.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shores of the world at 1:110 million, of Natural Earth; where the table comes from and how it was reduced is told in
 * its head. A point is east longitude and north latitude, degrees, of which 0.1 is the tolerance.
 *
 * @param rings closed, the last point of each the first; land is what an odd number of them goes round
 */
record Coastlines(List<List<Point>> rings) {

    private static final String TABLE = "coastlines.csv";
    private static final String HEADING = "ring,longitude_deg,latitude_deg";

    Coastlines {
        rings = rings.stream().map(List::copyOf).toList();
        for (List<Point> ring : rings) {
            if (ring.size() < 4 || !ring.get(0).equals(ring.get(ring.size() - 1))) {
                throw new IllegalArgumentException("a shore that is not closed, at " + ring.get(0));
            }
        }
    }

    /** Those of the table that ships. */
    static Coastlines shipped() {
        Map<Integer, List<Point>> rings = new TreeMap<>();
        try (InputStream stream = Coastlines.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals(HEADING))
                    .map(line -> line.split(","))
                    .forEach(cells -> rings.computeIfAbsent(Integer.valueOf(cells[0]), ring -> new ArrayList<>())
                            .add(new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Coastlines(List.copyOf(rings.values()));
    }

    /** The lines to draw: the rings without their sides along the edges of the map, which are no shores. */
    List<List<Point>> shores() {
        List<List<Point>> shores = new ArrayList<>();
        for (List<Point> ring : rings) {
            List<Point> shore = new ArrayList<>(List.of(ring.get(0)));
            for (int i = 1; i < ring.size(); i++) {
                if (onEdge(ring.get(i - 1), ring.get(i))) {
                    keep(shore, shores);
                    shore = new ArrayList<>();
                }
                shore.add(ring.get(i));
            }
            keep(shore, shores);
        }
        return List.copyOf(shores);
    }

    /** Whether a place is land, lakes and small islands apart. */
    boolean land(Point place) {
        boolean land = false;
        for (List<Point> ring : rings) {
            for (int i = 1; i < ring.size(); i++) {
                land ^= passesEast(ring.get(i - 1), ring.get(i), place);
            }
        }
        return land;
    }

    private static void keep(List<Point> shore, List<List<Point>> shores) {
        if (shore.size() > 1) {
            shores.add(List.copyOf(shore));
        }
    }

    private static boolean onEdge(Point p, Point q) {
        return Math.abs(p.x()) == 180 && p.x() == q.x() || p.y() == -90 && q.y() == -90;
    }

    /** Whether a side crosses the parallel of a place to the east of it. */
    private static boolean passesEast(Point p, Point q, Point place) {
        boolean crosses = p.y() > place.y() != q.y() > place.y();
        return crosses && place.x() < p.x() + (place.y() - p.y()) * (q.x() - p.x()) / (q.y() - p.y());
    }
}
