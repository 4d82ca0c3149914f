package space.apophis.cli;

/** What the program tells the shell. */
final class ExitCode {

    /** The work is done. */
    static final int GOOD = 0;

    /** A check failed: a published case that is not met, or work of a scenario that cannot be relied on, whose results are not written. */
    static final int CHECK_FAILED = 1;

    /** A scenario, a data file or the command line is at fault; nothing was written of it. */
    static final int INPUT_AT_FAULT = 2;

    /** The machine or the program is at fault: disk full, interrupted, a bug; nothing was written of it. */
    static final int PROGRAM_AT_FAULT = 3;

    private ExitCode() {}
}
