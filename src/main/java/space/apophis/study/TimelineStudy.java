package space.apophis.study;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.scenario.timeline.SystemSpec.Domain;
import space.apophis.scenario.timeline.TimelineSectionSpec;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.GateResult;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.MarginResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.TimelineDocumentResult;
import space.apophis.study.result.TimelineEventResult;
import space.apophis.study.result.TimelineNeedResult;
import space.apophis.study.result.TimelineResult;
import space.apophis.study.result.TimelineSystemResult;
import space.apophis.timeline.Chain;
import space.apophis.timeline.DaysRange;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Margin;
import space.apophis.timeline.MissionDates;
import space.apophis.timeline.MissionDates.Gate;
import space.apophis.timeline.Programme;
import space.apophis.units.PreciseDate;

/**
 * Puts the programme beside the dates of a study: the gates of its systems, and launch period, arrival and encounter as
 * they are computed, with the days from each to the next.
 */
final class TimelineStudy {

    private static final int STEP_DAYS = 2;
    private static final double SECONDS_PER_DAY = 86400;
    private static final LocalDate J2000_DAY = LocalDate.of(2000, 1, 1);
    private static final int MONTHS_AFTERWARDS = 2;
    private static final LocalDate LATEST = LocalDate.of(2029, 12, 31);

    private final Programme programme;
    private final TimelineSectionSpec section;

    TimelineStudy(Programme programme, TimelineSectionSpec section) {
        this.programme = programme;
        this.section = section;
    }

    /**
     * The result.
     *
     * @param encounterUtc of the pass or strike; null where the asteroid neither passes nor strikes
     * @param impactor its gates; null where there are none
     * @param asteroid where it is at instants, TDB seconds since J2000, of which it may leave out some
     */
    TimelineResult of(
            LaunchPeriodSection transfers,
            String encounterUtc,
            DeflectionWindowResult.Gates impactor,
            Function<List<Double>, List<StateSample>> asteroid) {
        final Excerpt excerpt = excerpt(encounterUtc);
        final List<Gate> gates = Stream.concat(gates(excerpt, transfers, encounterUtc).stream(), gates(impactor))
                .sorted(Gate.IN_TIME)
                .toList();
        return new TimelineResult(
                programme.timeline().name(),
                programme.timeline().title(),
                programme.timeline().asOf().toString(),
                section.mission(),
                excerpt.from().toString(),
                excerpt.to().toString(),
                Margin.between(gates).stream().map(TimelineStudy::margin).toList(),
                Margin.undated(gates).stream().map(GateKind::toString).toList(),
                excerpt.systems().stream()
                        .map(id -> system(programme.system(id)))
                        .toList(),
                programme.links().stream()
                        .filter(link -> excerpt.systems().contains(link.neededSystem())
                                && excerpt.systems().contains(link.waitingSystem()))
                        .map(TimelineStudy::need)
                        .toList(),
                documents(excerpt),
                asteroid.apply(instants(excerpt)));
    }

    /** Those that the events of the excerpt are drawn from, in the order of the file. */
    private List<TimelineDocumentResult> documents(Excerpt excerpt) {
        final Set<String> cited = excerpt.systems().stream()
                .map(programme::system)
                .flatMap(system -> system.events().stream())
                .flatMap(event -> event.sources().stream())
                .collect(Collectors.toSet());
        return programme.timeline().documents().stream()
                .filter(document -> cited.contains(document.id()))
                .map(document -> new TimelineDocumentResult(
                        document.id(),
                        document.title(),
                        document.publisher(),
                        document.date() == null ? null : document.date().toString()))
                .toList();
    }

    /** Midnights through the days shown; TDB for UTC, since it does not matter which instants are taken. */
    private static List<Double> instants(Excerpt excerpt) {
        return excerpt.from()
                .datesUntil(excerpt.to().plusDays(2), Period.ofDays(STEP_DAYS))
                .map(day -> (ChronoUnit.DAYS.between(J2000_DAY, day) - 0.5) * SECONDS_PER_DAY)
                .toList();
    }

