package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.ephemeris.Poles.EarthPole;
import space.apophis.observation.ApparentPlace;
import space.apophis.observation.ContactPlan;
import space.apophis.observation.LinkBudget;
import space.apophis.observation.ReceivingWindows;
import space.apophis.observation.Site;
import space.apophis.observation.Site.DeepSpaceNetwork;
import space.apophis.observation.Sky;
import space.apophis.observation.TimeSpan;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.LinkCoverResult;
import space.apophis.study.result.LinkCoverResult.Gap;
import space.apophis.study.result.LinkDayResult;
import space.apophis.study.result.LinkPhaseResult;
import space.apophis.study.result.LinkStationResult;
import space.apophis.units.Unit;

/**
 * Sums of links by network, station, phase and day.
 *
 * @param place of the asteroid seen from the centre of Earth
 */
record LinkTables(
        EscortCase escort,
        List<Site> sites,
        ReceivingWindows windows,
        LinkBudget budget,
        SentData sent,
        DoubleFunction<ApparentPlace> place) {

    /** A day of which less is missing is whole, s: the light time at the start of the escort. */
    private static final double WHOLE = Unit.DAY - 1800.0;

    /** s, between instants at which the range is looked at. */
    private static final double RANGE_STEP = 1800.0;

    /** Stations of one name. */
    private record Group(String name, List<Integer> stations) {}

    private List<Group> groups() {
        final List<Group> groups = new ArrayList<>();
        for (DeepSpaceNetwork network : DeepSpaceNetwork.values()) {
            groups.add(group(network.name(), network));
        }
        groups.add(group(LinkCoverResult.OTHER, null));
        groups.removeIf(group -> group.stations().isEmpty());
        return groups;
    }

    private Group group(String name, DeepSpaceNetwork network) {
        return new Group(
                name,
                IntStream.range(0, sites.size())
                        .filter(i -> network(sites.get(i)) == network)
                        .boxed()
                        .toList());
    }

    private static DeepSpaceNetwork network(Site site) {
        return Stream.of(DeepSpaceNetwork.values())
                .filter(each -> each.has(site))
                .findFirst()
                .orElse(null);
    }

    /** How long each network sees the craft. */
    List<LinkCoverResult> networks(List<TimeSpan> days) {
        return groups().stream().map(group -> cover(group, days)).toList();
    }

    /** How long any station does. */
    LinkCoverResult all(List<TimeSpan> days) {
        return cover(everyone(), days);
    }

    private Group everyone() {
        return new Group(
                LinkCoverResult.ALL, IntStream.range(0, sites.size()).boxed().toList());
    }

    private LinkCoverResult cover(Group group, List<TimeSpan> days) {
        final List<TimeSpan> seen = seen(group);
        final TimeSpan least = days.stream()
                .filter(day -> day.length() >= WHOLE)
                .min(Comparator.comparingDouble(day -> hours(seen, day)))
                .orElse(null);
        return new LinkCoverResult(
                group.name(),
                group.stations().stream().map(i -> sites.get(i).name()).toList(),
                perDay(TimeSpan.total(seen), windows.span()),
                least == null ? null : LinkStudy.day(escort.publisher(), middle(least)),
                least == null ? null : hours(seen, least),
                LinkStudy.gigabits(alone(group).bits()),
                gap(seen));
    }

    private SentData alone(Group group) {
        return SentData.of(
                ContactPlan.of(
                        group.stations().stream()
                                .map(i -> windows.passes().get(i))
                                .toList(),
                        escort.spec().link().hoursPerDay() * LinkStudy.HOUR),
                List.of(),
                t -> budget.rate(place.apply(t).range()));
    }

    private List<TimeSpan> seen(Group group) {
        return TimeSpan.union(group.stations().stream()
                .flatMap(i -> windows.passes().get(i).stream())
                .toList());
    }

    private static double hours(List<TimeSpan> seen, TimeSpan span) {
        return TimeSpan.total(TimeSpan.common(seen, List.of(span))) / LinkStudy.HOUR;
    }

    /** Hours a day, of s in a span. */
    private static double perDay(double seconds, TimeSpan span) {
        return seconds / LinkStudy.HOUR / (span.length() / Unit.DAY);
    }

    private static double middle(TimeSpan span) {
        return 0.5 * (span.from() + span.to());
    }

    private Gap gap(List<TimeSpan> seen) {
        return windows.span().without(seen).stream()
                .max(Comparator.comparingDouble(TimeSpan::length))
                .map(longest -> new Gap(
                        escort.publisher().when(longest.from()),
                        escort.publisher().when(longest.to()),
                        longest.length() / LinkStudy.HOUR))
                .orElse(null);
    }

    /** Each station for itself. */
    List<LinkStationResult> stations() {
        return IntStream.range(0, sites.size())
                .mapToObj(i -> {
                    final DeepSpaceNetwork network = network(sites.get(i));
                    final List<TimeSpan> passes = windows.passes().get(i);
                    return new LinkStationResult(
                            sites.get(i).name(),
                            network == null ? null : network.name(),
                            sites.get(i).source(),
                            passes.size(),
                            perDay(TimeSpan.total(passes), windows.span()),
                            gap(passes),
                            perDay(sent.of(i).seconds(), windows.span()),
                            LinkStudy.gigabits(sent.of(i).bits()));
                })
                .toList();
    }

    /** The phases, each in its span. */
    List<LinkPhaseResult> phases(List<TimeSpan> spans) {
        final List<TimeSpan> seen = seen(everyone());
        return IntStream.range(0, spans.size())
                .mapToObj(i -> {
                    final TimeSpan span = spans.get(i);
                    final SentData own = sent.within(span);
                    final double least = ranges(span).min().orElseThrow();
                    final double most = ranges(span).max().orElseThrow();
                    return new LinkPhaseResult(
                            escort.spec().phases().get(i).name(),
                            span.length() / Unit.DAY,
                            perDay(hours(seen, span) * LinkStudy.HOUR, span),
                            perDay(own.seconds(), span),
                            Publisher.km(least),
                            Publisher.km(most),
                            LinkStudy.kilobits(budget.rate(most)),
                            LinkStudy.kilobits(budget.rate(least)),
                            LinkStudy.gigabits(own.bits()));
                })
                .toList();
    }

    private DoubleStream ranges(TimeSpan span) {
        final int steps = (int) FastMath.ceil(span.length() / RANGE_STEP);
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(i ->
                        place.apply(span.from() + span.length() * i / steps).range());
    }

    /** The days, each in its span. */
    List<LinkDayResult> days(List<TimeSpan> spans) {
        final List<List<TimeSpan>> networks = groups().stream().map(this::seen).toList();
        final List<TimeSpan> any = seen(everyone());
        return spans.stream()
                .map(span -> {
                    final SentData own = sent.within(span);
                    final ApparentPlace seen = place.apply(middle(span));
                    return new LinkDayResult(
                            LinkStudy.day(escort.publisher(), middle(span)),
                            span.length() / LinkStudy.HOUR,
                            networks.stream().map(each -> hours(each, span)).toList(),
                            hours(any, span),
                            own.seconds() / LinkStudy.HOUR,
                            Publisher.km(seen.range()),
                            seen.range() / Sky.SPEED_OF_LIGHT,
                            Publisher.degrees(seen.elongation()),
                            Publisher.degrees(declination(seen)),
                            LinkStudy.kilobits(budget.rate(seen.range())),
                            LinkStudy.gigabits(own.bits()));
                })
                .toList();
    }

    /** Equator of date, rad. */
    private static double declination(ApparentPlace seen) {
        final double[] pole = new double[3];
        EarthPole.fillTrue(seen.time(), pole);
        return 0.5 * FastMath.PI - Vector3D.angle(seen.direction(), new Vector3D(pole));
    }
}
