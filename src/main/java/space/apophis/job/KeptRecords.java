package space.apophis.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Results of parts of a study as records, made only where they are not kept from before an interrupt. */
public final class KeptRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FinishedParts parts;

    public KeptRecords(FinishedParts parts) {
        this.parts = parts;
    }

    /**
     * A record, as it was kept or newly made and then kept.
     *
     * @param name of the part
     */
    public <T extends Record> T get(String name, Class<T> type, Supplier<T> work) {
        return kept(name, type).orElseGet(() -> {
            final T made = work.get();
            parts.keep(name, json(made));
            return made;
        });
    }

    /** A record that is kept; empty where it has to be made. */
    public <T extends Record> Optional<T> kept(String name, Class<T> type) {
        return parts.part(name).flatMap(bytes -> {
            try {
                return Optional.of(JSON.readValue(bytes, type));
            } catch (IOException e) {
                // Whole, but not such a record: it is made anew.
                return Optional.empty();
            }
        });
    }

    /**
     * Keeps a record that another process made.
     *
     * @param json as {@link #json(Record)} made it there
     */
    public <T extends Record> T take(String name, Class<T> type, byte[] json) {
        parts.keep(name, json);
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": is no " + type.getSimpleName(), e);
        }
    }

    /** The form in which a record is kept. */
    public static byte[] json(Record made) {
        try {
            return JSON.writeValueAsBytes(made);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record can be written as JSON", e);
        }
    }
}
