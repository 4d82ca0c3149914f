package space.apophis.cli;

import java.util.Locale;
import space.apophis.study.result.ParkedFlybyResult;
import space.apophis.study.result.StudyResult;

/** A parked craft's pass, for people. */
record ParkedFlybySummary(StudyResult result) {

    private static final int MINUTE = 16;

    /** Two lines; empty where the scenario does not ask. */
    String text() {
        final ParkedFlybyResult parked = result.nearby().parkedFlyby();
        if (parked == null) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "from orbit about Earth: burn of %.1f m/s on %s UTC (on conics %.1f m/s), true longitude %.1f deg%s\n"
                        + "  passes at %.1f km on %s UTC with %.3f km/s, phase angle %.0f deg on approach, %,.0f km from Earth\n",
                1000.0 * parked.deltaVKmS(),
                minute(parked.departure().utc()),
                1000.0 * parked.deltaVConicKmS(),
                parked.orbit().trueLongitudeDeg(),
                parked.orbit().longitudeFree() ? ", chosen" : "",
                parked.pass().distanceKm(),
                minute(parked.pass().nearest().utc()),
                parked.pass().relativeSpeedKmS(),
                parked.pass().sunPhaseAngleDeg(),
                parked.pass().earthDistanceKm());
    }

    private static String minute(String utc) {
        return utc.substring(0, MINUTE);
    }
}
