package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.chart.paper.Numbers;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.report.answer.Card.Line;
import space.apophis.study.result.BudgetLine;
import space.apophis.study.result.LaunchCalendarResult.Day;
import space.apophis.study.result.LaunchInstantResult;
import space.apophis.study.result.MissionSection;
import space.apophis.study.result.NavigationResult;

/** What the analysis of a mission adds to the first screen: when to lift off, and what all of it needs with its errors. */
record MissionLines(MissionSection mission) {

    /** Below the day of the launch: the instants of that day; none where they were not sought. */
    List<Line> launch(String launchUtc) {
        return Optional.ofNullable(mission.launchCalendar()).stream()
                .flatMap(calendar -> calendar.days().stream())
                .filter(day -> day.day().equals(launchUtc.substring(0, 10)))
                .map(MissionLines::liftOff)
                .toList();
    }

    private static Line liftOff(Day day) {
        if (day.windows().isEmpty()) {
            return new Line("no minute of it is open", Judgement.FAILED);
        }
        final LaunchInstantResult first = day.windows().get(0).opening();
        final LaunchInstantResult last =
                day.windows().get(day.windows().size() - 1).closing();
        return new Line(
                "lift-off best at " + minute(day.best()) + " UTC, from " + minute(first) + " to " + minute(last)
                        + (day.windows().size() > 1 ? " with gaps" : ""),
                Judgement.PASSED);
    }

    private static String minute(LaunchInstantResult instant) {
        return instant.liftOff().utc().substring(11, 16);
    }

    /** Below the velocity change: all of the budget at 99 %, and whether the tank holds it; none where there is no budget. */
    List<Line> deltaV() {
        final NavigationResult navigation = mission.errors().navigation();
        final List<Line> lines = new ArrayList<>();
        Optional.ofNullable(mission.errors().budget()).stream()
                .flatMap(List::stream)
                .filter(line -> line.line() == BudgetLine.TOTAL)
                .map(line -> new Line(
                        Numbers.format("0.000", line.cost().p99MS() / 1000) + " at 99 %: dearest day, errors, reserves",
                        Judgement.NONE))
                .forEach(lines::add);
        Stream.ofNullable(navigation == null ? null : navigation.assumed())
                .map(kept -> new Line(
                        "its tank " + (kept.tankHolds() ? "holds" : "does not hold") + " that",
                        kept.tankHolds() ? Judgement.PASSED : Judgement.FAILED))
                .forEach(lines::add);
        return lines;
    }
}