    private Excerpt excerpt(String encounterUtc) {
        final LocalDate asOf = programme.timeline().asOf().firstDay();
        final LocalDate from =
                section.from() == null ? asOf.withDayOfYear(1) : section.from().firstDay();
        final LocalDate to = section.to() != null
                ? section.to().lastDay()
                : encounterUtc == null ? LATEST : LaunchDates.day(encounterUtc).plusMonths(MONTHS_AFTERWARDS);
        return Excerpt.of(programme, systems(), from, to.isAfter(from) ? to : from.plusYears(1), asOf);
    }

    private Set<String> systems() {
        final Set<String> systems = new LinkedHashSet<>(section.systems());
        if (systems.isEmpty()) {
            programme.timeline().systems().stream()
                    .filter(system -> system.domain() == Domain.PLANETARY_DEFENCE)
                    .forEach(system -> systems.add(system.id()));
            if (section.mission() != null) {
                systems.addAll(programme.withNeeds(section.mission()));
            }
        }
        return systems;
    }

    private List<Gate> gates(Excerpt excerpt, LaunchPeriodSection transfers, String encounterUtc) {
        if (section.mission() != null) {
            return Margin.gates(programme, section.mission(), dates(transfers, encounterUtc));
        }
        final Stream<Gate> own = excerpt.systems().stream()
                .map(programme::system)
                .flatMap(system -> system.events().stream()
                        .filter(event -> event.gate() != null && event.state().stands())
                        // Where the encounter is computed, that is the one that counts.
                        .filter(event -> event.gate() != GateKind.ENCOUNTER || encounterUtc == null)
                        .map(event -> Gate.of(system, event)));
        final Stream<Gate> pass =
                Optional.ofNullable(encounterUtc).stream().map(utc -> computed(GateKind.ENCOUNTER, "encounter", utc));
        return Stream.concat(own, pass).sorted(Gate.IN_TIME).toList();
    }

    /** Those of an impactor; none where it has none. */
    private static Stream<Gate> gates(DeflectionWindowResult.Gates impactor) {
        return impactor == null
                ? Stream.of()
                : Stream.of(
                        computed(GateKind.APPROVAL, "decision on the impactor", impactor.decisionUtc()),
                        computed(GateKind.DELIVERY, "impactor built", impactor.readyUtc()));
    }

    private static Gate computed(GateKind kind, String what, String utc) {
        return new Gate(kind, what, PreciseDate.ofDay(LaunchDates.day(utc)), null, List.of());
    }

    /** Where no launch day meets the limit, those of the programme stand: null. */
    private static MissionDates dates(LaunchPeriodSection transfers, String encounterUtc) {
        return LaunchDates.has(transfers.window(), encounterUtc) ? LaunchDates.of(transfers, encounterUtc) : null;
    }

    private static MarginResult margin(Margin margin) {
        final DaysRange days = margin.days();
        return new MarginResult(
                gate(margin.from()),
                gate(margin.to()),
                days.isExact() ? days.least() : null,
                days.isExact() ? null : List.of(days.least(), days.most()),
                margin.systems());
    }

    private static GateResult gate(Gate gate) {
        return new GateResult(
                gate.kind().toString(),
                gate.what(),
                gate.when().toString(),
                gate.event() == null ? null : gate.event().state().toString());
    }

    private static TimelineSystemResult system(SystemSpec system) {
        return new TimelineSystemResult(
                system.id(),
                system.name(Language.ENGLISH),
                system.domain().toString(),
                system.events().stream().map(TimelineStudy::event).toList());
    }

    private static TimelineEventResult event(EventSpec event) {
        return new TimelineEventResult(
                event.id(),
                event.what(),
                event.when().toString(),
                event.state().toString(),
                event.sources(),
                event.gate() == null ? null : event.gate().toString());
    }

    private static TimelineNeedResult need(Chain.Link link) {
        return new TimelineNeedResult(
                link.neededSystem(),
                link.needed().id(),
                link.waitingSystem(),
                link.waiting().id(),
                link.together());
    }
}
