package space.apophis.study.mission.day;

import java.util.List;
import java.util.Optional;
import space.apophis.ephemeris.Body;
import space.apophis.scenario.mission.LaunchDaySpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.LaunchCalendarResult.Day;
import space.apophis.study.result.LaunchCalendarResult.Site;
import space.apophis.study.result.LaunchCalendarResult.Way;
import space.apophis.study.result.LaunchCalendarResult.Window;
import space.apophis.study.result.LaunchInstantResult;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.launch.LaunchTrial;

/** Launch instants in the units that people read. */
record LaunchCalendarPublisher(Publisher publisher, Launcher launcher) {

    private static final double MINUTE = 60.0;
    private static final int DAY_LENGTH = 10;

    Site site() {
        final LaunchSite site = launcher.site();
        return new Site(
                launcher.name(),
                site.name(),
                Publisher.degrees(site.latitude()),
                Publisher.degrees(site.longitude()),
                Publisher.degrees(site.leastAzimuth()),
                Publisher.degrees(site.greatestAzimuth()));
    }

    Way way(LaunchDaySpec spec) {
        return new Way(
                spec.ascentDuration() / MINUTE,
                Publisher.degrees(spec.ascentArc()),
                Publisher.km(launcher.parkingOrbit().radius() - Body.EARTH.equatorialRadius()),
                spec.leastCoast() / MINUTE,
                spec.greatestCoast() / MINUTE,
                spec.separationAfter() / MINUTE);
    }

    /** ISO date, UTC. */
    String date(DayCalendar day) {
        // A second on: 0 h itself may be a rounding before it.
        return publisher.utcSeconds(day.begin() + 1.0).substring(0, DAY_LENGTH);
    }

    Day day(DayCalendar day) {
        final LaunchAsymptote asymptote = day.minutes().asymptote().at(day.day().launch());
        return new Day(
                date(day),
                publisher.when(day.begin()),
                Publisher.km2(asymptote.characteristicEnergy()),
                Publisher.degrees(asymptote.declination()),
                Publisher.degrees(asymptote.rightAscension()),
                day.minutes().mass(),
                day.launches().windows().stream()
                        .map(window -> new Window(instant(window.opening()), instant(window.closing())))
                        .toList(),
                day.launches().best().map(this::instant).orElse(null),
                day.launches().closedBy().map(LaunchTrial.Outcome::toString).orElse(null));
    }

    /** To the kilogram. */
    List<Double> margins(DayCalendar day) {
        return day.launches().grid().stream()
                .map(trial -> Publisher.orNull(Math.rint(trial.margin()) + 0.0))
                .toList();
    }

    LaunchInstantResult instant(LaunchTrial trial) {
        final double lost = launcher.massOrNaN(trial.asymptote(), 0.0)
                - launcher.massOrNaN(trial.asymptote(), trial.plane().outOfPlane());
        return new LaunchInstantResult(
                publisher.when(trial.liftOff()),
                publisher.when(trial.injection()),
                Publisher.degrees(trial.plane().azimuth()),
                Publisher.degrees(trial.plane().inclination()),
                trial.plane().side().toString(),
                trial.isLongCoast(launcher.parkingOrbit()),
                trial.coast() / MINUTE,
                Math.max(0.0, trial.dogLegLoss()),
                Publisher.orNull(lost),
                trial.plane()
                        .rotationLoss(launcher.parkingOrbit(), launcher.site().latitude()),
                Publisher.orNull(trial.margin()));
    }

    /** Minutes from one lift-off to another; null where there is none. */
    static Double minutesAfter(LaunchTrial trial, Optional<LaunchTrial> best) {
        return best.map(other -> (trial.liftOff() - other.liftOff()) / MINUTE).orElse(null);
    }
}
