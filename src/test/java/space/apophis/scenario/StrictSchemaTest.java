package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What validators ask of a schema in strict mode (that of ajv 8, "Strict mode"), so that it compiles without a warning. */
class StrictSchemaTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** Keywords that may stand in any schema. */
    private static final Set<String> ANYWHERE =
            Set.of("$schema", "title", "description", "default", "examples", "type", "enum", "const", "anyOf", "oneOf");

    /** Keywords that say something of one type, which has to stand beside them. */
    private static final Map<String, List<String>> OF_TYPE = Map.of(
            "properties", List.of("object"),
            "required", List.of("object"),
            "additionalProperties", List.of("object"),
            "items", List.of("array"),
            "minItems", List.of("array"),
            "pattern", List.of("string"),
            "maxLength", List.of("string"),
            "minimum", List.of("number", "integer"),
            "maximum", List.of("number", "integer"));

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "body", "timeline"})
    void publishedSchemasAreStrict(String name) throws IOException {
        final String text = Files.readString(Path.of("docs", name + ".schema.json"));
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(DIALECT))
                        .validate(text, InputFormat.JSON));
        check(new ObjectMapper().readTree(text), name);
    }

    private static void check(JsonNode schema, String at) {
        schema.fieldNames().forEachRemaining(keyword -> {
            final List<String> types = OF_TYPE.get(keyword);
            assertTrue(ANYWHERE.contains(keyword) || types != null, at + " has the unknown keyword " + keyword);
            assertTrue(
                    types == null || types.contains(schema.path("type").asText()),
                    at + " has " + keyword + " without a type of " + types);
        });
        assertTrue(!schema.has("type") || schema.get("type").isTextual(), at + " has several types");
        schema.path("required")
                .forEach(key -> assertTrue(schema.get("properties").has(key.asText()), at + " " + key));
        if (schema.has("pattern")) {
            Pattern.compile(schema.get("pattern").asText());
        }
        schema.path("properties")
                .properties()
                .forEach(property -> check(property.getValue(), at + "." + property.getKey()));
        for (String list : List.of("anyOf", "oneOf")) {
            schema.path(list).forEach(one -> check(one, at + "/" + list));
        }
        if (schema.has("items")) {
            check(schema.get("items"), at + "[]");
        }
    }
}
