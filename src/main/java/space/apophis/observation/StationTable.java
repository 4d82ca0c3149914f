package space.apophis.observation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hipparchus.util.FastMath;

/** The stations that ship inside the program, each with its source. */
public final class StationTable {

    private static final String RESOURCE = "stations.csv";

    private StationTable() {}

    /** All of them, in the order of the table. */
    public static List<Site> read() {
        try (InputStream stream = StationTable.class.getResourceAsStream(RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> site(line.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Site site(String[] cells) {
        return new Site(
                cells[0],
                FastMath.toRadians(Double.parseDouble(cells[1])),
                FastMath.toRadians(Double.parseDouble(cells[2])),
                Double.parseDouble(cells[3]),
                cells[5] + " (" + cells[4] + ")");
    }
}
