package space.apophis.report.export.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.Manoeuvres;
import space.apophis.report.export.NaifNumbers;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.ImpactProbabilityResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/** The conjunctions of a result: the asteroid's encounter, and each craft that passes the asteroid; one that comes to rest there has none. */
final class Conjunctions {

    private static final Set<String> PASSES = Set.of("flyby", "impact");
    private static final int STEPS = 30;
    private static final double SAME = 1.0;
    private static final double HOUR = 3600.0;
    private static final double DAY = 86400.0;

    private final ExportSource source;
    private final StudyResult result;

    Conjunctions(ExportSource source) {
        this.source = source;
        this.result = source.result();
    }

    /** In the order of paths. */
    List<Conjunction> all() {
        final List<Conjunction> all = new ArrayList<>();
        final Optional<ExportedPath> asteroid = source.asteroid();
        if (asteroid.isPresent()) {
            encounter(asteroid.get()).ifPresent(all::add);
            for (ExportedPath path : source.paths()) {
                if (path.kind() == ExportedPath.Kind.CRAFT) {
                    guesses(path)
                            .forEach(guess -> pass(path, asteroid.get(), guess).ifPresent(all::add));
                }
            }
        }
        return all;
    }

    private Optional<Conjunction> encounter(ExportedPath path) {
        final EncounterResult encounter = result.passes().encounter();
        if (encounter == null || !within(path, encounter.approach().secondsTdb())) {
            return Optional.empty();
        }
        final CloseApproachResult approach = encounter.approach();
        return Arrays.stream(Body.values())
                .filter(body -> body.name().equals(approach.body()))
                .findFirst()
                .map(body -> new Conjunction(
                        path.name() + "-" + body.name().toLowerCase(Locale.ROOT),
                        approach.secondsTdb(),
                        asteroid(path, approach.secondsTdb()),
                        planet(body, approach.secondsTdb()),
                        chance(approach.body())));
    }

    private boolean within(ExportedPath path, double t) {
        return t >= Math.max(path.start(), source.request().span().from())
                && t <= Math.min(path.end(), source.request().span().to());
    }

    private Conjunction.Party asteroid(ExportedPath path, double t) {
        final Optional<CovarianceSample> nearest = source.covariances(path).stream()
                .min(Comparator.comparingDouble(sample -> Math.abs(sample.secondsTdb() - t)));
        final String remark = nearest.map(sample -> ofCovariance(sample.secondsTdb() - t))
                .orElse("The orbit has no covariance: zeros stand for what is not known");
        final Double diameter = result.asteroid().diameterKm();
        return new Conjunction.Party(
                path.title(),
                OemExport.id(path),
                OemExport.catalogue(path),
                "OTHER",
                false,
                result.provenance().orbitSolution(),
                path.at(t),
                nearest,
                Double.NaN,
                diameter == null ? Double.NaN : Math.PI * Math.pow(500.0 * diameter, 2.0),
                List.of(remark));
    }

    private static String ofCovariance(double after) {
        if (Math.abs(after) < SAME) {
            return "Covariance of the heliocentric state, mapped linearly to the closest approach";
        }
        final boolean near = Math.abs(after) < DAY;
        return String.format(
                Locale.ROOT,
                "Covariance of the heliocentric state %.1f %s %s the closest approach, the nearest there is",
                Math.abs(after) / (near ? HOUR : DAY),
                near ? "hours" : "days",
                after < 0.0 ? "before" : "after");
    }

    private Conjunction.Party planet(Body body, double t) {
        final BodyStates states = new BodyStates();
        source.solarSystem().planets().fill(t, states);
        return new Conjunction.Party(
                body.name(),
                Integer.toString(NaifNumbers.of(body)),
                "NAIF",
                "OTHER",
                false,
                result.provenance().ephemeris().ephemerisFile(),
                new PVCoordinates(states.state(Body.SUN), states.state(body)),
                Optional.empty(),
                Double.NaN,
                Double.NaN,
                List.of(
                        "Zeros: the covariance of OBJECT1 is that of its place among the bodies of this ephemeris and holds all that is not known"));
    }

    private Optional<Conjunction.Chance> chance(String body) {
        return Optional.ofNullable(result.strikes().impactProbabilities()).stream()
                .flatMap(List::stream)
                .filter(chance -> chance.body().equals(body))
                .findFirst()
                .map(chance -> new Conjunction.Chance(chance.best(), method(chance)));
    }

    private static String method(ImpactProbabilityResult chance) {
        if (chance.alongLine() != null) {
            return "LINE-OF-VARIATIONS";
        }
        return chance.linear() != null && chance.best() == chance.linear() ? "TARGET-PLANE-GAUSSIAN" : "MONTE-CARLO";
    }

    /** When a craft passes the asteroid, about. */
    private List<Double> guesses(ExportedPath path) {
        final Optional<TrajectoryResult> option = source.option(path);
        if (option.isEmpty()) {
            return List.of(result.nearby().parkedFlyby().pass().nearest().secondsTdb());
        }
        return option.get().legs().stream()
                .filter(leg -> PASSES.contains(leg.type())
                        && result.asteroid().designation().equals(leg.body()))
                .map(leg -> leg.when().secondsTdb())
                .toList();
    }

    private Optional<Conjunction> pass(ExportedPath craft, ExportedPath asteroid, double guess) {
        if (!within(craft, guess) || !within(asteroid, guess)) {
            return Optional.empty();
        }
        final double t = nearest(craft, asteroid, guess);
        return Optional.of(new Conjunction(
                craft.name() + "-" + asteroid.name(),
                t,
                new Conjunction.Party(
                        OemExport.objectName(source, craft),
                        OemExport.id(craft),
                        OemExport.catalogue(craft),
                        "PAYLOAD",
                        true,
                        result.header().name(),
                        craft.at(t),
                        Optional.empty(),
                        Manoeuvres.mass(source, craft, t),
                        Double.NaN,
                        List.of(
                                "A planned path, whose covariance is not known: zeros stand for it, do not take them for knowledge")),
                asteroid(asteroid, t),
                Optional.empty()));
    }

    /** Newton's steps to where the distance stops falling; both move almost straight. */
    private static double nearest(ExportedPath one, ExportedPath other, double guess) {
        final double last = Math.min(one.end(), other.end());
        double t = guess;
        for (int i = 0; i < STEPS; i++) {
            final PVCoordinates relative = new PVCoordinates(one.at(t), other.at(t));
            final Vector3D speed = relative.getVelocity();
            t = Math.min(last, t - relative.getPosition().dotProduct(speed) / speed.getNormSq());
        }
        return t;
    }
}
