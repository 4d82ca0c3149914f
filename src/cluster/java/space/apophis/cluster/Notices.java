package space.apophis.cluster;

/** What a person has to know while the work goes on. */
@FunctionalInterface
interface Notices {

    /** Says it, in a line. */
    void tell(String line);
}
