package space.apophis.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import space.apophis.report.table.ShortestDouble;
import space.apophis.study.result.Flat;
import space.apophis.study.result.Nullable;
import space.apophis.study.result.StateSample;

/**
 * How Jackson maps the records of a study: keys are the names of their components in their order, lists of states are
 * {@link StateTable}s, and on reading everything must be there that was written and nothing else.
 */
final class ResultMapper {

    static final JsonMapper MAPPER = create();

    private ResultMapper() {}

    private static JsonMapper create() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .annotationIntrospector(new AllRequired())
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new SimpleModule()
                        .setSerializerModifier(new ListWriters())
                        .setDeserializerModifier(new ListReaders())
                        .addSerializer(double[].class, new RowWriter())
                        .addDeserializer(double.class, new NumberReader())
                        .addDeserializer(Double.class, new NumberReader()))
                .build();
        JsonSetter.Value required = JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL);
        mapper.configOverride(String.class).setSetterInfo(required);
        mapper.configOverride(List.class).setSetterInfo(required);
        return mapper;
    }

    /** A value as a file of JSON, UTF-8: every element on a line of its own, and lines that end alike on every machine. */
    static byte[] bytes(Object value) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return (MAPPER.writer(layout).writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }

    /** Every component must be there and not null, unless it is marked. */
    private static final class AllRequired extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            return !member.hasAnnotation(Nullable.class);
        }

        @Override
        public NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
            return member.hasAnnotation(Flat.class) ? NameTransformer.NOP : super.findUnwrappingNameTransformer(member);
        }

        @Override
        public JsonSetter.Value findSetterInfo(Annotated annotated) {
            return annotated.hasAnnotation(Nullable.class)
                    ? JsonSetter.Value.forValueNulls(Nulls.SET, Nulls.FAIL)
                    : super.findSetterInfo(annotated);
        }
    }

    /** States are written as tables, matrices row by row, whatever result they stand in. */
    private static final class ListWriters extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifyCollectionSerializer(
                SerializationConfig config, CollectionType type, BeanDescription description, JsonSerializer<?> usual) {
            return isOfStates(type) ? new TableWriter() : isMatrix(type) ? new Matrices.Writer() : usual;
        }
    }

    private static final class ListReaders extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonDeserializer<?> usual) {
            return isOfStates(type) ? new TableReader() : isMatrix(type) ? new Matrices.Reader() : usual;
        }
    }

    private static boolean isOfStates(CollectionType type) {
        return type.getContentType().hasRawClass(StateSample.class);
    }

    private static boolean isMatrix(CollectionType type) {
        final JavaType row = type.getContentType();
        return row.isCollectionLikeType() && row.getContentType().hasRawClass(Double.class);
    }

    private static final class TableWriter extends JsonSerializer<List<StateSample>> {
        @Override
        public void serialize(List<StateSample> samples, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            provider.defaultSerializeValue(StateTable.of(samples), json);
        }
    }

    private static final class TableReader extends JsonDeserializer<List<StateSample>> {
        @Override
        public List<StateSample> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return context.readValue(json, StateTable.class).samples();
        }
    }

    /** A row on one line; raw, since the layout breaks the line after each element of an array. */
    private static final class RowWriter extends JsonSerializer<double[]> {
        @Override
        public void serialize(double[] row, JsonGenerator json, SerializerProvider provider) throws IOException {
            StringBuilder text = new StringBuilder("[");
            for (double value : row) {
                text.append(text.length() > 1 ? ", " : "").append(ShortestDouble.of(value));
            }
            json.writeRawValue(text.append(']').toString());
        }
    }

    /** A finite number; Jackson would take the text "NaN" for one. */
    private static final class NumberReader extends JsonDeserializer<Double> {
        @Override
        public Double deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken().isNumeric() && Double.isFinite(json.getDoubleValue())) {
                return json.getDoubleValue();
            }
            return context.reportInputMismatch(Double.class, "must be a finite number, not %s", json.getText());
        }
    }
}
