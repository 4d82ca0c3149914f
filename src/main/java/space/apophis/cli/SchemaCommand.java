package space.apophis.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.scenario.JsonSchema;

/** Prints the JSON Schema of a kind of file. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of scenario, body or timeline files, for editors and validators.",
        footer = {"  apophis schema body > body.schema.json%n"})
final class SchemaCommand implements Callable<Integer> {

    /** Kinds of files. */
    enum Kind {
        SCENARIO(JsonSchema::ofScenario),
        BODY(JsonSchema::ofBody),
        TIMELINE(JsonSchema::ofTimeline);

        private final Supplier<String> schema;

        Kind(Supplier<String> schema) {
            this.schema = schema;
        }

        /** Its name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Apophis apophis;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = "scenario",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Kind kind;

    @Override
    public Integer call() {
        apophis.out().print(kind.schema.get());
        return ExitCode.GOOD;
    }
}
