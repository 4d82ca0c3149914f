package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.job.InputFault;
import space.apophis.report.ResultIndex;
import space.apophis.report.ResultIndex.Entry;
import space.apophis.units.PlainLine;

/** Shows results in the user's browser; where there is none, says where the page is. */
@Command(
        name = "view",
        description = {
            "Open the index of all results in your browser, or the page of one of them.",
            "Where no browser can be opened, the path of the page is printed."
        },
        footer = {"  apophis view", "  apophis view ramses-2028%n"})
final class ViewCommand implements Callable<Integer> {

    @ParentCommand
    private Apophis apophis;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder that results were written into (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "Name of a scenario or timeline, or compare; without one the index of all.")
    private String name;

    @Override
    public Integer call() throws IOException {
        final Path page = page(ResultIndex.entries(folder)).toAbsolutePath().normalize();
        final boolean shown = apophis.show(page.toUri());
        if (!shown || !apophis.quiet()) {
            apophis.out().println((shown ? "opened: " : "") + PlainLine.of(page.toString()));
        }
        return ExitCode.GOOD;
    }

    private Path page(List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            throw new InputFault("--out " + folder + ": has no results; apophis run FILE writes some");
        }
        if (name != null) {
            return entries.stream()
                    .filter(entry -> entry.name().equals(name))
                    .findFirst()
                    .map(entry -> folder.resolve(entry.page()))
                    .orElseThrow(() -> new InputFault(
                            "view " + name + ": no such results in " + folder + ", there are " + names(entries)));
        }
        final Path index = folder.resolve(ResultIndex.NAME);
        if (!ResultIndex.isOwn(index)) {
            // Results of before there was an index, or of a folder that was put together by hand.
            ResultIndex.write(folder).ifPresent(notice -> {
                throw new InputFault(notice + "; name one of " + names(entries));
            });
        }
        return index;
    }

    private static String names(List<Entry> entries) {
        return entries.stream().map(Entry::name).collect(Collectors.joining(", "));
    }
}
