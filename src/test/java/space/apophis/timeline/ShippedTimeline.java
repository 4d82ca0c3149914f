package space.apophis.timeline;

import java.nio.file.Path;
import space.apophis.scenario.timeline.TimelineSpec;

/** The timeline that ships, read once. */
public final class ShippedTimeline {

    public static final Path FILE = Path.of("scenarios/timeline/cooperation.yaml");

    private static final TimelineSpec SPEC = TimelineSpec.read(FILE);

    private ShippedTimeline() {}

    public static TimelineSpec spec() {
        return SPEC;
    }
}
