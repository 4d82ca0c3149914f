package space.apophis.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.report.answer.Card.Line;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.LaunchCalendarResult;
import space.apophis.study.result.LaunchCalendarResult.Day;
import space.apophis.study.result.MissionSection;

class MissionLinesTest {

    private static final MissionSection MISSION = SyntheticFlyby.result().mission();

    private static final LaunchCalendarResult CALENDAR = MISSION.launchCalendar();

    @Test
    void aDayIsToldByItsInstants() {
        final Day open = CALENDAR.days().get(0);
        final List<Line> lines = new MissionLines(MISSION).launch(open.begin().utc());
        assertEquals(1, lines.size());
        assertEquals(Judgement.PASSED, lines.get(0).judgement());
        final String best = open.best().liftOff().utc().substring(11, 16);
        final String closing = open.windows().get(0).closing().liftOff().utc().substring(11, 16);
        assertTrue(
                lines.get(0).text().startsWith("lift-off best at " + best + " UTC, from "),
                lines.get(0).text());
        assertTrue(lines.get(0).text().endsWith(" to " + closing), lines.get(0).text());
    }

    @Test
    void aDayWithoutAWindowFails() {
        final Day closed = CALENDAR.days().stream()
                .filter(day -> day.windows().isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(new Line("no minute of it is open", Judgement.FAILED)),
                new MissionLines(MISSION).launch(closed.begin().utc()));
    }

    @Test
    void aDayThatWasNotSoughtHasNoLine() {
        assertEquals(List.of(), new MissionLines(MISSION).launch("1999-01-01T00:00:00Z"));
        assertEquals(
                List.of(),
                new MissionLines(RecordCopy.with(MISSION, "launchCalendar", null))
                        .launch(CALENDAR.days().get(0).begin().utc()));
    }

    @Test
    void theBudgetIsToldAt99PerCentAndHeldAgainstTheTank() {
        final List<Line> lines = new MissionLines(MISSION).deltaV();
        assertEquals(2, lines.size());
        final double total = MISSION.errors()
                .budget()
                .get(MISSION.errors().budget().size() - 1)
                .cost()
                .p99MS();
        assertEquals(
                String.format(Locale.ROOT, "%.3f at 99 %%: dearest day, errors, reserves", total / 1000),
                lines.get(0).text());
        assertEquals(
                MISSION.errors().navigation().assumed().tankHolds() ? Judgement.PASSED : Judgement.FAILED,
                lines.get(1).judgement());
        final Map<String, Object> nothing = new HashMap<>();
        nothing.put("budget", null);
        nothing.put("navigation", null);
        assertEquals(List.of(), new MissionLines(RecordCopy.of(MISSION, nothing)).deltaV());
    }
}
