package space.apophis.scenario.orbitfile;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import space.apophis.scenario.body.CovarianceParameter;

/**
 * A body file from an orbit that an agency published.
 *
 * @param name of the body, which is the file's name without {@code .yaml}
 * @param orbit what goes into it
 */
public record BodyFile(String name, PublishedOrbit orbit) {

    /**
     * Reads an orbit that a user saved.
     *
     * @param name of the body; null to take it from the file
     * @param withCovariance false to leave the covariance out, and to take the elements of the present epoch where a
     *     file has those of both
     * @throws space.apophis.job.InputFault with file, line and key, if the file is at fault or something else
     */
    public static BodyFile read(Path file, String name, boolean withCovariance) {
        return readAll(file, name, withCovariance).get(0);
    }

    /** All orbits of a file, likewise; a name may be given to a single one. */
    public static List<BodyFile> readAll(Path file, String name, boolean withCovariance) {
        final SourceText text = SourceText.read(file);
        final List<PublishedOrbit> orbits = PublishedOrbit.read(text, withCovariance);
        if (name != null && orbits.size() > 1) {
            throw text.fault(1, "", "has " + orbits.size() + " orbits, which cannot all be named '" + name + "'");
        }
        return orbits.stream()
                .map(orbit -> new BodyFile(name == null ? orbit.name() : name, orbit))
                .toList();
    }

    /**
     * Of a state, without covariance.
     *
     * @param name of the body; null for a short form of the designation
     * @param file that it is from
     * @param epoch as files have it, with its time scale
     * @param position heliocentric, ICRF, with its unit, as {@code 1.0 2.0 3.0 km}
     * @param velocity likewise
     */
    public static BodyFile ofState(
            String name,
            Path file,
            String designation,
            String solution,
            List<String> remarks,
            String epoch,
            String position,
            String velocity) {
        final Map<String, String> cartesian = new LinkedHashMap<>();
        cartesian.put("position", position);
        cartesian.put("velocity", velocity);
        final String source = file.getFileName().toString();
        final PublishedOrbit orbit = new PublishedOrbit(
                new SourceText(file, ""),
                PublishedOrbit.shortName(designation),
                designation,
                solution,
                source,
                remarks,
                epoch,
                cartesian,
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                "");
        return new BodyFile(name == null ? orbit.name() : name, orbit);
    }

    /** For people: body, solution, epoch. */
    public String summary() {
        return orbit.designation() + ", " + orbit.solution() + ", epoch " + orbit.epoch()
                + (orbit.parameters().isEmpty() ? ", no covariance" : ", covariance of " + orbit.parameters());
    }

    /** What was taken for granted or left out, a sentence each. */
    public List<String> remarks() {
        return orbit.remarks();
    }

    /** That of the elements, as files have it. */
    public String epoch() {
        return orbit.epoch();
    }

    /** The file's text. */
    public String text() {
        final StringBuilder text = new StringBuilder();
        line(text, "", "name", name);
        line(text, "", "designation", quoted(orbit.designation()));
        text.append("\norbit:\n");
        line(text, "  ", "solution", quoted(orbit.solution()));
        line(text, "  ", "source", quoted(orbit.source()));
        orbit.remarks().forEach(remark -> text.append("  # ").append(remark).append('\n'));
        line(text, "  ", "epoch", orbit.epoch());
        text.append(
                orbit.elements().containsKey("position")
                        ? "  # Heliocentric, ICRF.\n  cartesian:\n"
                        : "  # Heliocentric, ecliptic and equinox J2000, osculating.\n  elements:\n");
        lines(text, "    ", orbit.elements());
        if (!orbit.nonGravitational().isEmpty()) {
            text.append("\nnonGravitational:\n");
            lines(text, "  ", orbit.nonGravitational());
            line(text, "  ", "source", quoted(orbit.source()));
        }
        if (!orbit.parameters().isEmpty()) {
            text.append("\ncovariance:\n");
            line(text, "  ", "epoch", orbit.epoch());
            line(text, "  ", "parameters", joined(orbit.parameters()));
            text.append("  matrix:\n");
            orbit.matrix().forEach(row -> text.append("    - ").append(row).append('\n'));
            line(text, "  ", "source", quoted(orbit.source()));
        }
        if (!orbit.physical().isEmpty()) {
            text.append("\nphysical:\n");
            lines(text, "  ", orbit.physical());
            line(text, "  ", "source", quoted(orbit.physicalSource()));
        }
        return text.toString();
    }

    private static String joined(List<CovarianceParameter> parameters) {
        return parameters.stream().map(CovarianceParameter::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private static void lines(StringBuilder text, String indent, Map<String, String> keys) {
        keys.forEach((key, value) -> line(text, indent, key, value));
    }

    private static void line(StringBuilder text, String indent, String key, String value) {
        text.append(indent).append(key).append(": ").append(value).append('\n');
    }

    /** Text of another's file in YAML's double quotation marks, on one line. */
    private static String quoted(String text) {
        final StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.FORMAT
                    || (c & 0xfffe) == 0xfffe
                    || c == 0x2028
                    || c == 0x2029) {
                quoted.append(' ');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
