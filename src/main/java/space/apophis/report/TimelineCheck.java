package space.apophis.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import space.apophis.scenario.timeline.Domain;
import space.apophis.scenario.timeline.EventState;
import space.apophis.scenario.timeline.GateKind;
import space.apophis.study.result.GateResult;
import space.apophis.study.result.MarginResult;
import space.apophis.study.result.TimelineEventResult;
import space.apophis.study.result.TimelineResult;
import space.apophis.study.result.TimelineSystemResult;
import space.apophis.units.PreciseDate;

/** What must hold of the programme beside a result, beyond its form. */
final class TimelineCheck {

    private TimelineCheck() {}

    /**
     * Checks it.
     *
     * @throws KeyFault with what is wrong
     */
    static void check(TimelineResult timeline) {
        day("timeline.asOf", timeline.asOf());
        day("timeline.from", timeline.from());
        day("timeline.to", timeline.to());
        if (!LocalDate.parse(timeline.to()).isAfter(LocalDate.parse(timeline.from()))) {
            throw new KeyFault("timeline.to", "must be after timeline.from, \"" + timeline.from() + "\"");
        }
        for (int i = 0; i < timeline.margins().size(); i++) {
            margin("timeline.margins." + i, timeline.margins().get(i));
        }
        for (int i = 0; i < timeline.systems().size(); i++) {
            system("timeline.systems." + i, timeline.systems().get(i));
        }
    }

    private static void margin(String key, MarginResult margin) {
        gate(key + ".from", margin.from());
        gate(key + ".to", margin.to());
        if ((margin.days() == null) == (margin.daysRange() == null)) {
            throw new KeyFault(key, "must have days or daysRange, one of them");
        }
        if (margin.daysRange() != null && margin.daysRange().size() != 2) {
            throw new KeyFault(key + ".daysRange", "must be two numbers");
        }
    }

    private static void gate(String key, GateResult gate) {
        ResultCheck.present(key, gate);
        word(key + ".kind", gate.kind(), GateKind.values());
        date(key + ".when", gate.when());
    }

    private static void system(String key, TimelineSystemResult system) {
        word(key + ".domain", system.domain(), Domain.values());
        for (int i = 0; i < system.events().size(); i++) {
            final TimelineEventResult event = system.events().get(i);
            final String eventKey = key + ".events." + i;
            date(eventKey + ".when", event.when());
            word(eventKey + ".state", event.state(), EventState.values());
            if (event.gate() != null) {
                word(eventKey + ".gate", event.gate(), GateKind.values());
            }
        }
    }

    private static <E extends Enum<E>> void word(String key, String word, E[] allowed) {
        final List<String> words = Arrays.stream(allowed).map(E::toString).toList();
        if (!words.contains(word)) {
            throw new KeyFault(
                    key,
                    "must be one of " + words.stream().collect(Collectors.joining(", ")) + ", not \"" + word + "\"");
        }
    }

    private static void day(String key, String day) {
        try {
            LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new KeyFault(key, "must be an ISO date, not \"" + day + "\"");
        }
    }

    private static void date(String key, String date) {
        try {
            PreciseDate.parse(date);
        } catch (IllegalArgumentException e) {
            throw new KeyFault(key, "must be a date, not \"" + date + "\"");
        }
    }
}
