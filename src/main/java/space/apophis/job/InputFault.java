package space.apophis.job;

/**
 * Something the user gave is at fault: a scenario key, a data file, a date out of coverage. The message is one
 * line that says where, what is wrong and what is allowed; the command line prints it and exits with 2.
 */
public final class InputFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputFault(String message) {
        super(message);
    }

    public InputFault(String message, Throwable cause) {
        super(message, cause);
    }
}
