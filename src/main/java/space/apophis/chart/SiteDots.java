package space.apophis.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.Nullable;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;

/** Sites on a map of the world; those too near one another to be told apart share a dot. */
final class SiteDots {

    /** Nearer than this in longitude and in latitude, two sites share a dot, degrees. */
    private static final double NEAR_DEG = 2;
    /** What tells one antenna of a site from another at the end of a name: "DSS-14", "NNO-3 (DSA-4)". */
    private static final String ANTENNA = "(\\s+(\\([^)]*\\)|[A-Z]+-?\\d+))+$";

    /** Where the asteroid stands at a site, the best to see it first. */
    enum Standing {
        /** Above the horizon, the Sun far enough below it. */
        DARK,
        /** Above the horizon by day or in twilight. */
        LIGHT,
        /** Below the horizon. */
        BELOW;

        /** At one instant; dark is what the shades of the map take for it. */
        static Standing of(SiteSample sample) {
            if (sample.elevationDeg() < 0) {
                return BELOW;
            }
            return sample.sunElevationDeg() < Darkness.SUN_DEG ? DARK : LIGHT;
        }
    }

    /**
     * A dot.
     *
     * @param place longitude and latitude of the first site of it
     * @param standing the best of its sites
     */
    record Dot(Point place, String name, Standing standing) {}

    private SiteDots() {}

    /**
     * By where the asteroid stands when it is closest to Earth.
     *
     * @param sites null in a result without sites
     */
    static List<Dot> atClosestApproach(@Nullable List<SiteResult> sites) {
        return of(sites, site -> Standing.of(site.atClosestApproach()));
    }

    /** By whether they see it in the dark and bright enough at any time, which is {@link Standing#DARK}. */
    static List<Dot> seeing(@Nullable List<SiteResult> sites, Darkness darkness) {
        return of(sites, site -> darkness.margin(place(site)) > 0 ? Standing.DARK : Standing.BELOW);
    }

    private static List<Dot> of(@Nullable List<SiteResult> sites, Function<SiteResult, Standing> standing) {
        final List<List<SiteResult>> groups = new ArrayList<>();
        for (SiteResult site : sites == null ? List.<SiteResult>of() : sites) {
            groups.stream()
                    .filter(group -> near(group.get(0), site))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(site), () -> groups.add(new ArrayList<>(List.of(site))));
        }
        return groups.stream()
                .map(group -> new Dot(
                        place(group.get(0)),
                        name(group),
                        group.stream().map(standing).sorted().findFirst().orElseThrow()))
                .toList();
    }

    private static String name(List<SiteResult> group) {
        final Map<String, List<String>> byPlace = group.stream()
                .map(SiteResult::name)
                .collect(Collectors.groupingBy(
                        name -> name.replaceFirst(ANTENNA, ""), LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(e -> e.getValue().size() > 1
                        ? e.getKey() + " (" + e.getValue().size() + ")"
                        : e.getKey())
                .collect(Collectors.joining(", "));
    }

    private static boolean near(SiteResult one, SiteResult other) {
        return Math.abs(Math.IEEEremainder(one.longitudeDeg() - other.longitudeDeg(), 360)) < NEAR_DEG
                && Math.abs(one.latitudeDeg() - other.latitudeDeg()) < NEAR_DEG;
    }

    private static Point place(SiteResult site) {
        return new Point(Math.IEEEremainder(site.longitudeDeg(), 360), site.latitudeDeg());
    }
}
