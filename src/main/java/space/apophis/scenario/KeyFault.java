package space.apophis.scenario;

/** A fault of meaning that a record finds in its own components; the reader adds file and line. */
final class KeyFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key the component at fault
     * @param message what is wrong and what is allowed
     */
    KeyFault(String key, String message) {
        super(message);
        this.key = key;
    }

    String key() {
        return key;
    }
}
