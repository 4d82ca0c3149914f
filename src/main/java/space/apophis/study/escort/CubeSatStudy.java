package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Sunlight;
import space.apophis.job.Progress;
import space.apophis.proximity.Attractor;
import space.apophis.proximity.RelativeState;
import space.apophis.proximity.release.Aim;
import space.apophis.proximity.release.BallisticRelease;
import space.apophis.proximity.release.ReleaseOutcome;
import space.apophis.proximity.release.Touchdown;
import space.apophis.scenario.escort.CubeSatSpec;
import space.apophis.scenario.escort.Side;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CubeSatEnd;
import space.apophis.study.result.CubeSatFlightResult;
import space.apophis.study.result.CubeSatPercentilesResult;
import space.apophis.study.result.CubeSatReleaseResult;
import space.apophis.study.result.CubeSatResult;
import space.apophis.study.result.CubeSatShareResult;
import space.apophis.study.result.CubeSatTouchdownResult;
import space.apophis.uncertainty.NormalDraws;
import space.apophis.uncertainty.SampleStatistics;
import space.apophis.units.Unit;

/** What becomes of CubeSats that are released: one flight without errors, and samples with errors of place and velocity. */
final class CubeSatStudy {

    private static final double TOLERANCE = 1e-5;
    private static final double HOUR = 3600.0;
    private static final double PERCENT = 100.0;
    private static final int DEVIATES = 6;
    private static final double[] PERCENTS = {5.0, 25.0, 50.0, 75.0, 95.0};

    private final EscortCase escort;
    private final AsteroidModel asteroid;
    private final CubeSatSpec spec;
    private final double release;
    private final RelativeState nominal;
    private final BallisticRelease flights;

    private CubeSatStudy(EscortCase escort, AsteroidModel asteroid, MotionOutcome motion, int number) {
        this.escort = escort;
        this.asteroid = asteroid;
        this.spec = escort.spec().cubesats().get(number);
        this.release = escort.publisher().seconds(spec.release());
        final PVCoordinates craft = motion.path().at(release);
        final Vector3D aim = escort.sunFrame()
                .direction(Side.TERMINATOR, release)
                .scalarMultiply(spec.aimOffset())
                .subtract(craft.getPosition());
        if (!(aim.getNorm() > 0.0)) {
            throw escort.fault(key(number, "aimOffset"), "is the place of the craft, another one is needed");
        }
        this.nominal = new RelativeState(
                release, craft.getPosition(), Aim.velocity(craft.getVelocity(), aim, spec.speed()), spec.mass());
        final double hill = escort.hillRadius(asteroid.gm(), release);
        final double escape = spec.escapeDistance() == null ? hill : FastMath.min(hill, spec.escapeDistance());
        if (!(nominal.range() < escape)) {
            throw escort.fault(
                    key(number, "release"),
                    String.format(
                            Locale.ROOT,
                            "the craft is %.4g km from the asteroid then, and less than the escape distance, %.4g km, is needed",
                            Publisher.km(nominal.range()),
                            Publisher.km(escape)));
        }
        this.flights = new BallisticRelease(
                EscortForces.of(escort, asteroid, new Sunlight(spec.crossSection(), spec.reflection())),
                TOLERANCE,
                escape,
                hill);
    }

    private static String key(int number, String name) {
        return "cubesats[" + (number + 1) + "]." + name;
    }

    /**
     * Looks whether they are released and followed within the phases.
     *
     * @throws space.apophis.job.InputFault if one is not
     */
    static void check(EscortCase escort) {
        final List<CubeSatSpec> cubesats = escort.spec().cubesats();
        for (int i = 0; i < cubesats.size(); i++) {
            final double release = escort.publisher().seconds(cubesats.get(i).release());
            if (!(release > escort.start().time() && release < escort.end())) {
                throw escort.fault(key(i, "release"), "lies outside the phases, a date within them is needed");
            }
            if (release + cubesats.get(i).horizon() > escort.end()) {
                throw escort.fault(
                        key(i, "horizon"),
                        "leads beyond the last phase, which ends "
                                + escort.publisher().utcSeconds(escort.end()) + ", less is needed");
            }
        }
    }

    /** Of those that are released before the craft strikes the ground, where it does. */
    static List<CubeSatResult> of(EscortCase escort, AsteroidModel asteroid, MotionOutcome motion, Progress progress) {
        return IntStream.range(0, escort.spec().cubesats().size())
                .filter(i -> escort.publisher()
                                .seconds(escort.spec().cubesats().get(i).release())
                        < motion.path().end())
                .mapToObj(i -> new CubeSatStudy(escort, asteroid, motion, i).result(progress))
                .toList();
    }

