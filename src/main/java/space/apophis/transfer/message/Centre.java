package space.apophis.transfer.message;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.body.Designation;

/**
 * What the rows of a message are counted from: the Sun, a planet or the Moon, the barycentre of a planet's system, of Earth and
 * Moon or of the solar system, or the asteroid of the scenario, by name or by number in NAIF's list.
 *
 * @param heliocentric its state, ICRF, m and m/s, by TDB seconds since J2000
 * @param start first instant at which it is known, TDB seconds since J2000
 * @param end last instant, likewise
 * @param systemOnly whether the centre of a planet was asked for and that of its system is what is known, hundreds of km apart
 */
record Centre(DoubleFunction<PVCoordinates> heliocentric, double start, double end, boolean systemOnly) {

    private static final Map<String, Body> BODIES = bodies();
    private static final Set<String> EARTH_AND_MOON = Set.of("3", "EMB", "EARTH BARYCENTER", "EARTH MOON BARYCENTER");
    private static final Set<String> SOLAR_SYSTEM = Set.of("0", "SSB", "SOLAR SYSTEM BARYCENTER");

    /** Of the names here: NAIF numbers its planets x99 and their systems x. */
    private static Map<String, Body> bodies() {
        final Map<String, Body> bodies = new TreeMap<>(Map.of("10", Body.SUN, "SUN", Body.SUN, "301", Body.MOON));
        int number = 0;
        for (Body body : Body.values()) {
            bodies.put(body.name(), body);
            if (body != Body.SUN && body != Body.MOON) {
                number++;
                bodies.put(number + "99", body);
                if (body != Body.EARTH) {
                    bodies.put(Integer.toString(number), body);
                    bodies.put(body.name() + " BARYCENTER", body);
                }
            }
        }
        return bodies;
    }

    /**
     * The centre that a message names.
     *
     * @param designation of the asteroid, such as {@code (99942) Apophis (2004 MN4)}
     * @param asteroid its flight
     */
    static Optional<Centre> of(String name, SolarSystem solarSystem, String designation, Trajectory asteroid) {
        if (name.strip().startsWith("-")) {
            // A spacecraft, whose number without its sign may be a planet's.
            return Optional.empty();
        }
        final String plain = Designation.plain(name).replace("BARYCENTRE", "BARYCENTER");
        final double start = solarSystem.planets().start();
        final double end = solarSystem.planets().end();
        if (BODIES.containsKey(plain)) {
            final Body body = BODIES.get(plain);
            final RelativeMotion motion = new RelativeMotion(solarSystem);
            final boolean giant = body.ordinal() >= Body.JUPITER.ordinal();
            return Optional.of(new Centre(
                    t -> motion.of(body, Body.SUN, t),
                    start,
                    end,
                    giant && (plain.equals(body.name()) || plain.endsWith("99"))));
        }
        if (EARTH_AND_MOON.contains(plain) || SOLAR_SYSTEM.contains(plain)) {
            final boolean all = SOLAR_SYSTEM.contains(plain);
            return Optional.of(new Centre(t -> barycentre(solarSystem, all, t), start, end, false));
        }
        return Designation.names(designation).contains(plain)
                ? Optional.of(new Centre(asteroid::heliocentric, asteroid.start(), asteroid.end(), false))
                : Optional.empty();
    }

    /** Of the solar system, or of Earth and Moon. */
    private static PVCoordinates barycentre(SolarSystem solarSystem, boolean all, double t) {
        final BodyStates states = new BodyStates();
        solarSystem.planets().fill(t, states);
        final PVCoordinates sun = new PVCoordinates(states.position(Body.SUN), states.velocity(Body.SUN));
        final double earth = solarSystem.planets().gm(Body.EARTH);
        final double moon = solarSystem.planets().gm(Body.MOON);
        final double ours = all ? 0.0 : earth / (earth + moon);
        final double its = all ? 0.0 : moon / (earth + moon);
        return new PVCoordinates(
                new Vector3D(ours, states.position(Body.EARTH), its, states.position(Body.MOON))
                        .subtract(sun.getPosition()),
                new Vector3D(ours, states.velocity(Body.EARTH), its, states.velocity(Body.MOON))
                        .subtract(sun.getVelocity()));
    }
}
