package space.apophis.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.StudyResult;

/** The world under the asteroid and the sky of a chosen site, on the clock of a page. */
public final class SitesPart {

    private SitesPart() {}

    /**
     * @param start index of the site shown first
     * @param list of sites to choose from
     */
    private record Data(int start, List<Site> list) {}

    /**
     * @param latitude geodetic, WGS84, degrees, north positive
     * @param longitude degrees, east positive
     * @param height above the ellipsoid, m
     */
    private record Site(String name, double latitude, double longitude, double height) {}

    /** Of a result that tells what is seen from Earth. */
    public static Optional<LivePart> of(StudyResult result) {
        final List<SiteResult> sites = result.sighting().sites();
        if (sites == null || sites.isEmpty() || !SightPart.hasSky(result)) {
            return Optional.empty();
        }
        return Optional.of(new LivePart(
                "sites",
                new Data(
                        start(sites),
                        sites.stream()
                                .map(site ->
                                        new Site(site.name(), site.latitudeDeg(), site.longitudeDeg(), site.heightM()))
                                .toList()),
                List.of("sites", "map", "site")));
    }

    /** The site whose sky the report draws, else one that sees the asteroid at night, else the first. */
    private static int start(List<SiteResult> sites) {
        return IntStream.range(0, sites.size())
                .filter(i -> sites.get(i).skyChart())
                .findFirst()
                .orElseGet(() -> IntStream.range(0, sites.size())
                        .filter(i -> !sites.get(i).visibility().visibleAtNight().isEmpty())
                        .findFirst()
                        .orElse(0));
    }
}
