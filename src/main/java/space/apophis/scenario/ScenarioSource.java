package space.apophis.scenario;

import java.nio.file.Path;
import java.util.Optional;
import space.apophis.job.CheckFault;
import space.apophis.job.InputFault;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.PhysicalSpec;
import space.apophis.scenario.body.ShapeSpec;
import space.apophis.scenario.format.YamlDocument;

/**
 * A scenario with the file it was read from, as that was then: its lines and its hash stay those of what is flown, whatever
 * becomes of the file.
 */
public record ScenarioSource(YamlDocument document, Scenario scenario) {

    /**
     * A body with the file it was read from, likewise.
     *
     * @param spec what the file says
     */
    public record Body(YamlDocument document, BodySpec spec) {

        /** SHA-256 of the bytes read, lower-case hexadecimal. */
        public String sha256() {
            return document.sha256();
        }

        /** The file of its shape, beside its own; empty where it names none. */
        public Optional<Path> shapeFile() {
            return Optional.ofNullable(spec.physical())
                    .map(PhysicalSpec::shape)
                    .map(ShapeSpec::file)
                    .map(name -> document.file().resolveSibling(name));
        }

        /** What is said of a key of the body's file, as of one of the scenario's. */
        public InputFault fault(String key, String what) {
            return document.fault(key, what);
        }
    }

    /** The file, as the user named it. */
    public Path file() {
        return document.file();
    }

    /** SHA-256 of the bytes read, lower-case hexadecimal. */
    public String sha256() {
        return document.sha256();
    }

    /**
     * What is said of a key of a file that was read without a fault, but asks for what cannot be done.
     *
     * @param key from the outermost mapping, with dots
     */
    public InputFault fault(String key, String what) {
        return document.fault(key, what);
    }

    /**
     * What is said of a key that asks for work which fails a check of the program's own.
     *
     * @param key from the outermost mapping, with dots
     */
    public CheckFault checkFault(String key, String what) {
        return new CheckFault(document.fault(key, what).getMessage());
    }
}
