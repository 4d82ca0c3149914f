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

    private <T> Optional<T> kept(String name, Class<T> type) {
        return parts.part(name).flatMap(bytes -> {
            try {
                return Optional.of(JSON.readValue(bytes, type));
            } catch (IOException e) {
                // Whole, but not such a record: it is made anew.
                return Optional.empty();
            }
        });
    }

    private static byte[] json(Object made) {
        try {
            return JSON.writeValueAsBytes(made);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record can be written as JSON", e);
        }
    }
}
