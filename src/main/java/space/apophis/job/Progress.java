package space.apophis.job;

/** How far a long piece of work has come. Implementations must be safe for several threads. */
@FunctionalInterface
public interface Progress {

    /** Says nothing to nobody. */
    Progress SILENT = (task, done, total) -> {};

    /**
     * Reports a state of the work.
     *
     * @param task what is being done, for people
     * @param done units done so far
     * @param total units in all, at least 1
     */
    void report(String task, long done, long total);
}
