package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.GateResult;
import space.apophis.study.result.MarginResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TimelineResult;
import space.apophis.timeline.Programme;
import space.apophis.timeline.ShippedTimeline;
import space.apophis.units.PreciseDate;

class TimelineStudyTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static final TimelineResult TIMELINE = RESULT.timeline();

    @Test
    void launchPeriodArrivalAndEncounterAreThoseOfTheResult() {
        assertEquals(
                List.of(
                        "launch window opens "
                                + RESULT.launchPeriod()
                                        .window()
                                        .firstLaunchUtc()
                                        .substring(0, 10),
                        "launch window closes "
                                + RESULT.launchPeriod().window().lastLaunchUtc().substring(0, 10),
                        "arrival 2029-02-24",
                        "encounter 2029-04-13"),
                TIMELINE.margins().stream()
                        .map(MarginResult::to)
                        .filter(gate ->
                                List.of("launch", "arrival", "encounter").contains(gate.kind()))
                        .map(gate -> gate.what() + " " + gate.when())
                        .toList());
        final MarginResult last = TIMELINE.margins().get(TIMELINE.margins().size() - 1);
        // 24 to 28 February, March, and 13 days.
        assertEquals(48, last.days());
        assertNull(last.daysRange());
        assertEquals(List.of(), last.systems());
    }

    @Test
    void whereADateIsAMonthTheDaysAreARange() {
        final MarginResult margin = TIMELINE.margins().stream()
                .filter(each -> each.daysRange() != null)
                .findFirst()
                .orElseThrow();
        final PreciseDate from = PreciseDate.parse(margin.from().when());
        final PreciseDate to = PreciseDate.parse(margin.to().when());
        assertTrue(from.isRange() || to.isRange());
        assertNull(margin.days());
        assertEquals(
                List.of(days(from.lastDay(), to.firstDay()), days(from.firstDay(), to.lastDay())), margin.daysRange());
    }

    @Test
    void eachMarginBeginsWhereTheOneBeforeItEnds() {
        for (int i = 1; i < TIMELINE.margins().size(); i++) {
            assertEquals(
                    TIMELINE.margins().get(i - 1).to(),
                    TIMELINE.margins().get(i).from());
        }
        assertTrue(TIMELINE.undated().contains("delivery"), TIMELINE.undated().toString());
    }

    @Test
    void withoutAMissionTheGatesOfAllSystemsLeadToTheEncounter() {
        final TimelineResult timeline = new TimelineStudy(
                        new Programme(ShippedTimeline.spec()), SyntheticTimeline.section(null))
                .of(
                        LaunchPeriodOutcome.NONE.section(),
                        RESULT.passes().encounter().approach().utc(),
                        null,
                        instants -> List.of());
        assertNull(timeline.mission());
        assertEquals(
                1,
                timeline.margins().stream()
                        .filter(margin -> margin.to().kind().equals("encounter"))
                        .count());
        final MarginResult toPass = timeline.margins().stream()
                .filter(margin -> margin.to().kind().equals("encounter"))
                .findFirst()
                .orElseThrow();
        // From a month, February 2029, to a day.
        assertEquals(List.of(44L, 71L), toPass.daysRange());
        assertTrue(timeline.systems().stream().allMatch(s -> s.domain().equals("planetary-defence")));
    }

    @Test
    void theGatesOfAnImpactorStandAmongThoseOfTheProgramme() {
        final TimelineResult timeline = new TimelineStudy(
                        new Programme(ShippedTimeline.spec()), SyntheticTimeline.section("ramses"))
                .of(
                        LaunchPeriodOutcome.NONE.section(),
                        null,
                        new DeflectionWindowResult.Gates("2027-01-05T00:00:00Z", "2028-01-05T00:00:00Z", 365.0),
                        instants -> List.of());
        final List<GateResult> gates =
                timeline.margins().stream().map(MarginResult::to).toList();
        assertTrue(
                gates.contains(new GateResult("approval", "decision on the impactor", "2027-01-05", null)),
                gates.toString());
        assertTrue(gates.contains(new GateResult("delivery", "impactor built", "2028-01-05", null)), gates.toString());
    }

    @Test
    void withoutAnEncounterOrALaunchDayTheProgrammeStands() {
        final TimelineResult timeline = new TimelineStudy(
                        new Programme(ShippedTimeline.spec()), SyntheticTimeline.section("ramses"))
                .of(LaunchPeriodOutcome.NONE.section(), null, null, instants -> List.of());
        assertTrue(timeline.margins().stream()
                .anyMatch(margin -> margin.to().what().equals("launch from Tanegashima")));
    }

    @Test
    void theAsteroidIsFollowedThroughTheDaysShown() {
        final List<Double> asked = new ArrayList<>();
        new TimelineStudy(new Programme(ShippedTimeline.spec()), SyntheticTimeline.section(null))
                .of(
                        LaunchPeriodOutcome.NONE.section(),
                        RESULT.passes().encounter().approach().utc(),
                        null,
                        instants -> {
                            asked.addAll(instants);
                            return List.of();
                        });
        assertEquals(SyntheticFlyby.seconds("2026-01-01T00:00:00"), asked.get(0), 0.0);
        assertEquals(2 * 86400, asked.get(1) - asked.get(0), 0.0);
        assertTrue(asked.get(asked.size() - 1) >= SyntheticFlyby.seconds("2029-06-30T00:00:00"));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
