package space.apophis.study.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import space.apophis.job.InputFault;
import space.apophis.scenario.mission.SharedLaunchSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.shared.SharedFlights;
import space.apophis.transfer.shared.SharedTrade;

/**
 * Says of a launch day whether both craft fit, and why not.
 *
 * @param mass of both, kg
 */
record DayPublisher(SharedLaunchSpec spec, Launcher launcher, double mass, Publisher publisher)
        implements Serializable {

    /** One asymptote of both craft. */
    static SharedLaunchResult.FrontPoint point(SharedFlights flights) {
        return point(flights.asymptote(), Publisher.km(flights.deltaV()), flights.propellant());
    }

    private static SharedLaunchResult.FrontPoint point(LaunchAsymptote asymptote, Double deltaV, Double propellant) {
        return new SharedLaunchResult.FrontPoint(
                Publisher.km2(asymptote.characteristicEnergy()),
                Publisher.degrees(asymptote.declination()),
                Publisher.degrees(asymptote.rightAscension()),
                deltaV,
                propellant);
    }

    /**
     * One day.
     *
     * @param launch TDB seconds since J2000
     * @param within the flights of least delta v within the limit of propellant
     */
    SharedLaunchResult.Day day(double launch, SharedTrade.Ends ends, Optional<SharedFlights> within) {
        final Optional<SharedLaunchResult.FrontPoint> rendezvousBest = ends.leastDeltaV()
                .map(DayPublisher::point)
                .or(() -> ends.rendezvousBest()
                        .map(best ->
                                point(new LaunchAsymptote(best.excessVelocity()), Publisher.km(best.deltaV()), null)));
        final Optional<SharedLaunchResult.FrontPoint> ionBest = ends.leastPropellant()
                .map(DayPublisher::point)
                .or(() -> ends.ionBest()
                        .map(best ->
                                point(new LaunchAsymptote(best.launch().excessVelocity()), null, best.propellant())));
        final Double lifted = within.map(flights -> lifted(flights.asymptote())).orElse(null);
        final String reason = reason(ends, within, lifted);
        return new SharedLaunchResult.Day(
                publisher.utcSeconds(launch),
                launch,
                rendezvousBest.orElse(null),
                ionBest.orElse(null),
                within.map(DayPublisher::point).orElse(null),
                lifted,
                ends.rendezvousBest()
                        .filter(best -> best.deltaV() <= spec.deltaV())
                        .isPresent(),
                ends.ionBest()
                        .filter(best -> best.propellant() <= spec.propellant())
                        .isPresent(),
                reason == null,
                reason);
    }

    /** kg; null where the launcher has no mass there. */
    private Double lifted(LaunchAsymptote asymptote) {
        try {
            return launcher.mass(asymptote);
        } catch (InputFault outOfTheTable) {
            return null;
        }
    }

    /** Why the day does not serve both; null where it does. */
    private String reason(SharedTrade.Ends ends, Optional<SharedFlights> within, Double lifted) {
        if (ends.rendezvousBest().isEmpty()) {
            return "no rendezvous was found along any asymptote of the launcher";
        }
        if (ends.rendezvousBest().get().deltaV() > spec.deltaV()) {
            return words(
                    "the rendezvous needs %.3f km/s at least, %.3f km/s is allowed",
                    Publisher.km(ends.rendezvousBest().get().deltaV()), Publisher.km(spec.deltaV()));
        }
        if (ends.ionBest().isEmpty()) {
            return "no flight with ion engines was found along any asymptote of the launcher";
        }
        if (ends.ionBest().get().propellant() > spec.propellant()) {
            return words(
                    "the ion engines need %.1f kg at least, %.1f kg is allowed",
                    ends.ionBest().get().propellant(), spec.propellant());
        }
        if (within.isEmpty()) {
            return "no asymptote was found that serves both";
        }
        if (within.get().deltaV() > spec.deltaV()) {
            return words(
                    "with %.1f kg for the ion engines the rendezvous needs %.3f km/s, %.3f km/s is allowed",
                    spec.propellant(), Publisher.km(within.get().deltaV()), Publisher.km(spec.deltaV()));
        }
        if (lifted == null || lifted < mass) {
            return words(
                    "the launcher lifts %s there, both weigh %.0f kg",
                    lifted == null ? "nothing" : words("%.0f kg", lifted), mass);
        }
        return null;
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
