package space.apophis.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import space.apophis.job.InputFault;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.TimelineSpec;
import space.apophis.timeline.Programme;
import space.apophis.timeline.Words;
import space.apophis.units.PreciseDate;

/** Which timeline is asked, and which day is today. */
final class TimelineOptions {

    private static final Path SHIPPED = Path.of("timeline", "cooperation.yaml");

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Timeline file (default: scenarios/timeline/cooperation.yaml of the project).")
    private Path file;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "Day that is held to be today (default: the day of the file, its asOf); no clock is read.")
    private String today;

    /**
     * Reads the file.
     *
     * @throws InputFault if it is at fault, or not there
     */
    Programme programme(ProjectFolders folders) {
        return new Programme(
                TimelineSpec.read(file == null ? folders.scenarios().resolve(SHIPPED) : file));
    }

    LocalDate today(Programme programme) {
        return today == null
                ? programme.timeline().asOf().firstDay()
                : day("--today", today).firstDay();
    }

    /**
     * What stands after an event whose date has come and whose outcome is not known; nothing after another.
     *
     * @param event null for none of the programme
     */
    static String outcome(EventSpec event) {
        return event == null || event.state() != EventState.DUE
                ? ""
                : " (" + new Words(Language.ENGLISH).of("state", EventState.DUE) + ")";
    }

    /** A date of the command line, of any precision. */
    static PreciseDate day(String option, String text) {
        try {
            return PreciseDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InputFault(option + ": " + e.getMessage(), e);
        }
    }

    /** The id of a system, if there is such a one. */
    static String system(Programme programme, String id) {
        try {
            return programme.system(id).id();
        } catch (NoSuchElementException e) {
            throw new InputFault("--system: " + e.getMessage(), e);
        }
    }

    /** The value of an enum whose text is a word. */
    static <E extends Enum<E>> E word(String option, String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new InputFault(option + ": '" + text + "' is not known, allowed are "
                        + List.of(values).stream().map(E::toString).collect(Collectors.joining(", "))));
    }
}
