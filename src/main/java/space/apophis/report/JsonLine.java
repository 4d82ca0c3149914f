package space.apophis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Finds the line of a value. Jackson binds a record only when it has seen all its values, and then reports the line
 * where it stands, not that of the value at fault.
 */
final class JsonLine {

    private JsonLine() {}

    /** The line, from 1, of the value at a pointer, or of the nearest value around it that is there. */
    static int of(byte[] json, JsonPointer wanted) {
        int line = 1;
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                JsonPointer here = parser.getParsingContext().pathAsPointer();
                int length = length(here);
                if (token != JsonToken.FIELD_NAME && length > depth && startsWith(wanted, here)) {
                    line = parser.currentTokenLocation().getLineNr();
                    depth = length;
                }
            }
        } catch (IOException e) {
            // What comes before the break in the text has been seen; that is the best there is.
            return line;
        }
        return line;
    }

    private static int length(JsonPointer pointer) {
        int length = 0;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            length++;
        }
        return length;
    }

    private static boolean startsWith(JsonPointer whole, JsonPointer start) {
        JsonPointer rest = whole;
        for (JsonPointer part = start; !part.matches(); part = part.tail()) {
            if (rest.matches() || !rest.getMatchingProperty().equals(part.getMatchingProperty())) {
                return false;
            }
            rest = rest.tail();
        }
        return true;
    }
}
