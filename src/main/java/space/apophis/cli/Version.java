package space.apophis.cli;

import picocli.CommandLine.IVersionProvider;
import space.apophis.job.Program;

/** The program's name and version. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Program.nameAndVersion()};
    }
}
