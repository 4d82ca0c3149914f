package space.apophis.report;

import com.fasterxml.jackson.core.JsonPointer;

/** A value of a result that is well formed but cannot be. */
public final class KeyFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key path of the value from the top, names separated by dots
     * @param message what must hold, and what was found
     */
    public KeyFault(String key, String message) {
        super(key + ": " + message);
        this.key = key;
    }

    JsonPointer pointer() {
        return JsonPointer.compile("/" + key.replace('.', '/'));
    }
}
