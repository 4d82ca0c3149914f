package space.apophis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.timeline.DaysRange;
import space.apophis.timeline.Gate;
import space.apophis.timeline.Margin;

/** {@code timeline.json}: the events of an excerpt and the margins of the chosen systems, for programs. */
final class TimelineJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TimelineJson() {}

    /** The file's content, UTF-8; the same page gives the same bytes. */
    static byte[] write(TimelinePage page) {
        final Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("name", page.timeline().name());
        whole.put("title", page.timeline().title());
        whole.put("asOf", page.timeline().asOf().toString());
        whole.put("today", page.excerpt().today().toString());
        whole.put("systems", page.systems().stream().map(TimelineJson::system).toList());
        whole.put(
                "margins",
                page.margins().stream()
                        .flatMap(margins -> margins.margins().stream().map(margin -> margin(margins, margin)))
                        .toList());
        whole.put(
                "chains",
                page.margins().stream()
                        .flatMap(margins -> margins.chains().stream())
                        .distinct()
                        .map(TimelineJson::chain)
                        .toList());
        try {
            return (MAPPER.writer(ResultMapper.layout()).writeValueAsString(whole) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the timeline cannot be written as JSON", e);
        }
    }

    private static Map<String, Object> system(SystemSpec system) {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", system.id());
        final Map<String, String> names = new LinkedHashMap<>();
        new TreeMap<>(system.names()).forEach((language, name) -> names.put(language.toString(), name));
        map.put("names", names);
        map.put("domain", system.domain().toString());
        map.put("agencies", system.agencies());
        map.put("status", system.status());
        map.put("events", system.events().stream().map(TimelineJson::event).toList());
        return map;
    }

    private static Map<String, Object> event(EventSpec event) {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", event.id());
        map.put("what", event.what());
        map.put("when", event.when().toString());
        map.put("precision", event.when().precision().toString());
        map.put("firstDay", event.when().firstDay().toString());
        map.put("lastDay", event.when().lastDay().toString());
        map.put("state", event.state().toString());
        map.put("confidence", event.confidence().toString());
        if (event.gate() != null) {
            map.put("gate", event.gate().toString());
        }
        return map;
    }

    private static Map<String, Object> margin(TimelineMargins of, Margin margin) {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put("of", of.system().id());
        map.put("from", gate(margin.from()));
        map.put("to", gate(margin.to()));
        days(map, "days", margin.days());
        map.put("systems", margin.systems());
        return map;
    }

    private static Map<String, Object> gate(Gate gate) {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", gate.kind().toString());
        map.put("what", gate.what());
        map.put("when", gate.when().toString());
        return map;
    }

    private static Map<String, Object> chain(TimelineMargins.ChainLeft chain) {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put("chain", chain.text());
        map.put("systems", chain.systems());
        days(map, "slack", chain.slack());
        if (chain.left() != null) {
            days(map, "left", chain.left());
        }
        return map;
    }

    /** One number under its key, or two under the key with "Range". */
    private static void days(Map<String, Object> map, String key, DaysRange days) {
        if (days.isExact()) {
            map.put(key, days.least());
        } else {
            map.put(key + "Range", List.of(days.least(), days.most()));
        }
    }
}
