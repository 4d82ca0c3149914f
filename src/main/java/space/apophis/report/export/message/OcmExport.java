package space.apophis.report.export.message;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.Manoeuvre;
import space.apophis.report.export.Manoeuvres;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.StateSample;

/**
 * Bodies as Orbit Comprehensive Messages (CCSDS 502.0-B-3, section 6): trajectory, physical properties, covariance, manoeuvres and what
 * else is needed, in the order of the standard. A block of the trajectory ends where thrust begins, ends or turns.
 */
public final class OcmExport {

    private static final double KM = 1000.0;

    private OcmExport() {}

    /** One file a path. */
    public static Map<String, byte[]> write(ExportSource source) {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportedPath path : source.paths()) {
            final List<CovarianceSample> covariances = source.covariances(path);
            final List<CovarianceSample> definite =
                    covariances.stream().filter(PositiveDefinite::holds).toList();
            final List<String> comments = OemExport.comments(source, path);
            if (definite.size() < covariances.size()) {
                comments.add((covariances.size() - definite.size())
                        + " covariances left out, which rounding has made not positive definite");
            }
            final KvnText text = new KvnText(
                    "CCSDS_OCM_VERS", "3.0", comments, source.result().header().oemCreationUtc());
            metadata(text, source, path);
            trajectory(text, source, path);
            physical(text, source, path);
            covariance(text, definite);
            manoeuvres(text, Manoeuvres.within(source, path));
            text.line("USER_START");
            OpmExport.userDefined(text, source, path);
            text.line("USER_STOP");
            files.put(path.name() + ".ocm", text.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return files;
    }

    private static void metadata(KvnText text, ExportSource source, ExportedPath path) {
        text.line("META_START")
                .entry("OBJECT_NAME", OemExport.objectName(source, path))
                .entry("CATALOG_NAME", OemExport.catalogue(path))
                .entry("OBJECT_DESIGNATOR", OemExport.id(path))
                .entry("TIME_SYSTEM", "TDB")
                .entry("EPOCH_TZERO", KvnText.tdb(path.start()))
                .entry("START_TIME", KvnText.tdb(path.start()))
                .entry("STOP_TIME", KvnText.tdb(path.end()))
                .entry(
                        "CELESTIAL_SOURCE",
                        source.result().provenance().ephemeris().ephemerisFile())
                .line("META_STOP");
    }

    private static void trajectory(KvnText text, ExportSource source, ExportedPath path) {
        final List<List<StateSample>> parts = source.rows(path);
        for (int i = 0; i < parts.size(); i++) {
            final List<StateSample> rows = parts.get(i);
            text.line("TRAJ_START").entry("TRAJ_ID", id("TRAJ", i));
            if (i > 0) {
                text.entry("TRAJ_PREV_ID", id("TRAJ", i - 1));
            }
            if (i < parts.size() - 1) {
                text.entry("TRAJ_NEXT_ID", id("TRAJ", i + 1));
            }
            text.entry("TRAJ_BASIS", path.kind() == ExportedPath.Kind.ASTEROID ? "PREDICTED" : "SIMULATED")
                    .entry("INTERPOLATION", "HERMITE")
                    .entry("INTERPOLATION_DEGREE", Integer.toString(OemFile.degree(rows.size())))
                    .entry("CENTER_NAME", path.centre().name())
                    .entry("TRAJ_REF_FRAME", "ICRF");
            OemFile.useable(text, rows, source.request().span());
            text.entry("TRAJ_TYPE", "CARTPV").line("TRAJ_UNITS = [km,km,km,km/s,km/s,km/s]");
            OemFile.rows(text, rows);
            text.line("TRAJ_STOP");
        }
    }

    private static void physical(KvnText text, ExportSource source, ExportedPath path) {
        final double mass = Manoeuvres.mass(source, path, path.start());
        final Double magnitude = path.kind() == ExportedPath.Kind.ASTEROID
                ? source.result().asteroid().absoluteMagnitude()
                : null;
        if (mass > 0.0) {
            text.line("PHYS_START").entry("WET_MASS", mass, "kg").line("PHYS_STOP");
        } else if (magnitude != null) {
            text.line("PHYS_START")
                    .comment("VM_ABSOLUTE is the H of asteroids: 1 au from Sun and observer, fully lit")
                    .entry("VM_ABSOLUTE", magnitude, "")
                    .line("PHYS_STOP");
        }
    }

    private static void covariance(KvnText text, List<CovarianceSample> covariances) {
        if (covariances.isEmpty()) {
            return;
        }
        text.line("COV_START")
                .entry("COV_ID", id("COV", 0))
                .entry("COV_BASIS", "PREDICTED")
                .entry("COV_REF_FRAME", "ICRF")
                .entry("COV_TYPE", "CARTPV")
                .entry("COV_ORDERING", "LTM")
                .line("COV_UNITS = [km,km,km,km/s,km/s,km/s]");
        covariances.forEach(sample -> text.row(
                KvnText.tdb(sample.secondsTdb()),
                sample.lower().stream().mapToDouble(Double::doubleValue).toArray()));
        text.line("COV_STOP");
    }

    private static void manoeuvres(KvnText text, List<Manoeuvre> all) {
        final List<Manoeuvre> burns =
                all.stream().filter(burn -> burn.duration() > 0.0).toList();
        final List<Manoeuvre> impulses =
                all.stream().filter(burn -> burn.duration() == 0.0).toList();
        if (!burns.isEmpty()) {
            manoeuvreHeader(text, "BURNS")
                    .entry(
                            "MAN_COMPOSITION",
                            "TIME_ABSOLUTE,MAN_DURA,DELTA_MASS,DV_X,DV_Y,DV_Z,THR_X,THR_Y,THR_Z,THR_ISP")
                    .line("MAN_UNITS = [s,kg,km/s,km/s,km/s,N,N,N,s]");
            burns.forEach(burn -> row(text, burn, burn.thrust(), burn.specificImpulse()));
            text.line("MAN_STOP");
        }
        if (!impulses.isEmpty()) {
            manoeuvreHeader(text, "IMPULSES")
                    .entry("MAN_COMPOSITION", "TIME_ABSOLUTE,MAN_DURA,DELTA_MASS,DV_X,DV_Y,DV_Z")
                    .line("MAN_UNITS = [s,kg,km/s,km/s,km/s]");
            impulses.forEach(burn -> text.row(
                    KvnText.tdb(burn.start()),
                    burn.duration(),
                    burn.massChange(),
                    burn.deltaV().getX() / KM,
                    burn.deltaV().getY() / KM,
                    burn.deltaV().getZ() / KM));
            text.line("MAN_STOP");
        }
    }

    private static KvnText manoeuvreHeader(KvnText text, String id) {
        return text.line("MAN_START")
                .entry("MAN_ID", id)
                .entry("MAN_BASIS", "SIMULATED")
                .entry("MAN_DEVICE_ID", "ALL")
                .entry("MAN_REF_FRAME", "ICRF")
                .entry("DC_TYPE", "CONTINUOUS");
    }

    private static void row(KvnText text, Manoeuvre burn, Vector3D thrust, double impulse) {
        text.row(
                KvnText.tdb(burn.start()),
                burn.duration(),
                burn.massChange(),
                burn.deltaV().getX() / KM,
                burn.deltaV().getY() / KM,
                burn.deltaV().getZ() / KM,
                thrust.getX(),
                thrust.getY(),
                thrust.getZ(),
                impulse);
    }

    private static String id(String of, int number) {
        return of + "_" + (number + 1);
    }
}
