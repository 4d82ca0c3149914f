package space.apophis.study.result;

import java.util.List;
import space.apophis.scenario.timeline.SystemSpec.Domain;

/**
 * A system of the programme.
 *
 * @param id of the system
 * @param name in English
 * @param domain its field, as {@code planetary-defence}
 */
public record TimelineSystemResult(String id, String name, String domain, List<TimelineEventResult> events) {

    public TimelineSystemResult {
        Required.word("domain", domain, Domain.values());
        Required.present("events", events);
    }
}
