package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import space.apophis.observation.DailyVisibility;
import space.apophis.observation.Site;
import space.apophis.observation.Site.DeepSpaceNetwork;
import space.apophis.scenario.mission.OperationsSpec;
import space.apophis.study.input.StudyInput;
import space.apophis.units.Unit;

/** The stations with which a craft is operated. */
final class OperationStations {

    private static final String KEY = "mission.operations.";
    private static final double HOUR = 3600.0;

    private OperationStations() {}

    /**
     * Those that a scenario names.
     *
     * @throws space.apophis.job.InputFault if there is no such station, or they could never do what is asked of them
     */
    static List<Site> of(StudyInput study, OperationsSpec spec) {
        final List<Site> known = known(study);
        final List<Site> sites = new ArrayList<>();
        for (String name : spec.stations()) {
            final List<Site> named = Stream.of(DeepSpaceNetwork.values())
                    .filter(network -> network.name().equals(name))
                    .findFirst()
                    .map(DeepSpaceNetwork::sites)
                    .orElseGet(() -> known.stream()
                            .filter(site -> site.name().equals(name))
                            .toList());
            if (named.isEmpty()) {
                throw study.source()
                        .fault(
                                KEY + "stations",
                                "'" + name + "' is no station, allowed are ESA, JAXA, "
                                        + known.stream().map(Site::name).collect(Collectors.joining(", ")));
            }
            sites.addAll(named);
        }
        requireEnough(study, spec, sites);
        return sites;
    }

    private static List<Site> known(StudyInput study) {
        return Stream.concat(
                        Site.shipped().stream(),
                        study.scenario().observation().sites().stream()
                                .map(site -> new Site(
                                        site.name(), site.latitude(), site.longitude(), site.height(), site.source())))
                .toList();
    }

    /** A craft at the most favourable declination of all is in view for so long; a span may hold a pass more than its days. */
    private static void requireEnough(StudyInput study, OperationsSpec spec, List<Site> sites) {
        final double most = IntStream.rangeClosed(-90, 90)
                        .mapToDouble(degrees ->
                                DailyVisibility.hours(sites, FastMath.toRadians(degrees), spec.stationElevation()))
                        .max()
                        .orElseThrow()
                * HOUR
                * FastMath.ceil(spec.stationSpan() / Unit.DAY);
        if (spec.leastStationHours() != null && spec.leastStationHours() > most) {
            throw study.source()
                    .fault(
                            KEY + "leastStationHours",
                            "nothing can meet it: wherever a craft stands in the sky, these stations have it above"
                                    + " stationElevation for at most "
                                    + Math.round(10.0 * most / HOUR) / 10.0 + " h of stationSpan");
        }
    }
}
