package space.apophis.study.result;

/**
 * What a result is of.
 *
 * @param formatVersion of the records of results, {@link #FORMAT_VERSION}
 * @param name of the scenario, and of its output folder
 * @param title one line for people; the name where the scenario has none
 * @param description a paragraph for people, empty where the scenario has none
 * @param oemCreationUtc creation date that exports carry, ISO UTC: never the wall clock
 */
public record ResultHeader(int formatVersion, String name, String title, String description, String oemCreationUtc) {

    /**
     * Asks for a name that can be that of a folder: letters, digits and hyphens.
     *
     * @throws ResultFault if it is none
     */
    public static void requireName(String name) {
        Required.name("name", name);
    }

    public ResultHeader {
        Required.name("name", name);
        Required.instant("oemCreationUtc", oemCreationUtc);
    }

    /** Of results that this program writes and reads. */
    public static final int FORMAT_VERSION = 2;
}
