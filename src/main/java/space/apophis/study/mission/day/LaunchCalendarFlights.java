package space.apophis.study.mission.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.LaunchDaySpec;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.FirstHoursResult;
import space.apophis.study.result.ReflownDayResult;
import space.apophis.study.result.StageDisposalResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.Injection;
import space.apophis.transfer.launch.LaunchTrial;

/**
 * What is flown from the best instants of some days of a calendar.
 *
 * @param days by their names
 */
record LaunchCalendarFlights(
        LaunchDaySpec spec,
        LeadingOption leading,
        LaunchCalendarPublisher publisher,
        BodySurface earth,
        Map<String, DayCalendar> days) {

    /**
     * What comes of it.
     *
     * @param disposal null where the best day has no instant, or is not known
     */
    record Flown(List<FirstHoursResult> firstHours, List<ReflownDayResult> reflown, StageDisposalResult disposal) {}

    /**
     * A day from its best instant.
     *
     * @param flown empty where nothing is
     * @param injection of the flight, or where there is none on the asymptote sought
     */
    private record From(
            String label, DayCalendar day, LaunchTrial trial, Optional<FlownTrajectory> flown, CraftState injection) {}

    private SolarSystem solarSystem() {
        return leading.trajectoryCase().solarSystem();
    }

    Flown fly(LaunchPeriodOutcome transfers) {
        final List<From> all = days.entrySet().stream()
                .filter(each -> each.getValue().launches().best().isPresent())
                .toList()
                .parallelStream()
                .map(each -> from(each.getKey(), each.getValue()))
                .toList();
        return new Flown(
                all.parallelStream().map(this::firstHours).toList(),
                all.stream()
                        .flatMap(from -> from.flown().stream().map(flown -> reflown(from, flown, transfers)))
                        .toList(),
                all.stream()
                        .filter(from -> isLeading(from.day()))
                        .findFirst()
                        .map(this::disposal)
                        .orElse(null));
    }

    private From from(String label, DayCalendar day) {
        final LaunchTrial trial = day.launches().best().orElseThrow();
        final CalendarFlights flights = new CalendarFlights(leading);
        final Optional<FlownTrajectory> flown = flights.reflown(day, trial);
        final Vector3D excess = flown.flatMap(FlownTrajectory::injection)
                .map(injection -> injection.asymptote().excessVelocity())
                .orElse(trial.asymptote().excessVelocity());
        return new From(
                label,
                day,
                trial,
                flown,
                flights.start(
                        flights.departure(trial),
                        trial.injection(),
                        excess,
                        day.day().searched().launchMass()));
    }

    private FirstHoursResult firstHours(From from) {
        final double start = from.injection().time();
        final Trajectory path = new CalendarFlights(leading).craft(from.injection(), start + FirstHours.DURATION);
        return new FirstHours(solarSystem(), earth)
                .of(from.label(), publisher.date(from.day()), path, start + spec.separationAfter());
    }

    private ReflownDayResult reflown(From from, FlownTrajectory flown, LaunchPeriodOutcome transfers) {
        final Publisher units = publisher.publisher();
        final boolean converged = flown.convergence().reached();
        return new ReflownDayResult(
                from.label(),
                publisher.date(from.day()),
                units.when(from.day().day().launch()),
                assumedKmS(from, transfers),
                units.when(from.trial().injection()),
                converged,
                converged ? Publisher.km(flown.deltaV()) : null,
                flown.injection()
                        .map(Injection::inclination)
                        .map(Publisher::degrees)
                        .orElse(null));
    }

    private boolean isLeading(DayCalendar day) {
        return day.day().launch() == leading.option().searched().launch();
    }

    /** As flown from the instant of the search, km/s; null where it was not, or did not come to its end. */
    private Double assumedKmS(From from, LaunchPeriodOutcome transfers) {
        if (isLeading(from.day())) {
            return leading.option().flown() == null
                    ? null
                    : Publisher.km(leading.option().flown().deltaV());
        }
        return Stream.ofNullable(transfers.section().transfers())
                .flatMap(List::stream)
                .filter(option -> option.flown() && from.day().day().isOf(option))
                .map(TrajectoryResult::deltaV)
                .map(deltaV -> deltaV.deltaVFlownKmS())
                .findFirst()
                .orElse(null);
    }

    /** Of the stage, which is where the craft is; its mass makes no difference. */
    private StageDisposalResult disposal(From nominal) {
        final String own = leading.trajectoryCase().own();
        return new StageDisposal(
                        solarSystem(),
                        leading.trajectoryCase().paths().path(own),
                        own,
                        new CalendarFlights(leading).stage())
                .of(nominal.injection(), spec.disposalDeltaV(), spec.disposalAfter());
    }
}
