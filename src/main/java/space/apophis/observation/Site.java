package space.apophis.observation;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.orekit.bodies.GeodeticPoint;
import space.apophis.units.Table;

/**
 * A place to observe from.
 *
 * @param latitude geodetic, WGS84, rad, north positive
 * @param longitude rad, east positive
 * @param height above the ellipsoid, m
 * @param source of the position
 */
public record Site(String name, double latitude, double longitude, double height, String source) {

    /** The stations that ship inside the program, each with its source, in the order of their table. */
    public static List<Site> shipped() {
        return Table.shipped(Site.class, "stations.csv").rows().stream()
                .map(Site::of)
                .toList();
    }

    private static Site of(List<String> cells) {
        return new Site(
                cells.get(0),
                FastMath.toRadians(Double.parseDouble(cells.get(1))),
                FastMath.toRadians(Double.parseDouble(cells.get(2))),
                Double.parseDouble(cells.get(3)),
                cells.get(5) + " (" + cells.get(4) + ")");
    }

    /** The same as Orekit has it. */
    public GeodeticPoint point() {
        return new GeodeticPoint(latitude, longitude, height);
    }

    /** The agencies that fly to the asteroid, each with its deep-space stations of those that ship. */
    public enum DeepSpaceNetwork {
        /** The 35 m antennas; one of the two at New Norcia, which see alike. */
        ESA("New Norcia DSA-1", "Cebreros DSA-2", "Malargüe DSA-3"),
        /** The 64 m and the 54 m antenna, 1.3 km apart; Uchinoura is not for deep space alone. */
        JAXA("Usuda DSS-48", "Misasa DSS-30");

        private final List<String> stations;

        DeepSpaceNetwork(String... stations) {
            this.stations = List.of(stations);
        }

        /** Its stations, in the order of the table. */
        public List<Site> sites() {
            return Site.shipped().stream()
                    .filter(site -> stations.contains(site.name()))
                    .toList();
        }
    }
}
