package space.apophis.validation;

import java.util.ArrayList;
import java.util.List;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;

/** A year through the flyby, from the start of {@link JplPair} to its end. */
final class JplPairCases {

    private static final String SOURCE = JplPair.SOURCE;

    private JplPairCases() {}

    static List<CaseResult> run(SolarSystem solarSystem, JplPair pair, boolean full, Progress progress) {
        final Flight flight = JplFlight.of(solarSystem, pair.start(), pair.end(), progress);
        final CloseApproach earth = JplFlight.closest(flight, Body.EARTH);
        final List<CaseResult> results = new ArrayList<>();
        results.add(
                new PublishedValue("pair: distance from Earth", 38011.465, 0.2, "km", 3, SOURCE + ", flown with DE440")
                        .compare(earth.distance() / 1e3));
        results.add(
                new PublishedValue("pair: time after 21:46:00 TDB", 12.745, 0.05, "s", 3, SOURCE + ", flown with DE440")
                        .compare(earth.time() - JplFlight.MINUTE));
        if (full) {
            final double miss =
                    flight.trajectory().heliocentric(pair.end()).getPosition().distance(pair.position());
            // The pass multiplies what is wrong before it by some 7,500: 20 km here are 2.7 m there.
            results.add(new PublishedValue("pair: distance from JPL's end a year later", 0.0, 20.0, "km", 1, SOURCE)
                    .compare(miss / 1e3));
        }
        return results;
    }
}
