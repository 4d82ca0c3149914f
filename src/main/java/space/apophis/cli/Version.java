package space.apophis.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar's manifest says it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"apophis " + (version == null ? "(not packaged)" : version)};
    }
}
