package space.apophis.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * A part of a page that answers its reader: data, and the scripts that show them.
 *
 * @param name of the data, by which a script asks for them
 * @param data maps, lists, records, numbers and texts; what Jackson writes as JSON, the same on every run
 * @param scripts their names in the order they run; those of several parts run once
 */
public record LivePart(String name, Object data, List<String> scripts) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public LivePart {
        if (!name.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name of a part, allowed are letters a to z and hyphens");
        }
        scripts = List.copyOf(scripts);
    }

    /** The data as JSON that can stand in an element of script: no character of it ends the element. */
    public String json() {
        try {
            return MAPPER.writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the data of the part " + name + " cannot be written as JSON", e);
        }
    }
}
