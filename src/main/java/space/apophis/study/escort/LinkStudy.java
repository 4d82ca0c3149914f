package space.apophis.study.escort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.job.Progress;
import space.apophis.observation.ApparentPlace;
import space.apophis.observation.ContactPlan;
import space.apophis.observation.LinkBudget;
import space.apophis.observation.ReceivingWindows;
import space.apophis.observation.Site;
import space.apophis.observation.Sky;
import space.apophis.observation.TimeSpan;
import space.apophis.scenario.escort.LinkSpec;
import space.apophis.study.input.Stations;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.EscortLinksResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.IntervalResult;
import space.apophis.study.result.LinkBudgetResult;
import space.apophis.study.result.LinkWindowResult;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * When the craft can talk home, and how much. The asteroid's path stands for the craft's: seen from Earth the two are apart by the
 * craft's distance over Earth's.
 */
final class LinkStudy {

    static final double HOUR = 3600.0;
    private static final double GIGA = 1e9;
    private static final double KILO = 1e3;

    private LinkStudy() {}

    /**
     * Looks whether the stations are known.
     *
     * @throws space.apophis.job.InputFault if one is not
     */
    static void check(EscortCase escort) {
        if (escort.spec().link() != null) {
            sites(escort);
        }
    }

    private static List<Site> sites(EscortCase escort) {
        return Stations.named(
                escort.study(),
                EscortCase.KEY + ".link.stations",
                escort.spec().link().stations());
    }

    static EscortLinksResult of(EscortCase escort, MotionOutcome motion, Progress progress) {
        final LinkSpec spec = escort.spec().link();
        if (spec == null) {
            return null;
        }
        progress.report("links with Earth", 0, 1);
        final List<Site> sites = sites(escort);
        final Sky sky = new Sky(escort.solarSystem(), escort.asteroid());
        final double begin = escort.start().time();
        final double lightTime = sky.geocentric(begin).getPosition().getNorm() / Sky.SPEED_OF_LIGHT;
        if (!(motion.path().end() > begin + lightTime)) {
            // It strikes the ground before its first word could arrive.
            return null;
        }
        final TimeSpan span = new TimeSpan(begin + lightTime, motion.path().end());
        final ReceivingWindows windows = ReceivingWindows.of(
                escort.solarSystem(),
                BodySurface.of(escort.solarSystem(), Body.EARTH),
                escort.asteroid(),
                sites,
                span,
                spec.elevation(),
                spec.leastElongation());
        final LinkBudget budget = budget(spec);
        final List<TimeSpan> days = days(escort.publisher(), span);
        final List<TimeSpan> phases = phases(motion, span);
        final SentData sent = SentData.of(
                ContactPlan.of(windows.passes(), spec.hoursPerDay() * HOUR),
                Stream.concat(days.stream(), phases.stream())
                        .flatMap(part -> Stream.of(part.from(), part.to()))
                        .toList(),
                t -> budget.rate(place(sky, t).range()));
        final LinkTables tables = new LinkTables(escort, sites, windows, budget, sent, t -> place(sky, t));
        return new EscortLinksResult(
                result(spec, budget),
                tables.networks(days),
                tables.all(days),
                tables.stations(),
                tables.phases(phases),
                tables.days(days),
                windows(escort.publisher(), sites, windows),
                windows.nearSun().stream()
                        .map(near -> interval(escort.publisher(), near))
                        .toList(),
                gigabits(sent.bits()),
                placeError(motion, sky, days),
                spec.source());
    }

    private static ApparentPlace place(Sky sky, double t) {
        return sky.place(PVCoordinates.ZERO, t);
    }

    private static LinkBudget budget(LinkSpec spec) {
        return new LinkBudget(
                GIGA * spec.frequencyGHz(),
                spec.power(),
                spec.gainDBi(),
                spec.lossesDB(),
                spec.stationGTDBK(),
                spec.requiredEbN0DB(),
                spec.marginDB(),
                KILO * spec.greatestRateKbps());
    }

    private static LinkBudgetResult result(LinkSpec spec, LinkBudget budget) {
        return new LinkBudgetResult(
                spec.frequencyGHz(),
                budget.eirpDBW(),
                spec.lossesDB(),
                spec.stationGTDBK(),
                spec.requiredEbN0DB(),
                spec.marginDB(),
                spec.greatestRateKbps(),
                budget.distanceOfGreatestRate() / Unit.AU,
                spec.hoursPerDay(),
                Publisher.degrees(spec.elevation()),
                Publisher.degrees(spec.leastElongation()));
    }

    static double gigabits(double bits) {
        return bits / GIGA;
    }

    static double kilobits(double bits) {
        return bits / KILO;
    }

    /** The UTC days of a span, the first and the last as far as they lie in it. */
    private static List<TimeSpan> days(Publisher publisher, TimeSpan span) {
        final List<TimeSpan> days = new ArrayList<>();
        double from = span.from();
        LocalDate day = LocalDate.parse(day(publisher, from));
        while (from < span.to()) {
            day = day.plusDays(1);
            final double to = Math.min(span.to(), publisher.seconds(Epoch.parse(day + " UTC")));
            days.add(new TimeSpan(from, to));
            from = to;
        }
        return days;
    }

    /** The UTC day of an instant, ISO. */
    static String day(Publisher publisher, double t) {
        return publisher.utc(t).substring(0, 10);
    }

    private static List<TimeSpan> phases(MotionOutcome motion, TimeSpan span) {
        final List<TimeSpan> phases = new ArrayList<>();
        double from = span.from();
        for (EscortPhaseResult phase : motion.phases()) {
            final double to = phase.end().secondsTdb();
            phases.add(new TimeSpan(from, to));
            from = to;
        }
        return phases;
    }

    private static List<LinkWindowResult> windows(Publisher publisher, List<Site> sites, ReceivingWindows windows) {
        return IntStream.range(0, sites.size())
                .boxed()
                .flatMap(i -> windows.passes().get(i).stream()
                        .map(pass -> new LinkWindowResult(
                                sites.get(i).name(), publisher.when(pass.from()), publisher.when(pass.to()))))
                .toList();
    }

    private static IntervalResult interval(Publisher publisher, TimeSpan span) {
        return new IntervalResult(publisher.utc(span.from()), span.from(), publisher.utc(span.to()), span.to());
    }

    /** The angle of the craft from the asteroid, seen from Earth, over the rate of Earth's rotation, s; at the start and the middle of days. */
    private static double placeError(MotionOutcome motion, Sky sky, List<TimeSpan> days) {
        return days.stream()
                        .flatMap(day -> Stream.of(day.from(), 0.5 * (day.from() + day.to())))
                        .mapToDouble(t -> {
                            final Vector3D craft = motion.path()
                                    .at(FastMath.max(t, motion.path().start()))
                                    .getPosition();
                            return craft.getNorm()
                                    / sky.geocentric(t).getPosition().getNorm();
                        })
                        .max()
                        .orElse(0.0)
                / Constants.WGS84_EARTH_ANGULAR_VELOCITY;
    }
}
