package space.apophis.study.result;

import java.util.ArrayList;
import java.util.List;

/**
 * Sites so near one another that they see the asteroid alike, as the dishes of one complex, told as one.
 *
 * @param sites in their order; each is near another of them
 */
public record SiteComplex(List<SiteResult> sites) {

    /**
     * Farther apart, m, sites are told each for itself. At 10 km a horizon is turned by 0.09°, 22 s of Earth's rotation. The
     * complex of Goldstone is 10.1 km long, with a dish each 9.6 km; Cebreros and Robledo (Madrid), which are two, are 10.1
     * km apart.
     */
    private static final double NEAR = 10e3;

    /** Mean radius of Earth, m: what a flattened Earth makes of 10 km is less than 50 m. */
    private static final double EARTH_RADIUS = 6_371_008.8;

    public SiteComplex {
        sites = List.copyOf(sites);
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("a complex has a site at least");
        }
    }

    /** Sites by complex, each where its first site stands. */
    public static List<SiteComplex> of(List<SiteResult> sites) {
        final List<SiteComplex> complexes = new ArrayList<>();
        final List<SiteResult> open = new ArrayList<>(sites);
        while (!open.isEmpty()) {
            final List<SiteResult> near = new ArrayList<>(List.of(open.remove(0)));
            // A site that is taken in may bring others.
            for (int i = 0; i < near.size(); i++) {
                final SiteResult of = near.get(i);
                final List<SiteResult> found =
                        open.stream().filter(site -> distance(of, site) <= NEAR).toList();
                near.addAll(found);
                open.removeAll(found);
            }
            complexes.add(new SiteComplex(near));
        }
        return complexes;
    }

    /** On a sphere by the haversine, which keeps its digits for near places (Sinnott 1984), m. */
    private static double distance(SiteResult a, SiteResult b) {
        final double north = Math.sin(Math.toRadians(b.latitudeDeg() - a.latitudeDeg()) / 2);
        final double east = Math.sin(Math.toRadians(b.longitudeDeg() - a.longitudeDeg()) / 2);
        final double haversine = north * north
                + Math.cos(Math.toRadians(a.latitudeDeg())) * Math.cos(Math.toRadians(b.latitudeDeg())) * east * east;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** The one whose times and values are told. */
    public SiteResult first() {
        return sites.get(0);
    }

    /** All of them, of each but the first only what its name has beyond the one before. */
    public String name() {
        final StringBuilder name = new StringBuilder(first().name());
        for (int i = 1; i < sites.size(); i++) {
            name.append(", ")
                    .append(beyond(sites.get(i - 1).name(), sites.get(i).name()));
        }
        return name.toString();
    }

    /** A name without the words that it begins with as another does; its last word stays. */
    private static String beyond(String before, String name) {
        final String[] known = before.split(" ");
        final String[] words = name.split(" ");
        int same = 0;
        while (same < Math.min(known.length, words.length - 1) && known[same].equals(words[same])) {
            same++;
        }
        return String.join(" ", List.of(words).subList(same, words.length));
    }
}
