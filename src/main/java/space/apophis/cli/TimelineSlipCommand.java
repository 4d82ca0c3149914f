package space.apophis.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import space.apophis.job.InputFault;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.study.LaunchDates;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.StudyResult;
import space.apophis.timeline.EventSlip;
import space.apophis.timeline.LaunchSlip;
import space.apophis.timeline.MissionDates;
import space.apophis.timeline.Programme;
import space.apophis.units.PreciseDate;

/** What a slip of an event does to the window and to all that comes after. */
@Command(
        name = "slip",
        description = {
            "Move an event by whole days and print what is left to all that comes after it.",
            "A launch is held against its window: the dates of the programme, or the launch period of a scenario,"
                    + " which is flown for it."
        },
        footer = {
            "  apophis timeline slip --system ramses --event launch --days 14",
            "  apophis timeline slip --system ramses --event launch --days 14 --scenario scenarios/ramses-2028.yaml",
            "  apophis timeline slip --system h3 --event f6 --days 200%n"
        })
final class TimelineSlipCommand implements Callable<Integer> {

    private static final long MOST_DAYS = 36525;
    private static final List<String> HEADER = List.of("to", "date", "days now", "days then");

    @ParentCommand
    private TimelineCommand timeline;

    @Mixin
    private TimelineOptions options;

    @Option(names = "--system", required = true, paramLabel = "ID", description = "The system, by its id in the file.")
    private String system;

    @Option(names = "--event", required = true, paramLabel = "ID", description = "Its event, by its id in the file.")
    private String event;

    @Option(
            names = "--days",
            required = true,
            paramLabel = "N",
            description = "Days of the slip, up to 36525; negative for an earlier date.")
    private long days;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "Scenario whose transfers give window, arrival and encounter.")
    private Path scenario;

    @Override
    public Integer call() {
        Apophis apophis = timeline.apophis();
        if (Math.abs(days) > MOST_DAYS) {
            throw new InputFault("--days: " + days + " is more than " + MOST_DAYS + ", a hundred years");
        }
        Programme programme = options.programme(apophis.folders());
        EventSlip slip = slip(programme);
        boolean launch = slip.event().gate() == GateKind.LAUNCH;
        if (scenario != null && !launch) {
            throw new InputFault("--scenario: '" + event + "' is no launch, only a launch is held against transfers");
        }
        StudyResult flown = scenario == null ? null : flown(apophis);
        MissionDates mission =
                flown == null ? MissionDates.of(programme.system(system), slip.event()) : LaunchDates.of(flown);
        PrintWriter out = apophis.out();
        out.println(system + " " + event + ": " + slip.event().when() + TimelineOptions.outcome(slip.event())
                + " slips by " + days + " days to " + slip.slipped());
        if (launch) {
            print(LaunchSlip.of(slip.event().when(), days, mission), mission, out);
        }
        if (flown != null) {
            LaunchSlip held = LaunchSlip.of(slip.event().when(), days, mission);
            out.println("nominal arrival " + mission.arrival() + ": " + held.daysToArrival() + " days; encounter "
                    + mission.encounter() + ": " + held.daysToEncounter() + " days");
            out.println("now:  " + transfers(LaunchDates.on(flown, slip.event().when())));
            out.println("then: " + transfers(LaunchDates.on(flown, slip.slipped())));
        }
        print(slip, out);
        return ExitCode.GOOD;
    }

    private EventSlip slip(Programme programme) {
        TimelineOptions.system(programme, system);
        try {
            return EventSlip.of(programme, system, event, days);
        } catch (NoSuchElementException e) {
            throw new InputFault("--event: " + e.getMessage(), e);
        }
    }

    /**
     * The scenario with its transfers.
     *
     * @throws InputFault if it has none, or no launch day meets its limit
     */
    private StudyResult flown(Apophis apophis) {
        StudyInput input = StudyInput.read(scenario, apophis.folders().scenariosIfAny());
        if (input.scenario().transfer() == null) {
            throw new InputFault(scenario + ":1: transfer: is missing, a launch is held against a scenario's transfers;"
                    + " without --scenario it is held against the programme's own dates");
        }
        StudyResult result;
        try (CommandProgress progress = apophis.progress()) {
            result = StudyRunner.run(input.alone(), apophis.solarSystem(), progress);
        }
        if (!LaunchDates.has(result)) {
            throw new InputFault(scenario + ":1: transfer: has no launch day that meets its limit, one is needed");
        }
        return result;
    }

    /** Best transfers of the launch days that a date may mean. */
    private static String transfers(List<LaunchDayResult> launchDays) {
        if (launchDays.isEmpty()) {
            return "none of these launch days was searched, or none has a transfer";
        }
        DoubleSummaryStatistics deltaV =
                launchDays.stream().mapToDouble(LaunchDayResult::deltaVKmS).summaryStatistics();
        DoubleSummaryStatistics ahead = launchDays.stream()
                .mapToDouble(LaunchDayResult::daysBeforeEncounter)
                .summaryStatistics();
        long within = launchDays.stream().filter(LaunchDayResult::within).count();
        return String.format(
                Locale.ROOT,
                "%d of %d launch days meet the limit, dv %.3f to %.3f km/s, arrival %.1f to %.1f days before the"
                        + " encounter",
                within,
                launchDays.size(),
                deltaV.getMin(),
                deltaV.getMax(),
                ahead.getMin(),
                ahead.getMax());
    }

    private static void print(LaunchSlip slip, MissionDates mission, PrintWriter out) {
        String inside = switch (slip.inside()) {
            case YES -> "inside";
            case NO -> "outside";
            case POSSIBLY -> "possibly inside, possibly outside";
        };
        out.println("window " + mission.windowFirst() + " to " + mission.windowLast() + ": " + inside + ", "
                + slip.daysLeft() + " days to its last day");
    }

    private static void print(EventSlip slip, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        slip.gates().forEach(left -> rows.add(row(left, left.event().what())));
        slip.waiting()
                .forEach(left ->
                        rows.add(row(left, left.system() + ": " + left.event().what())));
        out.print(rows.isEmpty() ? "nothing with a date comes after it\n" : new TextTable(HEADER, rows).text(""));
    }

    private static List<String> row(EventSlip.Left left, String what) {
        PreciseDate when = left.event().when();
        return List.of(
                what + TimelineOptions.outcome(left.event()),
                when.toString(),
                left.together() ? "the same event" : left.before().toString(),
                left.together() ? "moves with it" : left.after().toString());
    }
}
