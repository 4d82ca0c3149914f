package space.apophis.report.export.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.Manoeuvres;
import space.apophis.report.export.NaifNumbers;

/**
 * Paths as Orbit Ephemeris Messages (CCSDS 502.0-B-3, section 5): a segment from each burn to the next, since nobody interpolates from
 * one to another, and the covariances of the asteroid.
 */
public final class OemExport {

    private OemExport() {}

    /** One file a path. */
    public static Map<String, byte[]> write(ExportSource source) {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportedPath path : source.paths()) {
            files.put(
                    path.name() + ".oem",
                    OemFile.message(
                                    new OemFile.Subject(
                                            objectName(source, path),
                                            id(path),
                                            path.centre().name()),
                                    source.rows(path),
                                    source.covariances(path),
                                    source.request().span(),
                                    comments(source, path),
                                    source.result().header().oemCreationUtc())
                            .getBytes(StandardCharsets.US_ASCII));
        }
        return files;
    }

    /** Of a craft its scenario and label, which several scenarios may give. */
    static String objectName(ExportSource source, ExportedPath path) {
        return switch (path.kind()) {
            case ASTEROID, MOON -> path.title();
            case CRAFT, ESCORT -> source.result().header().name() + ", " + path.title();
        };
    }

    /** Its number by NAIF's rules, or the name of its file where it has none. */
    static String id(ExportedPath path) {
        return path.naif() == NaifNumbers.NONE ? path.name() : Integer.toString(path.naif());
    }

    /** What an identifier is of. */
    static String catalogue(ExportedPath path) {
        return path.naif() == NaifNumbers.NONE ? "NONE" : "NAIF";
    }

    /** Where a message comes from, and what it is of. */
    static List<String> comments(ExportSource source, ExportedPath path) {
        final List<String> comments = new ArrayList<>(source.provenance());
        comments.add("Body " + path.naif() + " (" + path.title() + ") from "
                + path.centre().naif() + " (" + path.centre().name() + "), axes of the ICRF");
        comments.addAll(Manoeuvres.remarks(source, path));
        return comments;
    }
}
