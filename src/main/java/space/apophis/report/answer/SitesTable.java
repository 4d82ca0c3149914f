package space.apophis.report.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.StudyResult;

/** From where an asteroid is seen. */
final class SitesTable {

    /** As many as a sheet has room for. */
    private static final int MOST = 9;

    private SitesTable() {}

    /** Where it stands above Earth, and how many sites see it in the dark; empty where Earth is not passed. */
    static Optional<Card> card(StudyResult result) {
        if (result.sighting().closestPoint() == null) {
            return Optional.empty();
        }
        final List<SiteResult> sites = sites(result);
        final long atNight = sites.stream().filter(SitesTable::isSeen).count();
        return Optional.of(Card.of(
                "Where seen",
                sites.isEmpty() ? "no site asked" : "from " + atNight + " of " + Wording.count(sites.size(), "site"),
                sites.isEmpty() ? "" : "above the horizon in the dark",
                "in the zenith of "
                        + Wording.place(
                                result.sighting().closestPoint().latitudeDeg(),
                                result.sighting().closestPoint().longitudeDeg())
                        + " at " + result.sighting().closestPoint().utc().substring(11, 16)));
    }

    private static List<SiteResult> sites(StudyResult result) {
        return result.sighting().sites() == null ? List.of() : result.sighting().sites();
    }

    private static boolean isSeen(SiteResult site) {
        return !site.visibility().visibleAtNight().isEmpty();
    }

    /** One row for dishes of one place, that of the site whose sky is drawn first. */
    static Optional<KeyTable> of(StudyResult result) {
        final Map<String, SiteResult> places = new LinkedHashMap<>();
        sites(result).stream()
                .filter(SitesTable::isSeen)
                .sorted(Comparator.comparing(SiteResult::skyChart).reversed())
                .forEach(site -> places.putIfAbsent(site.name().split(" ")[0], site));
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KeyTable(
                "In the sky, UTC; of dishes side by side one stands for all",
                List.of("Site", "Rises", "Sets", "In the dark", "Highest"),
                places.values().stream().limit(MOST).map(SitesTable::row).toList()));
    }

    private static List<String> row(SiteResult site) {
        return List.of(
                site.name(),
                site.visibility().rises().stream().map(SitesTable::time).collect(Collectors.joining(", ")),
                site.visibility().sets().stream().map(SitesTable::time).collect(Collectors.joining(", ")),
                site.visibility().visibleAtNight().stream()
                        .map(v -> time(v.fromUtc()) + "–" + v.toUtc().substring(11, 16))
                        .collect(Collectors.joining(", ")),
                site.visibility().culminations().stream()
                        .max(Comparator.comparingDouble(SiteSample::elevationDeg))
                        .map(c -> Numbers.format("0", c.elevationDeg()) + "° at "
                                + time(c.when().utc()))
                        .orElse("–"));
    }

    private static String time(String utc) {
        return utc.substring(5, 16).replace('T', ' ');
    }
}
