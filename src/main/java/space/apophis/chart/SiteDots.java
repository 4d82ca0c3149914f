package space.apophis.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.SiteResult;

/** Sites on a map of the world; those too near one another to be told apart share a dot. */
final class SiteDots {

    /** Nearer than this in longitude and in latitude, two sites share a dot, degrees. */
    private static final double NEAR_DEG = 2;
    /** What tells one antenna of a site from another at the end of a name: "DSS-14", "NNO-3 (DSA-4)". */
    private static final String ANTENNA = "(\\s+(\\([^)]*\\)|[A-Z]+-?\\d+))+$";

    /**
     * A dot.
     *
     * @param place longitude and latitude of the first site of it
     * @param night whether one of its sites has the asteroid above the horizon at night
     */
    record Dot(Point place, String name, boolean night) {}

    private SiteDots() {}

    static List<Dot> of(List<SiteResult> sites) {
        List<List<SiteResult>> groups = new ArrayList<>();
        for (SiteResult site : sites) {
            groups.stream()
                    .filter(group -> near(group.get(0), site))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(site), () -> groups.add(new ArrayList<>(List.of(site))));
        }
        return groups.stream().map(SiteDots::dot).toList();
    }

    private static Dot dot(List<SiteResult> group) {
        Map<String, List<String>> byPlace = group.stream()
                .map(SiteResult::name)
                .collect(Collectors.groupingBy(
                        name -> name.replaceFirst(ANTENNA, ""), LinkedHashMap::new, Collectors.toList()));
        String name = byPlace.entrySet().stream()
                .map(e -> e.getValue().size() > 1
                        ? e.getKey() + " (" + e.getValue().size() + ")"
                        : e.getKey())
                .collect(Collectors.joining(", "));
        boolean night = group.stream().anyMatch(site -> !site.visibleAtNight().isEmpty());
        return new Dot(place(group.get(0)), name, night);
    }

    private static boolean near(SiteResult one, SiteResult other) {
        return Math.abs(Math.IEEEremainder(one.longitudeDeg() - other.longitudeDeg(), 360)) < NEAR_DEG
                && Math.abs(one.latitudeDeg() - other.latitudeDeg()) < NEAR_DEG;
    }

    private static Point place(SiteResult site) {
        return new Point(Math.IEEEremainder(site.longitudeDeg(), 360), site.latitudeDeg());
    }
}
