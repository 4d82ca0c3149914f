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

    /** Networks of deep-space stations: those with which a craft is operated by default, and others that the table has. */
    public enum DeepSpaceNetwork {
        /** The 35 m antennas; one of the two at New Norcia, which see alike. */
        ESA(List.of("New Norcia DSA-1", "Cebreros DSA-2", "Malargüe DSA-3"), List.of("New Norcia NNO-3 (DSA-4)")),
        /** The 64 m and the 54 m antenna, 1.3 km apart; Uchinoura is not for deep space alone. */
        JAXA(List.of("Usuda DSS-48", "Misasa DSS-30"), List.of("Uchinoura DSS-38", "Uchinoura DSS-37")),
        /** One 34 m beam-waveguide antenna of each complex of NASA; the others there see alike. */
        DSN(
                List.of("Goldstone DSS-25", "Canberra DSS-35", "Madrid DSS-55"),
                List.of(
                        "Goldstone DSS-14",
                        "Goldstone DSS-24",
                        "Goldstone DSS-26",
                        "Canberra DSS-34",
                        "Canberra DSS-36",
                        "Canberra DSS-43",
                        "Madrid DSS-54",
                        "Madrid DSS-56",
                        "Madrid DSS-63"));

        /** Those of the agencies that fly to the asteroid. */
        public static final List<DeepSpaceNetwork> FLYING = List.of(ESA, JAXA);

        private final List<String> stations;
        private final List<String> others;

        DeepSpaceNetwork(List<String> stations, List<String> others) {
            this.stations = stations;
            this.others = others;
        }

        /** Its stations, in the order of the table. */
        public List<Site> sites() {
            return Site.shipped().stream()
                    .filter(site -> stations.contains(site.name()))
                    .toList();
        }

        /** Whether a site is one of its stations, used by default or not. */
        public boolean has(Site site) {
            return stations.contains(site.name()) || others.contains(site.name());
        }
    }
}
