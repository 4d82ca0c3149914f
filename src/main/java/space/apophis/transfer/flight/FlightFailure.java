package space.apophis.transfer.flight;

/** Why a flight cannot be made: a reason for the program, a message for people. */
public final class FlightFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Convergence.Reason reason;

    /** There is no plan for it. */
    public FlightFailure(String message) {
        this(Convergence.Reason.NOT_PLANNED, message);
    }

    public FlightFailure(Convergence.Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Convergence.Reason reason() {
        return reason;
    }
}
