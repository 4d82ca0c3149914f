package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.NeededPushResult;
import space.apophis.study.result.NoHarmResult;

/** The tables of pushes that a side of paper has room for. */
record PushTables(DeflectionResult deflection) {

    private static final int MOST_ACTIONS = 8;
    private static final int MOST_EVENTS = 5;
    private static final int DATES = 5;

    /** Those that have rows. */
    List<KeyTable> all() {
        return Stream.of(actions(), needed(), noHarm())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private KeyTable actions() {
        return new KeyTable(
                "What pushes do on the target plane",
                List.of("Action", "Date", "Δv", "Shift of ξ, km", "Shift of ζ, km", "Chance of a strike after"),
                deflection.actions().stream()
                        .limit(MOST_ACTIONS)
                        .map(PushTables::row)
                        .toList());
    }

    private static List<String> row(DeflectionActionResult action) {
        return List.of(
                action.label(),
                action.tdb().substring(0, 10),
                Wording.push(action.push().deltaVMmS()),
                Numbers.significant(action.shift().shiftXiKm()),
                Numbers.significant(action.shift().shiftZetaKm()),
                Wording.certainty(action.probabilityAfter()));
    }

    private KeyTable needed() {
        final List<List<String>> rows = new ArrayList<>();
        if (deflection.needed() != null) {
            for (NeededPushResult want : deflection.needed()) {
                final int last = want.samples().size() - 1;
                IntStream.range(0, Math.min(DATES, last + 1))
                        .map(i -> last < DATES ? i : i * last / (DATES - 1))
                        .mapToObj(want.samples()::get)
                        .map(sample -> List.of(
                                want.named(deflection.plane().body()),
                                Wording.lead(365.25 * sample.leadYears()),
                                Wording.push(sample.deltaVMmS()),
                                sample.alongTrackOnlyMmS() == null ? "–" : Wording.push(sample.alongTrackOnlyMmS())))
                        .forEach(rows::add);
            }
        }
        return new KeyTable(
                "The push that is needed",
                List.of("Wanted", "When", "Best direction", "Along the track alone"),
                rows.subList(0, Math.min(2 * DATES, rows.size())));
    }

    private KeyTable noHarm() {
        return new KeyTable(
                "Accidents of a craft there",
                List.of("Accident", "Mass, kg", "Speed, m/s", "β up to", "Moves ζ at most"),
                deflection.noHarm() == null
                        ? List.of()
                        : deflection.noHarm().events().stream()
                                .limit(MOST_EVENTS)
                                .map(PushTables::row)
                                .toList());
    }

    private static List<String> row(NoHarmResult.Event event) {
        return List.of(
                event.label(),
                Numbers.significant(event.massKg()),
                Numbers.significant(event.speedMS()),
                Numbers.format("0.0#", event.momentum().greatestBeta()),
                Wording.length(event.shift().greatestWorstKm()));
    }
}
