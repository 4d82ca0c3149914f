package space.apophis.job;

/**
 * A check that the program makes of its own work failed, so that a result asked for would be wrong. The message is one line
 * that says where it was asked for, by how much the check failed and what to do; the command line prints it, writes no results
 * and exits with 1.
 */
public final class CheckFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CheckFault(String message) {
        super(message);
    }
}
