package space.apophis.report.export.message;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.Manoeuvre;
import space.apophis.report.export.Manoeuvres;
import space.apophis.study.result.AsteroidResult;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.EncounterResult;

/**
 * States as Orbit Parameter Messages (CCSDS 502.0-B-3, section 3): of each body where its path begins, of the asteroid also a day before
 * its encounter, both at instants of a covariance where there is one; of a craft its mass and the manoeuvres that follow.
 */
public final class OpmExport {

    private static final double KM = 1000.0;
    private static final double DAY = 86400.0;

    private static final List<String> NAMES = List.of("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT");
    private static final List<String> UNITS = List.of("km**2", "km**2/s", "km**2/s**2");

    private OpmExport() {}

    /** One file a path, and one of the asteroid before its encounter. */
    public static Map<String, byte[]> write(ExportSource source) {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportedPath path : source.paths()) {
            final double from = Math.max(path.start(), source.request().span().from());
            final List<CovarianceSample> covariances = source.covariances(path);
            final Optional<CovarianceSample> first = covariances.stream()
                    .filter(sample -> sample.secondsTdb() >= from)
                    .findFirst();
            files.put(path.name() + ".opm", message(source, path, first, from));
            if (path.kind() == ExportedPath.Kind.ASTEROID) {
                beforeEncounter(source, path).ifPresent(t -> {
                    final Optional<CovarianceSample> near = covariances.stream()
                            .filter(sample -> Math.abs(sample.secondsTdb() - t) < DAY)
                            .min(Comparator.comparingDouble(sample -> Math.abs(sample.secondsTdb() - t)));
                    files.put(path.name() + "-encounter.opm", message(source, path, near, t));
                });
            }
        }
        return files;
    }

    private static Optional<Double> beforeEncounter(ExportSource source, ExportedPath path) {
        return Optional.ofNullable(source.result().passes().encounter())
                .map(EncounterResult::approach)
                .map(CloseApproachResult::secondsTdb)
                .map(t -> t - DAY)
                .filter(t -> t > path.start() && t <= path.end());
    }

    private static byte[] message(
            ExportSource source, ExportedPath path, Optional<CovarianceSample> covariance, double otherwise) {
        final double t = covariance.map(CovarianceSample::secondsTdb).orElse(otherwise);
        final KvnText text = new KvnText(
                        "CCSDS_OPM_VERS",
                        "3.0",
                        OemExport.comments(source, path),
                        source.result().header().oemCreationUtc())
                .entry("OBJECT_NAME", OemExport.objectName(source, path))
                .entry("OBJECT_ID", OemExport.id(path))
                .entry("CENTER_NAME", path.centre().name())
                .entry("REF_FRAME", "ICRF")
                .entry("TIME_SYSTEM", "TDB")
                .entry("EPOCH", KvnText.tdb(t));
        state(text, path.at(t));
        final double mass = Manoeuvres.mass(source, path, t);
        if (mass > 0.0) {
            text.entry("MASS", mass, "kg");
        }
        covariance.ifPresent(sample -> covariance(text, sample));
        Manoeuvres.within(source, path).stream().filter(burn -> burn.end() > t).forEach(burn -> manoeuvre(text, burn));
        userDefined(text, source, path);
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Position and velocity, m and m/s, in kilometres. */
    static void state(KvnText text, PVCoordinates state) {
        text.entry("X", state.getPosition().getX() / KM, "km")
                .entry("Y", state.getPosition().getY() / KM, "km")
                .entry("Z", state.getPosition().getZ() / KM, "km")
                .entry("X_DOT", state.getVelocity().getX() / KM, "km/s")
                .entry("Y_DOT", state.getVelocity().getY() / KM, "km/s")
                .entry("Z_DOT", state.getVelocity().getZ() / KM, "km/s");
    }

    private static void covariance(KvnText text, CovarianceSample sample) {
        text.entry("COV_REF_FRAME", "ICRF");
        text.covariance(NAMES, UNITS, sample.matrix());
    }

    private static void manoeuvre(KvnText text, Manoeuvre burn) {
        final Vector3D deltaV = burn.deltaV();
        text.entry("MAN_EPOCH_IGNITION", KvnText.tdb(burn.start())).entry("MAN_DURATION", burn.duration(), "s");
        // The standard asks for a negative number.
        if (burn.massChange() < 0.0) {
            text.entry("MAN_DELTA_MASS", burn.massChange(), "kg");
        }
        text.entry("MAN_REF_FRAME", "ICRF")
                .entry("MAN_DV_1", deltaV.getX() / KM, "km/s")
                .entry("MAN_DV_2", deltaV.getY() / KM, "km/s")
                .entry("MAN_DV_3", deltaV.getZ() / KM, "km/s");
    }

    /** What flies on from here needs and no keyword is for: the non-gravitational accelerations at 1 au. */
    static void userDefined(KvnText text, ExportSource source, ExportedPath path) {
        text.entry("USER_DEFINED_SCENARIO", source.result().header().name());
        if (path.kind() == ExportedPath.Kind.ASTEROID) {
            final AsteroidResult asteroid = source.result().asteroid();
            text.entry("USER_DEFINED_A1_AU_D2", Double.toString(asteroid.a1AuD2()))
                    .entry("USER_DEFINED_A2_AU_D2", Double.toString(asteroid.a2AuD2()))
                    .entry("USER_DEFINED_A3_AU_D2", Double.toString(asteroid.a3AuD2()));
        }
    }
}
