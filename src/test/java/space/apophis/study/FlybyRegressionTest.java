package space.apophis.study;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.OrbitResult;
import space.apophis.study.result.PeakMagnitudeResult;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/** The golden summary of the shipped scenario. */
class FlybyRegressionTest {

    @Test
    void theShippedScenarioGivesItsGoldenSummary() throws IOException {
        GoldenSummary.assertKept("apophis-flyby-2029", summary(ShippedFlyby.result()), ShippedFlyby.result());
    }

    private static String summary(StudyResult result) {
        final StringBuilder text = new StringBuilder();
        text.append(result.provenance().ephemeris().ephemerisSha256()).append('\n');
        for (CloseApproachResult a : result.passes().closeApproaches()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s %s TDB %s distance %.4f km speed %.7f km/s v-infinity %.7f km/s b %.3f km e %.6f%n",
                    a.body(),
                    a.tdb(),
                    a.utc(),
                    a.distanceKm(),
                    a.relativeSpeedKmS(),
                    a.conic().vInfinityKmS(),
                    a.conic().impactParameterKm(),
                    a.conic().eccentricity()));
        }
        final EncounterResult encounter = result.passes().encounter();
        for (OrbitResult orbit :
                new OrbitResult[] {encounter.orbitBefore(), encounter.orbitAfter(), encounter.earthOrbit()}) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s a %.8f au e %.8f i %.6f deg period %.5f d %s%n",
                    orbit.tdb(),
                    orbit.semiMajorAxisAu(),
                    orbit.eccentricity(),
                    orbit.inclinationDeg(),
                    orbit.periodDays(),
                    orbit.orbitClass()));
        }
        final StateSample last = result.tables()
                .heliocentric()
                .get(result.tables().heliocentric().size() - 1);
        text.append(String.format(
                Locale.ROOT,
                "%d rows, the last at %.3f %.3f %.3f km%n",
                result.tables().heliocentric().size(),
                last.xKm(),
                last.yKm(),
                last.zKm()));
        final PeakMagnitudeResult peak = result.sighting().peakMagnitude();
        text.append(String.format(
                Locale.ROOT,
                "magnitude %.4f at %s, below it %.4f%n",
                peak.magnitude(),
                peak.utc().substring(0, 19),
                peak.subAsteroidMagnitude()));
        for (EventResult event : result.sighting().events()) {
            text.append(
                    event.utc() == null
                            ? event.kind() + "\n"
                            : String.format(
                                    Locale.ROOT,
                                    "%s %s latitude %.3f longitude %.3f deg altitude %.1f km%n",
                                    event.kind(),
                                    event.utc().substring(0, 19),
                                    event.latitudeDeg(),
                                    event.longitudeDeg(),
                                    event.altitudeKm()));
        }
        for (SiteResult site : result.sighting().sites()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s rises %s sets %s least range %.1f km%n",
                    site.name(),
                    minutes(site.visibility().rises()),
                    minutes(site.visibility().sets()),
                    site.minimumRangeKm()));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static List<String> minutes(List<String> instants) {
        return instants.stream().map(utc -> utc.substring(5, 19)).toList();
    }
}
