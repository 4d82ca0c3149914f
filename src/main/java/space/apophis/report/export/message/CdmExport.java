package space.apophis.report.export.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.job.InputFault;
import space.apophis.report.export.ExportSource;

/**
 * Conjunctions as Conjunction Data Messages (CCSDS 508.0-B-1). The format is made for what goes round Earth; here both objects stand with
 * heliocentric states (ORBIT_CENTER SUN), about which Earth too has the axes R, T and N that a covariance has to be on. The axes of GCRF
 * are those of the ICRF.
 */
public final class CdmExport {

    private static final List<String> NAMES = List.of("R", "T", "N", "RDOT", "TDOT", "NDOT");
    private static final List<String> UNITS = List.of("m**2", "m**2/s", "m**2/s**2");

    /** Of the instant, digits of a second; at 7 km/s one in the last place is 7 mm. */
    private static final int DIGITS = 6;

    private CdmExport() {}

    /**
     * One file a conjunction.
     *
     * @throws InputFault if there is none
     */
    public static Map<String, byte[]> write(ExportSource source) {
        final List<Conjunction> all = new Conjunctions(source).all();
        if (all.isEmpty()) {
            throw new InputFault(
                    "--to cdm: within the span exported the asteroid passes no body and no craft passes the asteroid,"
                            + " a result with an encounter or a flyby is needed");
        }
        final Map<String, byte[]> files = new LinkedHashMap<>();
        for (Conjunction conjunction : all) {
            String name = conjunction.name() + ".cdm";
            for (int number = 2; files.containsKey(name); number++) {
                name = conjunction.name() + "-" + number + ".cdm";
            }
            files.put(name, message(source, conjunction).getBytes(StandardCharsets.US_ASCII));
        }
        return files;
    }

    private static String message(ExportSource source, Conjunction conjunction) {
        final List<String> comments = new ArrayList<>(source.provenance());
        comments.add(
                "States and axes R, T, N are heliocentric, those of GCRF the axes of the ICRF; relative places on the axes of OBJECT1");
        final KvnText text = new KvnText(
                        "CCSDS_CDM_VERS",
                        "1.0",
                        comments,
                        source.result().header().oemCreationUtc())
                .entry("MESSAGE_ID", source.result().header().name() + "-" + conjunction.name());
        relative(text, source, conjunction);
        object(text, "OBJECT1", conjunction.first());
        object(text, "OBJECT2", conjunction.second());
        return text.toString();
    }

    private static void relative(KvnText text, ExportSource source, Conjunction conjunction) {
        final Vector3D[] axes = conjunction.first().axes();
        final Vector3D place = conjunction.relative().getPosition();
        final Vector3D speed = conjunction.relative().getVelocity();
        text.entry(
                        "TCA",
                        source.solarSystem()
                                .clock()
                                .date(conjunction.t())
                                .getComponents(source.solarSystem().clock().utc())
                                .toStringWithoutUtcOffset(60, DIGITS))
                .entry("MISS_DISTANCE", place.getNorm(), "m")
                .entry("RELATIVE_SPEED", speed.getNorm(), "m/s");
        for (int i = 0; i < axes.length; i++) {
            text.entry("RELATIVE_POSITION_" + NAMES.get(i), place.dotProduct(axes[i]), "m");
        }
        for (int i = 0; i < axes.length; i++) {
            text.entry("RELATIVE_VELOCITY_" + NAMES.get(i), speed.dotProduct(axes[i]), "m/s");
        }
        conjunction
                .chance()
                .ifPresent(chance -> text.entry("COLLISION_PROBABILITY", chance.probability(), "")
                        .entry("COLLISION_PROBABILITY_METHOD", chance.method()));
    }

    private static void object(KvnText text, String object, Conjunction.Party party) {
        party.remarks().forEach(text::comment);
        text.entry("OBJECT", object)
                .entry("OBJECT_DESIGNATOR", party.id())
                .entry("CATALOG_NAME", party.catalogue())
                .entry("OBJECT_NAME", party.title())
                .entry("INTERNATIONAL_DESIGNATOR", "UNKNOWN")
                .entry("OBJECT_TYPE", party.type())
                .entry("EPHEMERIS_NAME", party.ephemeris())
                .entry("COVARIANCE_METHOD", party.covariance().isPresent() ? "CALCULATED" : "DEFAULT")
                .entry("MANEUVERABLE", party.manoeuvrable() ? "YES" : "NO")
                .entry("ORBIT_CENTER", "SUN")
                .entry("REF_FRAME", "GCRF");
        if (party.areaM2() > 0.0) {
            text.entry("AREA_PC", party.areaM2(), "m**2");
        }
        if (party.massKg() > 0.0) {
            text.entry("MASS", party.massKg(), "kg");
        }
        OpmExport.state(text, party.state());
        text.covariance(NAMES, UNITS, party.covarianceOnAxes());
    }
}
