package space.apophis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.build.Term;
import space.apophis.ephemeris.build.TermEffects;

/** Says what the finer terms of the integration are worth. */
@Command(
        name = "terms",
        description = "Measure what each finer term of the integration moves Earth and Moon in ten years.",
        footer = {"  apophis ephemeris terms%n"})
final class EphemerisTermsCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("term", "Earth from Sun/m", "Moon from Earth/m");

    @ParentCommand
    private EphemerisCommand ephemeris;

    @Override
    public Integer call() {
        Apophis apophis = ephemeris.apophis();
        Map<Term, TermEffects.Effect> effects;
        try (CommandProgress progress = apophis.progress()) {
            effects = TermEffects.measure(progress);
        }
        List<List<String>> rows = new ArrayList<>();
        effects.forEach((term, effect) -> rows.add(List.of(
                term.label(),
                String.format(Locale.ROOT, "%.2f", effect.earth()),
                String.format(Locale.ROOT, "%.2f", effect.moon()))));
        apophis.out().print(new TextTable(HEADER, rows).text(""));
        return ExitCode.GOOD;
    }
}
