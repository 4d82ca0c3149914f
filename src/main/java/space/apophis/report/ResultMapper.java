package space.apophis.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;
import space.apophis.study.AsteroidResult;
import space.apophis.study.BPlaneResult;
import space.apophis.study.CloseApproachResult;
import space.apophis.study.ClosestPointResult;
import space.apophis.study.EncounterResult;
import space.apophis.study.EnsembleResult;
import space.apophis.study.EventResult;
import space.apophis.study.ForceRungResult;
import space.apophis.study.GroundTrackSample;
import space.apophis.study.KeyholeResult;
import space.apophis.study.LaunchGridResult;
import space.apophis.study.PeakMagnitudeResult;
import space.apophis.study.SiteResult;
import space.apophis.study.SkySample;
import space.apophis.study.SolutionResult;
import space.apophis.study.StateSample;
import space.apophis.study.StudyResult;
import space.apophis.study.TransferResult;
import space.apophis.study.UncertaintySample;
import space.apophis.study.WindowResult;

/**
 * How Jackson maps the records of a study: keys are the names of their components in their order, lists of states are
 * {@link StateTable}s, and on reading everything must be there that was written and nothing else.
 */
final class ResultMapper {

    /** Lists of states; without annotations in the records, which know nothing of JSON. */
    private abstract static class StudyMixin {
        @JsonSerialize(using = TableWriter.class)
        @JsonDeserialize(using = TableReader.class)
        List<StateSample> heliocentric;

        /** Results of before there was a ladder read as those without one. */
        @JsonProperty(required = false)
        @JsonSetter(nulls = Nulls.SET)
        List<ForceRungResult> forceLadder;

        /** Results of before the sky was looked at read as those without it. */
        @JsonProperty(required = false)
        @JsonSetter(nulls = Nulls.SET)
        List<GroundTrackSample> groundTrack;

        @JsonProperty(required = false)
        ClosestPointResult closestPoint;

        @JsonProperty(required = false)
        PeakMagnitudeResult peakMagnitude;

        @JsonProperty(required = false)
        @JsonSetter(nulls = Nulls.SET)
        List<SiteResult> sites;

        @JsonProperty(required = false)
        @JsonSetter(nulls = Nulls.SET)
        List<SkySample> sky;

        @JsonProperty(required = false)
        @JsonSetter(nulls = Nulls.SET)
        List<EventResult> events;

        /** Results of before there was a covariance read as those without one. */
        @JsonProperty(required = false)
        @JsonSetter(nulls = Nulls.SET)
        List<UncertaintySample> uncertainty;

        @JsonProperty(required = false)
        EnsembleResult ensemble;

        @JsonProperty(required = false)
        @JsonSetter(nulls = Nulls.SET)
        List<KeyholeResult> keyholes;

        @JsonProperty(required = false)
        @JsonSetter(nulls = Nulls.SET)
        List<SolutionResult> solutions;

        /** Results of before there were transfers read as those without them. */
        @JsonProperty(required = false)
        @JsonSetter(nulls = Nulls.SET)
        List<TransferResult> transfers;

        @JsonProperty(required = false)
        WindowResult window;

        @JsonProperty(required = false)
        LaunchGridResult launchGrid;

        @JsonSerialize(using = TableWriter.class)
        @JsonDeserialize(using = TableReader.class)
        List<StateSample> geocentric;
    }

    private abstract static class TransferMixin {
        @JsonSetter(nulls = Nulls.SET)
        String reason;

        @JsonSerialize(using = TableWriter.class)
        @JsonDeserialize(using = TableReader.class)
        List<StateSample> path;

        @JsonSerialize(using = TableWriter.class)
        @JsonDeserialize(using = TableReader.class)
        List<StateSample> earthPath;

        @JsonSerialize(using = TableWriter.class)
        @JsonDeserialize(using = TableReader.class)
        List<StateSample> asteroidPath;
    }

    private abstract static class WindowMixin {
        @JsonSetter(nulls = Nulls.SET)
        String firstLaunchUtc;

        @JsonSetter(nulls = Nulls.SET)
        String lastLaunchUtc;
    }

    private abstract static class LaunchGridMixin {
        @JsonSerialize(using = Matrices.Writer.class)
        @JsonDeserialize(using = Matrices.Reader.class)
        List<List<Double>> c3Km2S2;

        @JsonSerialize(using = Matrices.Writer.class)
        @JsonDeserialize(using = Matrices.Reader.class)
        List<List<Double>> launchDeclinationDeg;

        @JsonSerialize(using = Matrices.Writer.class)
        @JsonDeserialize(using = Matrices.Reader.class)
        List<List<Double>> arrivalVInfinityKmS;

        @JsonSerialize(using = Matrices.Writer.class)
        @JsonDeserialize(using = Matrices.Reader.class)
        List<List<Double>> deltaVKmS;

        @JsonSerialize(using = Matrices.Writer.class)
        @JsonDeserialize(using = Matrices.Reader.class)
        @JsonSetter(nulls = Nulls.SET)
        List<List<Double>> deliveredMassKg;
    }

    private abstract static class EncounterMixin {
        @JsonSerialize(using = TableWriter.class)
        @JsonDeserialize(using = TableReader.class)
        List<StateSample> asteroid;

        @JsonSerialize(using = TableWriter.class)
        @JsonDeserialize(using = TableReader.class)
        List<StateSample> moon;
    }

    private abstract static class CloseApproachMixin {
        @JsonProperty(required = false)
        BPlaneResult bPlane;

        @JsonProperty(required = false)
        Double distanceSigmaKm;

        @JsonProperty(required = false)
        Double timeSigmaSeconds;
    }

    private abstract static class SolutionMixin {
        @JsonSetter(nulls = Nulls.SET)
        String tdb;
    }

    private abstract static class ForceRungMixin {
        @JsonSetter(nulls = Nulls.SET)
        String tdb;
    }

    private abstract static class EventMixin {
        @JsonSetter(nulls = Nulls.SET)
        String utc;
    }

    private abstract static class AsteroidMixin {
        @JsonSetter(nulls = Nulls.SET)
        String epochTdb;
    }

    private ResultMapper() {}

    static JsonMapper create() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .annotationIntrospector(new AllRequired())
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addMixIn(StudyResult.class, StudyMixin.class)
                .addMixIn(EncounterResult.class, EncounterMixin.class)
                .addMixIn(CloseApproachResult.class, CloseApproachMixin.class)
                .addMixIn(SolutionResult.class, SolutionMixin.class)
                .addMixIn(ForceRungResult.class, ForceRungMixin.class)
                .addMixIn(AsteroidResult.class, AsteroidMixin.class)
                .addMixIn(EventResult.class, EventMixin.class)
                .addMixIn(TransferResult.class, TransferMixin.class)
                .addMixIn(WindowResult.class, WindowMixin.class)
                .addMixIn(LaunchGridResult.class, LaunchGridMixin.class)
                .addModule(new SimpleModule()
                        .addSerializer(double[].class, new RowWriter())
                        .addDeserializer(double.class, new NumberReader())
                        .addDeserializer(Double.class, new NumberReader()))
                .build();
        JsonSetter.Value required = JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL);
        mapper.configOverride(String.class).setSetterInfo(required);
        mapper.configOverride(List.class).setSetterInfo(required);
        return mapper;
    }

    /** Every element on a line of its own, and lines that end alike on every machine. */
    static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Every component must be there, unless it is said to be optional. */
    private static final class AllRequired extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            Boolean marker = super.hasRequiredMarker(member);
            return marker == null ? Boolean.TRUE : marker;
        }
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
