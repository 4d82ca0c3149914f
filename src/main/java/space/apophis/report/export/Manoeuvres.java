package space.apophis.report.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.EscortBudgetResult;
import space.apophis.study.result.EscortBurnResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.ParkedFlybyResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectoryResult;

/** The manoeuvres of a craft as a result holds them; where it holds no direction that follows from the path. */
public final class Manoeuvres {

    private static final double KM = 1000.0;
    private static final double HOUR = 3600.0;

    /** A stretch of a path begins where a burn does, s. */
    private static final double SAME = 1e-3;

    /** What is planned smaller is nothing, m/s. */
    private static final double NOTHING = 1e-6;

    private Manoeuvres() {}

    /** Of a path, those that end after it begins and begin before it ends, in order of time. */
    public static List<Manoeuvre> within(ExportSource source, ExportedPath path) {
        return of(source, path).stream()
                .filter(burn -> burn.end() > path.start() && burn.start() < path.end())
                .toList();
    }

    /** What of them is not told, for people: burns of which the path has no stretch, so that their direction is not known. */
    public static List<String> remarks(ExportSource source, ExportedPath path) {
        final long burns = source.option(path)
                .filter(option -> option.passes().thrust() == null
                        || option.passes().thrust().isEmpty())
                .map(option -> option.legs().stream()
                        .mapToLong(leg -> leg.burns().size())
                        .sum())
                .orElse(0L);
        final long missing = burns - of(source, path).size();
        return missing > 0
                ? List.of(missing + " of " + burns + " burns left out: their direction is not known")
                : List.of();
    }

    /** Mass of a craft at an instant, kg; not a number of what is no craft. */
    public static double mass(ExportSource source, ExportedPath path, double t) {
        double mass = massAtFirst(source, path);
        for (Manoeuvre burn : of(source, path)) {
            if (burn.start() <= t) {
                mass = burn.mass(t);
            }
        }
        return mass;
    }

    private static double massAtFirst(ExportSource source, ExportedPath path) {
        final List<Manoeuvre> all = of(source, path);
        if (!all.isEmpty()) {
            return all.get(0).massBefore();
        }
        return switch (path.kind()) {
            case CRAFT ->
                source.option(path)
                        .map(option -> option.mass().launchMassKg())
                        .orElseGet(() ->
                                source.result().nearby().parkedFlyby().burn().massBeforeKg());
            case ESCORT -> source.result().nearby().escort().start().massKg();
            case ASTEROID, MOON -> Double.NaN;
        };
    }

    private static List<Manoeuvre> of(ExportSource source, ExportedPath path) {
        return switch (path.kind()) {
            case CRAFT ->
                source.option(path)
                        .map(option -> of(option, source.solarSystem()))
                        .orElseGet(() -> of(source.result().nearby().parkedFlyby(), source.solarSystem()));
            case ESCORT -> of(source.result().nearby().escort());
            case ASTEROID, MOON -> List.of();
        };
    }

    /** Of a flown option, in order of time. */
    static List<Manoeuvre> of(TrajectoryResult option, SolarSystem solarSystem) {
        if (option.passes().thrust() != null && !option.passes().thrust().isEmpty()) {
            return ofIons(option);
        }
        return option.legs().stream()
                .map(LegResult::burns)
                .flatMap(List::stream)
                .map(burn -> of(burn, option.way().path(), solarSystem))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Manoeuvre::start))
                .toList();
    }

    /** The one of a craft that leaves its orbit about Earth. */
    static List<Manoeuvre> of(ParkedFlybyResult parked, SolarSystem solarSystem) {
        return of(parked.burn(), parked.path(), solarSystem).stream().toList();
    }

    /**
     * A burn, whose direction is that of the change of velocity along its stretch of the path beyond what gravity gives; its size is the
     * result's own.
     *
     * @return nothing where the path has no stretch of it
     */
    private static Optional<Manoeuvre> of(BurnResult burn, PathResult path, SolarSystem solarSystem) {
        final double duration = HOUR * burn.durationHours();
        return path.stretches().stream()
                .filter(rows -> Math.abs(rows.get(0).secondsTdb() - burn.begin().secondsTdb()) < SAME)
                .findFirst()
                .map(rows -> new Manoeuvre(
                        burn.begin().secondsTdb(),
                        duration,
                        burn.massBeforeKg(),
                        burn.massAfterKg(),
                        GravityAlongPath.beyond(rows, solarSystem).normalize().scalarMultiply(KM * burn.deltaVKmS())));
    }

    private static List<Manoeuvre> ofIons(TrajectoryResult option) {
        final List<Manoeuvre> manoeuvres = new ArrayList<>();
        double mass = option.mass().launchMassKg();
        for (ThrustSegmentResult thrust : option.passes().thrust()) {
            if (thrust.deltaVKmS() > 0.0) {
                final Vector3D direction = new Vector3D(
                        Math.toRadians(thrust.rightAscensionDeg()), Math.toRadians(thrust.declinationDeg()));
                manoeuvres.add(new Manoeuvre(
                        thrust.fromTdb(),
                        thrust.toTdb() - thrust.fromTdb(),
                        mass,
                        thrust.massAfterKg(),
                        direction.scalarMultiply(KM * thrust.deltaVKmS())));
            }
            mass = thrust.massAfterKg();
        }
        return manoeuvres;
    }

    /**
     * Impulses beside the asteroid, where the velocity jumps from one stretch to the next; the first stretch begins after the burn that
     * it follows. Masses by the exhaust speed that the budget's propellant at 99 % stands on.
     */
    static List<Manoeuvre> of(EscortResult escort) {
        final EscortBudgetResult budget = escort.budget();
        final double start = escort.start().massKg();
        final double exhaust = -budget.cost().p99MS() / Math.log(1.0 - budget.propellantKg() / start);
        final List<EscortBurnResult> burns = escort.phases().stream()
                .flatMap(phase -> phase.burns().stream())
                .sorted(Comparator.comparingDouble(burn -> burn.at().secondsTdb()))
                .toList();
        final List<Manoeuvre> manoeuvres = new ArrayList<>();
        double mass = start;
        for (EscortBurnResult burn : burns) {
            final double after = mass * Math.exp(-burn.sizeMS() / exhaust);
            final double before = mass;
            if (burn.sizeMS() > NOTHING) {
                jump(escort.states(), burn.at().secondsTdb())
                        .ifPresent(deltaV ->
                                manoeuvres.add(new Manoeuvre(burn.at().secondsTdb(), 0.0, before, after, deltaV)));
            }
            mass = after;
        }
        return manoeuvres;
    }

    private static Optional<Vector3D> jump(PathResult path, double t) {
        for (int i = 1; i < path.stretches().size(); i++) {
            final List<StateSample> before = path.stretches().get(i - 1);
            final StateSample after = path.stretches().get(i).get(0);
            if (Math.abs(after.secondsTdb() - t) < SAME) {
                final StateSample last = before.get(before.size() - 1);
                return Optional.of(new Vector3D(
                        KM * (after.vxKmS() - last.vxKmS()),
                        KM * (after.vyKmS() - last.vyKmS()),
                        KM * (after.vzKmS() - last.vzKmS())));
            }
        }
        return Optional.empty();
    }
}
