package space.apophis.scenario.timeline;

import java.nio.file.Path;
import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.RecordBinder;
import space.apophis.scenario.format.YamlDocument;
import space.apophis.units.PreciseDate;

/** The programme of a cooperation: its documents, its systems and their dated events, as known on a day. */
public record TimelineSpec(
        @Key(
                value = "Name of the timeline, which is the file's name without .yaml; the first key of the file",
                pattern = {Key.NAME, Key.NAME_IN_WORDS},
                example = "cooperation")
        String name,

        @Key(value = "One line for the head of charts and reports", example = "Cooperation of ESA, JAXA and CNES")
        String title,

        @Key(value = "Day on which what the file says was known", example = "2026-11-21")
        PreciseDate asOf,

        @Key("Texts from which it is drawn") List<DocumentSpec> documents,
        @Key("Missions, facilities, programmes and bodies") List<SystemSpec> systems) {

    static final String ID = "[a-z0-9-]{1,64}";
    static final String ID_IN_WORDS = "1 to 64 small letters, digits and hyphens";

    /**
     * Takes only what holds together.
     *
     * @throws KeyFault for an id given twice, a reference to what is not there, a circle of needs, or a state that does
     *     not agree with the day
     */
    public TimelineSpec {
        new TimelineRules(asOf, documents, systems).check();
    }

    /**
     * Reads a timeline.
     *
     * @throws space.apophis.job.InputFault with file, line and key, if the file is at fault
     */
    public static TimelineSpec read(Path file) {
        return new RecordBinder(YamlDocument.read(file)).bindFile(TimelineSpec.class);
    }
}
