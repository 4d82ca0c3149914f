package space.apophis.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SampledPath;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;

/**
 * The motion of the bodies of a result from the Sun or from Earth, whatever their rows are from: a craft beside the asteroid is where the
 * asteroid is and so far from it.
 */
public final class Motions {

    private final SolarSystem solarSystem;
    private final DoubleFunction<PVCoordinates> asteroid;

    public Motions(ExportSource source) {
        this.solarSystem = source.solarSystem();
        this.asteroid = within(source.wholeAsteroid().smooth());
    }

    /** From the Sun, each stretch on its own. */
    public List<Motion> fromSun(ExportedPath path) {
        return switch (path.kind()) {
            case ASTEROID, CRAFT -> given(path);
            case ESCORT ->
                given(path).stream().map(motion -> motion.about(asteroid)).toList();
            case MOON ->
                given(path).stream().map(motion -> motion.about(this::earth)).toList();
        };
    }

    /** From Earth. */
    public List<Motion> fromEarth(ExportedPath path) {
        return path.kind() == ExportedPath.Kind.MOON
                ? given(path)
                : fromSun(path).stream().map(motion -> motion.from(this::earth)).toList();
    }

    /** From the centre that its rows are from. */
    public static List<Motion> given(ExportedPath path) {
        final List<Motion> motions = new ArrayList<>();
        for (SampledPath stretch : path.smooth()) {
            final double[] instants = new double[stretch.rows()];
            for (int i = 0; i < instants.length; i++) {
                instants[i] = stretch.time(i);
            }
            motions.add(new Motion(instants, stretch::heliocentric));
        }
        return motions;
    }

    /** Over several stretches; at the instant of a jump the later one. */
    private static DoubleFunction<PVCoordinates> within(List<SampledPath> stretches) {
        return t -> {
            int found = 0;
            while (found < stretches.size() - 1 && stretches.get(found + 1).time(0) <= t) {
                found++;
            }
            return stretches.get(found).heliocentric(t);
        };
    }

    /** Earth from the Sun. */
    public PVCoordinates earth(double t) {
        final BodyStates bodies = new BodyStates();
        solarSystem.planets().fill(t, bodies);
        return new PVCoordinates(bodies.state(Body.SUN), bodies.state(Body.EARTH));
    }
}
