package space.apophis.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood with one line that says what is near and where help is. */
final class UsageFault implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        CommandLine command = thrown.getCommandLine();
        String help = "; see " + command.getCommandSpec().qualifiedName() + " --help";
        String line = "apophis: " + thrown.getMessage() + nearest(thrown) + help;
        command.getErr().println(new Fault(line, ExitCode.INPUT_AT_FAULT).line());
        return ExitCode.INPUT_AT_FAULT;
    }

    private static String nearest(ParameterException thrown) {
        if (!(thrown instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        List<String> suggestions = unmatched.getSuggestions();
        return suggestions.isEmpty() ? "" : ", did you mean " + String.join(" or ", suggestions) + "?";
    }
}
