package space.apophis.proximity;

import java.util.List;
import java.util.Optional;
import space.apophis.dynamics.Sunlight;
import space.apophis.ephemeris.Body;
import space.apophis.gravity.PointField;

/**
 * What moves a craft relative to an asteroid: tides of Sun, Moon and planets, the gravity of the asteroid and of its moon, and
 * sunlight on the craft, less the asteroid's own non-gravitational acceleration. Immutable; {@link RelativeAcceleration}
 * evaluates it.
 *
 * <p>Left out is relativity. Its largest part, 4 g v dv / c^2 with the pull g of the Sun, 6e-3 m/s^2, the speed v about it and dv
 * between the two, is 8e-16 m/s^2 at 0.1 m/s, 0.2 mm after a week; the tide is changed by 1e-8 of itself. The Sun's J2 changes it by
 * 1e-11, and asteroids pull on both alike to 1e-20 m/s^2.
 *
 * @param sources Sun, Moon and planets
 * @param earth harmonics of Earth; empty for a point
 * @param attractors the asteroid first, then its moon where it has one
 * @param sunlight on the craft
 */
public record RelativeForces(
        TidalSources sources, Optional<EarthField> earth, List<Attractor> attractors, Sunlight sunlight) {

    public RelativeForces {
        attractors = List.copyOf(attractors);
        if (sources.index(Body.SUN) < 0 && sunlight.area() > 0.0) {
            throw new IllegalArgumentException("sunlight needs the Sun");
        }
        if (sources.index(Body.EARTH) < 0 && earth.isPresent()) {
            throw new IllegalArgumentException("harmonics of Earth need Earth");
        }
    }

    /** The same with other bodies beside it. */
    public RelativeForces with(List<Attractor> others) {
        return new RelativeForces(sources, earth, others, sunlight);
    }

    /**
     * The same with points for the bodies beside it, which still have their ground and their shadows.
     *
     * @param factor on the mass of each
     */
    public RelativeForces withPoints(double factor) {
        return with(attractors.stream()
                .map(attractor -> new Attractor(
                        attractor.name(),
                        factor * attractor.gm(),
                        attractor.shape(),
                        new PointField(factor * attractor.gm()),
                        attractor.place(),
                        attractor.orientation()))
                .toList());
    }

    /** The same on another craft. */
    public RelativeForces with(Sunlight other) {
        return new RelativeForces(sources, earth, attractors, other);
    }

    /** The same by other harmonics of Earth. */
    public RelativeForces with(Optional<EarthField> other) {
        return new RelativeForces(sources, other, attractors, sunlight);
    }
}
