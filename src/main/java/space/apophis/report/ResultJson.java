package space.apophis.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.job.InputFault;
import space.apophis.study.result.ResultFault;
import space.apophis.study.result.ResultHeader;
import space.apophis.study.result.StudyResult;
import space.apophis.units.PlainLine;

/**
 * {@code result.json}: a whole {@link StudyResult}, keys named as the components of its records, numbers in the
 * fewest digits that read back alike.
 */
public final class ResultJson {

    private static final long LARGEST_BYTES = 256L << 20;

    private ResultJson() {}

    /** The file's content, UTF-8; the same result gives the same bytes. */
    public static byte[] write(StudyResult result) {
        return ResultMapper.bytes(result);
    }

    /**
     * Reads a result back.
     *
     * @throws InputFault of one line {@code FILE:LINE: ...} when the file is not there, is not such a result, or is larger than
     *     256 MiB
     * @throws IOException when the file cannot be read at all
     */
    public static StudyResult read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new InputFault(file + ":1: no such file");
        }
        if (Files.isDirectory(file)) {
            throw new InputFault(file + ":1: is a folder, not a result; name the result.json inside it");
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw new InputFault(file + ":1: is larger than " + (LARGEST_BYTES >> 20) + " MiB, the most a result has");
        }
        byte[] bytes = Files.readAllBytes(file);
        try (KnownKeys json = new KnownKeys(ResultMapper.MAPPER.createParser(bytes), StudyResult.class)) {
            requireFormat(file, bytes);
            StudyResult result = ResultMapper.MAPPER.readValue(json, StudyResult.class);
            if (result == null) {
                throw new InputFault(file + ":1: is null, not a study result");
            }
            json.require();
            return result;
        } catch (JacksonException e) {
            throw new InputFault(file + ":" + place(bytes, e) + reason(e), e);
        } catch (CharConversionException e) {
            throw new InputFault(file + ":1: is not UTF-8", e);
        } catch (ResultFault e) {
            throw new InputFault(file + ":" + place(bytes, e.key()) + oneLine(e.what()), e);
        }
    }

    /** Its version is the first key of a result; those of before 0.2.0 have none. */
    private static void requireFormat(Path file, byte[] bytes) throws IOException {
        try (JsonParser json = ResultMapper.MAPPER.createParser(bytes)) {
            final boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
            final String first = isObject ? json.nextFieldName() : null;
            final boolean hasVersion = "formatVersion".equals(first);
            final int version = hasVersion ? json.nextIntValue(0) : 1;
            final boolean isOlder = "name".equals(first);
            if (isOlder || hasVersion && version != ResultHeader.FORMAT_VERSION) {
                throw new InputFault(
                        file + ":" + Math.max(1, json.currentLocation().getLineNr())
                                + ": formatVersion: is " + version + ", only " + ResultHeader.FORMAT_VERSION
                                + " is read here; run the scenario again with this program");
            }
        }
    }

    /** Line and key, as far as they are known. */
    private static String place(byte[] bytes, JacksonException e) {
        final Stream<String> path = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(ResultJson::key)
                : Stream.of();
        final String key = Stream.concat(path, refused(e).map(ResultFault::key).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        if (!key.isEmpty()) {
            return place(bytes, key);
        }
        return e.getLocation() == null ? "1: " : Math.max(1, e.getLocation().getLineNr()) + ": ";
    }

    private static String place(byte[] bytes, String key) {
        return JsonLine.of(bytes, JsonPointer.compile("/" + key.replace('.', '/'))) + ": " + key + ": ";
    }

    private static String key(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null
                ? Integer.toString(reference.getIndex())
                : oneLine(reference.getFieldName());
    }

    /** What a record refused to be made from. */
    private static Optional<ResultFault> refused(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(ResultFault.class::isInstance)
                .map(ResultFault.class::cast)
                .findFirst();
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return oneLine("no study result has a key \"" + unknown.getPropertyName() + "\"");
        }
        return oneLine(refused(e).map(ResultFault::what).orElse(e.getOriginalMessage()));
    }

    private static String oneLine(String message) {
        String line = PlainLine.of(message.lines().findFirst().orElse(""));
        return line.length() > 200 ? line.substring(0, 200) + "..." : line;
    }
}
