package space.apophis.study.result;

/** A value of a result that is well formed but cannot be: what a record refuses to be made from. */
public final class ResultFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String what;

    /**
     * @param key of the value below the record, names separated by dots; empty for the record itself
     * @param message what must hold, and what was found
     */
    public ResultFault(String key, String message) {
        super((key.isEmpty() ? "" : key + ": ") + message);
        this.key = key;
        this.what = message;
    }

    /** What must hold, and what was found. */
    public String what() {
        return what;
    }

    /** Of the value below the record, names separated by dots. */
    public String key() {
        return key;
    }
}
