package space.apophis.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import space.apophis.job.InputFault;
import space.apophis.report.TimelineMargins;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.timeline.Margin;
import space.apophis.timeline.MissionDates.Gate;
import space.apophis.timeline.Programme;

/** Days from gate to gate of a system, and the slack of the chains that it is part of. */
@Command(
        name = "margins",
        description = {
            "Print the days from each gate of a system to the next, and the slack of its chains of needs.",
            "Without --system: of the mission to the encounter (in the timeline that ships, Ramses)."
        },
        footer = {"  apophis timeline margins", "  apophis timeline margins --system mmx --today 2027-06-01%n"})
final class TimelineMarginsCommand implements Callable<Integer> {

    private static final List<String> GATES = List.of("from", "gate", "to", "gate", "days", "systems");
    private static final List<String> CHAINS = List.of("chain", "slack", "days left");

    @ParentCommand
    private TimelineCommand timeline;

    @Mixin
    private TimelineOptions options;

    @Option(
            names = "--system",
            paramLabel = "ID",
            description =
                    "The system, by its id in the file (default: each with the gate of an encounter; where none has"
                            + " one, each that is part of a chain).")
    private String system;

    @Override
    public Integer call() {
        Apophis apophis = timeline.apophis();
        Programme programme = options.programme(apophis.folders());
        List<String> asked = system == null ? programme.missions() : List.of(TimelineOptions.system(programme, system));
        if (asked.isEmpty()) {
            throw new InputFault("--system: is needed, this timeline has neither an encounter nor a chain of needs");
        }
        for (String id : asked) {
            if (system == null) {
                apophis.out().println((id.equals(asked.get(0)) ? "" : System.lineSeparator()) + id);
            }
            print(TimelineMargins.of(programme, id, options.today(programme)), programme, apophis.out());
        }
        return ExitCode.GOOD;
    }

    private void print(TimelineMargins margins, Programme programme, PrintWriter out) {
        if (!margins.margins().isEmpty()) {
            out.print(new TextTable(
                            GATES,
                            margins.margins().stream()
                                    .map(TimelineMarginsCommand::row)
                                    .toList())
                    .text(""));
        } else {
            out.println("no two gates with dates");
        }
        if (!margins.undated().isEmpty()) {
            out.println("no date is known for: "
                    + margins.undated().stream().map(GateKind::toString).collect(Collectors.joining(", ")));
        }
        if (!margins.chains().isEmpty()) {
            out.println();
            out.print(new TextTable(
                            CHAINS,
                            margins.chains().stream()
                                    .map(TimelineMarginsCommand::row)
                                    .toList())
                    .text(""));
            out.println("days left on " + options.today(programme) + "; - where nothing is waited for any more");
        }
    }

    private static List<String> row(Margin margin) {
        return List.of(
                margin.from().when().toString(),
                words(margin.from()),
                margin.to().when().toString(),
                words(margin.to()),
                margin.days().toString(),
                String.join(", ", margin.systems()));
    }

    private static String words(Gate gate) {
        return gate.kind() + ": " + gate.what() + TimelineOptions.outcome(gate.event());
    }

    private static List<String> row(TimelineMargins.ChainLeft chain) {
        return List.of(
                chain.text(),
                chain.slack().toString(),
                chain.left() == null ? "-" : chain.left().toString());
    }
}
