package space.apophis.transfer.flight;

/** Why a flight cannot be made, in words for people. */
public final class FlightFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FlightFailure(String words) {
        super(words);
    }
}
