package space.apophis.study.trajectory;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.observation.DailyVisibility;
import space.apophis.observation.Site;
import space.apophis.scenario.mission.OperationsSpec;
import space.apophis.study.input.Stations;
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
        final List<Site> sites = Stations.named(study, KEY + "stations", spec.stations());
        requireEnough(study, spec, sites);
        return sites;
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
