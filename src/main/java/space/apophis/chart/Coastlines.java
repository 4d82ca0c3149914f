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
import space.apophis.chart.paper.Point;

/**
 * Shores of the world at 1:110 million, of Natural Earth; where the table comes from and how it was reduced, to a
 * tenth of a degree, is told in its head.
 */
final class Coastlines {

    private static final String TABLE = "coastlines.csv";
    private static final String HEADING = "ring,longitude_deg,latitude_deg";

    private Coastlines() {}

    /** The land of Earth; lakes other than the Caspian Sea and small islands are left out. */
    static MapRegion land() {
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
        return new MapRegion(List.copyOf(rings.values()));
    }
}
