package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.SpacecraftState;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.Poles;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.gravity.ZonalField;

/**
 * The flattening of a planet that a craft passes, beside what the forces of a small body hold.
 *
 * @param planet that is flattened
 * @param radius that the harmonic refers to, m
 * @param j2 unnormalised
 * @param pole unit vector, ICRF
 */
public record Oblateness(Body planet, double radius, double j2, Vector3D pole) {

    /** MRO120D (Konopliv et al. 2016, Icarus 274:253): normalised C20 -8.75021e-4, times the root of 5. */
    private static final double MARS_J2 = 1.95661e-3;

    private static final double MARS_RADIUS = 3396.0e3;

    /**
     * Of Mars.
     *
     * @param t when, TDB seconds since J2000: the pole turns by 3 arcsec a year
     */
    public static Oblateness mars(double t) {
        return new Oblateness(Body.MARS, MARS_RADIUS, MARS_J2, new Vector3D(Poles.mars(t)));
    }

    /** {@link Oblateness} as an Orekit force in a barycentric ICRF propagation. Seconds of TT stand for those of TDB: 1e-8 of it. */
    static final class Force extends PlainForce {

        private final Oblateness oblateness;
        private final SolarSystem solarSystem;
        private final ZonalField field;
        private final double gm;
        private final double[] pole;
        private final BodyStates bodies = new BodyStates();

        Force(Oblateness oblateness, SolarSystem solarSystem) {
            this.oblateness = oblateness;
            this.solarSystem = solarSystem;
            this.field = new ZonalField(oblateness.radius(), oblateness.j2());
            this.gm = solarSystem.planets().gm(oblateness.planet());
            this.pole = oblateness.pole().toArray();
        }

        @Override
        public Vector3D acceleration(SpacecraftState state, double[] parameters) {
            solarSystem.planets().fill(oblateness.planet(), solarSystem.clock().seconds(state.getDate()), bodies);
            final Vector3D from = state.getPosition().subtract(bodies.position(oblateness.planet()));
            final double[] out = new double[3];
            field.add(gm, from.getX(), from.getY(), from.getZ(), pole, out, 0);
            return new Vector3D(out);
        }
    }
}
