package space.apophis.study;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import space.apophis.study.result.ContactResult;
import space.apophis.study.result.CorridorResult;
import space.apophis.study.result.ImpactProbabilityResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.ImpactSection;

/** A strike in closed form, for tests of what is drawn and written: straight down a slope of one in one over the equator. */
public final class SyntheticImpact {

    private static final double GROUND = 924_083_172.0;
    private static final double SPEED_KM_S = 14.0;

    private SyntheticImpact() {}

    /** All there can be; the first to strike is within the corridor, as where it crosses the limb on both sides. */
    public static ImpactSection section() {
        return new ImpactSection(
                impact(),
                List.of(
                        new ImpactProbabilityResult("EARTH", 0.02, 0.03, 0.005, 0.025, 0.001, -0.5, "3"),
                        new ImpactProbabilityResult("MOON", 1e-5, null, null, null, null, null, null)),
                new CorridorResult(
                        "EARTH",
                        IntStream.range(0, 9)
                                .mapToObj(i -> new CorridorResult.Point(
                                        0.1 * i, contact(GROUND + Math.abs(i - 3), 140.0 + 12.0 * i, 100.0), 0.39))
                                .toList()),
                SyntheticDeflection.result());
    }

    private static ImpactResult impact() {
        return new ImpactResult(
                "EARTH",
                contact(GROUND - 10.0, 39.0, 100.0),
                contact(GROUND, 40.0, 0.0),
                10.0,
                2_500.0,
                null,
                new ImpactResult.Energy(10_000.0, 3_000.0, 40_000.0, "the diameter, with an assumed density"),
                IntStream.rangeClosed(0, 24)
                        .mapToObj(i -> new ImpactResult.Descent(
                                GROUND - 5.0 * (24 - i), 0.0, 40.0 - 0.45 * (24 - i), 50.0 * (24 - i), 50.0 * (24 - i)))
                        .toList(),
                null,
                List.of(new ImpactResult.Sight(
                        "Nairobi",
                        IntStream.range(0, 10)
                                .mapToObj(i -> new ImpactResult.Sight.Direction(
                                        GROUND - 10.0 + i, 300.0 + 10.0 * i % 60.0, 60.0 - 5.0 * i, 200.0, -20.0))
                                .toList())));
    }

    /** Over the equator; longitudes beyond 180 come in again from the west. */
    private static ContactResult contact(double secondsTdb, double longitudeDeg, double heightKm) {
        final int second = (int) (secondsTdb - GROUND + 30.0);
        return new ContactResult(
                String.format(Locale.ROOT, "2029-04-13T21:46:%02d.000", second),
                String.format(Locale.ROOT, "2029-04-13T21:45:%02d.000Z", second),
                secondsTdb,
                0.0,
                Math.IEEEremainder(longitudeDeg, 360.0),
                heightKm,
                SPEED_KM_S,
                SPEED_KM_S + 0.4,
                45.0,
                90.0);
    }
}
