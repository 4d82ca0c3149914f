package space.apophis.observation;

import java.util.List;

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
