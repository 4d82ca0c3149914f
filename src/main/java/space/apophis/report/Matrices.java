package space.apophis.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import space.apophis.report.table.ShortestDouble;

/** Matrices in JSON: a row on one line, null where there is no number. */
final class Matrices {

    private Matrices() {}

    static final class Writer extends JsonSerializer<List<List<Double>>> {
        @Override
        public void serialize(List<List<Double>> rows, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartArray();
            for (List<Double> row : rows) {
                json.writeRawValue(row.stream()
                        .map(value -> value == null ? "null" : ShortestDouble.of(value))
                        .collect(Collectors.joining(", ", "[", "]")));
            }
            json.writeEndArray();
        }
    }

    static final class Reader extends JsonDeserializer<List<List<Double>>> {
        @Override
        public List<List<Double>> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            final List<List<Double>> rows = new ArrayList<>();
            open(json, context);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                open(json, context);
                rows.add(row(json, context));
            }
            return rows;
        }

        private static void open(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.isExpectedStartArrayToken()) {
                context.reportInputMismatch(List.class, "must be a list of rows of numbers, not %s", json.getText());
            }
        }

        private static List<Double> row(JsonParser json, DeserializationContext context) throws IOException {
            final List<Double> row = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.VALUE_NULL) {
                    row.add(null);
                } else if (json.currentToken().isNumeric() && Double.isFinite(json.getDoubleValue())) {
                    row.add(json.getDoubleValue());
                } else {
                    context.reportInputMismatch(
                            Double.class, "must be a finite number or null, not %s", json.getText());
                }
            }
            return row;
        }
    }
}
