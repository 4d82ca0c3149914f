package space.apophis.transfer.parked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.Days;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertGeometry;
import space.apophis.transfer.LambertProblem;
import space.apophis.units.Unit;

/**
 * The cheapest burn from a parked orbit to where the asteroid will be: for each pair of burn and pass the conics about Earth between
 * both (Lambert), the best of which is refined between the steps. Sun and Moon are left out here.
 *
 * @param asteroid from Earth's centre, ICRF, by TDB seconds since J2000; asked by several threads at once
 * @param departures burns that are tried first
 * @param passes likewise
 */
public record ParkedSearch(ParkedOrbit orbit, DoubleFunction<PVCoordinates> asteroid, Days departures, Days passes) {

    /** Conics that dip below this are left out, m. */
    private static final double LOWEST = 6_878e3;

    /** Burns among which one is refined, s: the costs of a longitude have several least ones a turn. */
    private static final double BLOCK = 3.0 * 3600.0;

    private static final double SHORTEST = 1800.0;

    /** Steps of the refinement end at this share of the first. */
    private static final double FINEST = 1e-4;

    private static final double LONGITUDE_STEP = FastMath.toRadians(5.0);

    /** The best of longitudes all round, in their order; none where no conic leads there. */
    public List<ParkedTransfer> ofLongitudes() {
        final int count = (int) FastMath.rint(2.0 * FastMath.PI / LONGITUDE_STEP);
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> of(i * LONGITUDE_STEP).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The best of a longitude: of the burns of some hours each the best at the first steps, refined. */
    public Optional<ParkedTransfer> of(double longitude) {
        final int block = FastMath.max(1, (int) FastMath.rint(BLOCK / departures.step()));
        ParkedTransfer best = null;
        for (int from = 0; from < departures.count(); from += block) {
            final ParkedTransfer coarse = coarse(longitude, from, FastMath.min(departures.count(), from + block));
            best = coarse == null ? best : better(best, refined(coarse, false));
        }
        return Optional.ofNullable(best);
    }

    /** The best of burns from one to before another at the first steps; null where there is none. */
    private ParkedTransfer coarse(double longitude, int from, int to) {
        ParkedTransfer best = null;
        for (int i = from; i < to; i++) {
            for (int j = 0; j < passes.count(); j++) {
                best = better(best, transfer(longitude, departures.at(i), passes.at(j)));
            }
        }
        return best;
    }

    private static ParkedTransfer better(ParkedTransfer one, ParkedTransfer other) {
        return one == null || other != null && other.deltaV() < one.deltaV() ? other : one;
    }

    /**
     * The best near one that is good: steps along burn, pass and longitude, halved where none is better.
     *
     * @param free whether the longitude may change
     */
    public ParkedTransfer refined(ParkedTransfer start, boolean free) {
        ParkedTransfer best = better(null, transfer(start.longitude(), start.departure(), start.pass()));
        if (best == null) {
            return start;
        }
        for (double share = 0.5; share > FINEST; ) {
            final ParkedTransfer found = beside(best, share, free);
            if (found.deltaV() < best.deltaV()) {
                best = found;
            } else {
                share *= 0.5;
            }
        }
        return best;
    }

    private ParkedTransfer beside(ParkedTransfer best, double share, boolean free) {
        final List<ParkedTransfer> found = new ArrayList<>(List.of(best));
        for (double side : new double[] {-share, share}) {
            found.add(transfer(best.longitude(), best.departure() + side * departures.step(), best.pass()));
            found.add(transfer(best.longitude(), best.departure(), best.pass() + side * passes.step()));
            if (free) {
                found.add(transfer(best.longitude() + side * LONGITUDE_STEP, best.departure(), best.pass()));
            }
        }
        return found.stream()
                .filter(Objects::nonNull)
                .min(Comparator.comparingDouble(ParkedTransfer::deltaV))
                .orElse(best);
    }

    /** The best conic between two instants; null where there is none or one is out of the allowed. */
    private ParkedTransfer transfer(double longitude, double departure, double pass) {
        return departure < departures.first()
                        || departure > departures.last()
                        || pass < passes.first()
                        || pass > passes.last()
                ? null
                : to(longitude, departure, pass, asteroid.apply(pass).getPosition());
    }

    /**
     * The best conic to a place; null where there is none.
     *
     * @param place from Earth's centre at the pass, ICRF, m
     */
    public ParkedTransfer to(double longitude, double departure, double pass, Vector3D place) {
        if (pass - departure < SHORTEST) {
            return null;
        }
        final PVCoordinates from = orbit.at(longitude, departure);
        final LambertProblem problem =
                new LambertProblem(orbit.gm(), from.getPosition(), place, pass - departure, from.getMomentum(), false);
        if (problem.geometry() != LambertGeometry.DEFINED) {
            return null;
        }
        final int revolutions = (int) ((pass - departure) / Unit.DAY) + 1;
        return problem.arcs(revolutions).stream()
                .filter(arc -> lowest(from.getPosition(), arc) > LOWEST)
                .map(arc -> new ParkedTransfer(
                        longitude,
                        departure,
                        pass,
                        arc.departureVelocity().subtract(from.getVelocity()),
                        arc.arrivalVelocity()))
                .min(Comparator.comparingDouble(ParkedTransfer::deltaV))
                .orElse(null);
    }

    /** Radius of the perigee of a conic, m. */
    private double lowest(Vector3D position, LambertArc arc) {
        final Vector3D momentum = position.crossProduct(arc.departureVelocity());
        final Vector3D eccentricity = arc.departureVelocity()
                .crossProduct(momentum)
                .scalarMultiply(1.0 / orbit.gm())
                .subtract(position.normalize());
        return momentum.getNormSq() / orbit.gm() / (1.0 + eccentricity.getNorm());
    }
}