    private CubeSatResult result(Progress progress) {
        final NormalDraws draws = new NormalDraws(spec.seed(), DEVIATES);
        final AtomicLong done = new AtomicLong();
        final List<CubeSatFlightResult> samples = IntStream.range(0, spec.samples())
                .parallel()
                .mapToObj(i -> {
                    final CubeSatFlightResult flight = fly(disturbed(draws.sample(i)));
                    progress.report("releasing " + spec.name(), done.incrementAndGet(), spec.samples());
                    return flight;
                })
                .toList();
        return new CubeSatResult(
                spec.name(), release(), fly(nominal), shares(samples), percentiles(samples), samples, spec.source());
    }

    private RelativeState disturbed(double[] deviates) {
        return new RelativeState(
                release,
                nominal.position()
                        .add(new Vector3D(deviates[0], deviates[1], deviates[2]).scalarMultiply(spec.sigmaPosition())),
                nominal.velocity()
                        .add(new Vector3D(deviates[3], deviates[4], deviates[5]).scalarMultiply(spec.sigmaVelocity())),
                spec.mass());
    }

    private CubeSatFlightResult fly(RelativeState start) {
        final ReleaseOutcome outcome = flights.fly(start, release + spec.horizon());
        return new CubeSatFlightResult(
                switch (outcome.end()) {
                    case TOUCHDOWN -> CubeSatEnd.TOUCHDOWN;
                    case ESCAPE -> CubeSatEnd.ESCAPE;
                    case NEAR -> CubeSatEnd.NEAR;
                },
                (outcome.time() - release) / HOUR,
                outcome.touchdown() == null ? null : touchdown(outcome.touchdown()));
    }

    private CubeSatTouchdownResult touchdown(Touchdown touchdown) {
        return new CubeSatTouchdownResult(
                asteroid.attractors().get(touchdown.body()).name(),
                touchdown.speed(),
                Publisher.degrees(touchdown.angle()),
                Publisher.degrees(touchdown.latitude()),
                Publisher.degrees(touchdown.longitude()));
    }

    private CubeSatReleaseResult release() {
        return new CubeSatReleaseResult(
                escort.publisher().when(release),
                Publisher.km(nominal.range()),
                spec.speed(),
                Publisher.km(spec.aimOffset()),
                spec.sigmaVelocity(),
                spec.sigmaPosition(),
                Publisher.km(flights.escapeDistance()),
                Publisher.km(flights.hillRadius()),
                spec.horizon() / Unit.DAY);
    }

    private List<CubeSatShareResult> shares(List<CubeSatFlightResult> samples) {
        final List<CubeSatShareResult> shares = new ArrayList<>();
        for (Attractor attractor : asteroid.attractors()) {
            shares.add(share(CubeSatEnd.TOUCHDOWN, attractor.name(), samples));
        }
        shares.add(share(CubeSatEnd.ESCAPE, null, samples));
        shares.add(share(CubeSatEnd.NEAR, null, samples));
        return shares;
    }

    private static CubeSatShareResult share(CubeSatEnd end, String body, List<CubeSatFlightResult> samples) {
        final int count = (int) samples.stream()
                .filter(sample -> sample.end() == end
                        && (body == null || sample.touchdown().body().equals(body)))
                .count();
        final double share = (double) count / samples.size();
        return new CubeSatShareResult(
                end, body, count, PERCENT * share, PERCENT * FastMath.sqrt(share * (1.0 - share) / samples.size()));
    }

    private static List<CubeSatPercentilesResult> percentiles(List<CubeSatFlightResult> samples) {
        final List<CubeSatFlightResult> down =
                samples.stream().filter(sample -> sample.touchdown() != null).toList();
        if (down.isEmpty()) {
            return List.of();
        }
        final SampleStatistics speed =
                statistics(down, sample -> sample.touchdown().speedMS());
        final SampleStatistics angle =
                statistics(down, sample -> sample.touchdown().angleDeg());
        final SampleStatistics after = statistics(down, CubeSatFlightResult::afterHours);
        return DoubleStream.of(PERCENTS)
                .mapToObj(percent -> new CubeSatPercentilesResult(
                        percent, speed.percentile(percent), angle.percentile(percent), after.percentile(percent)))
                .toList();
    }

    private static SampleStatistics statistics(
            List<CubeSatFlightResult> samples, ToDoubleFunction<CubeSatFlightResult> quantity) {
        return new SampleStatistics(samples.stream().mapToDouble(quantity).toArray());
    }
}
