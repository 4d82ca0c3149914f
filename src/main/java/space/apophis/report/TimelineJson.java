package space.apophis.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.timeline.DaysRange;
import space.apophis.timeline.Margin;
import space.apophis.timeline.MissionDates.Gate;
import space.apophis.timeline.Words;

/** {@code timeline.json}: the events of an excerpt and the margins of the chosen systems, for programs. */
final class TimelineJson {

    private TimelineJson() {}

    /** The file's content, UTF-8; the same page gives the same bytes. */
    static byte[] write(TimelinePage page) {
        return ResultMapper.bytes(object(
                "name", page.timeline().name(),
                "title", page.timeline().title(),
                "asOf", page.timeline().asOf(),
                "language", page.words().language(),
                "today", page.excerpt().today(),
                "systems",
                        page.systems().stream()
                                .map(system -> system(system, page.words()))
                                .toList(),
                "margins",
                        page.margins().stream()
                                .flatMap(of -> of.margins().stream().map(margin -> margin(of, margin)))
                                .toList(),
                "chains",
                        page.margins().stream()
                                .flatMap(of -> of.chains().stream())
                                .distinct()
                                .map(TimelineJson::chain)
                                .toList()));
    }

    private static Map<String, Object> system(SystemSpec system, Words words) {
        return object(
                "id", system.id(),
                "names", byLanguage(system.names()),
                "domain", system.domain(),
                "agencies", system.agencies(),
                "status", system.status(),
                "events",
                        system.events().stream()
                                .map(event -> event(event, words))
                                .toList());
    }

    private static Map<String, Object> byLanguage(Map<Language, String> texts) {
        final Map<String, Object> object = new LinkedHashMap<>();
        new TreeMap<>(texts).forEach((language, text) -> object.put(language.toString(), text));
        return object;
    }

    private static Map<String, Object> event(EventSpec event, Words words) {
        return object(
                "id", event.id(),
                "what", event.what(),
                "titles", byLanguage(event.titles()),
                "when", event.when(),
                "precision", event.when().precision(),
                "firstDay", event.when().firstDay(),
                "lastDay", event.when().lastDay(),
                "state", event.state(),
                "stateText", words.of("state", event.state()),
                "confidence", event.confidence(),
                "gate", event.gate());
    }

    private static Map<String, Object> margin(TimelineMargins of, Margin margin) {
        return object(
                "of", of.system().id(),
                "from", gate(margin.from()),
                "to", gate(margin.to()),
                "days", margin.days(),
                "systems", margin.systems());
    }

    private static Map<String, Object> gate(Gate gate) {
        return object(
                "kind", gate.kind(),
                "what", gate.what(),
                "when", gate.when(),
                "state", gate.event() == null ? null : gate.event().state());
    }

    private static Map<String, Object> chain(TimelineMargins.ChainLeft chain) {
        return object("chain", chain.text(), "systems", chain.systems(), "slack", chain.slack(), "left", chain.left());
    }

    /**
     * Keys and values in turn. Null is left out; days are one number under their key, or two under the key with "Range";
     * dates and constants are their texts.
     */
    private static Map<String, Object> object(Object... keysAndValues) {
        final Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            final String key = (String) keysAndValues[i];
            final Object value = keysAndValues[i + 1];
            if (value instanceof DaysRange days && !days.isExact()) {
                object.put(key + "Range", List.of(days.least(), days.most()));
            } else if (value instanceof DaysRange days) {
                object.put(key, days.least());
            } else if (value instanceof List || value instanceof Map) {
                object.put(key, value);
            } else if (value != null) {
                object.put(key, value.toString());
            }
        }
        return object;
    }
}
