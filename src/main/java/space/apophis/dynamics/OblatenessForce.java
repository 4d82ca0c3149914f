package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.SpacecraftState;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.gravity.ZonalField;

/** {@link Oblateness} as an Orekit force in a barycentric ICRF propagation. Seconds of TT stand for those of TDB: 1e-8 of it. */
final class OblatenessForce extends PlainForce {

    private final Oblateness oblateness;
    private final SolarSystem solarSystem;
    private final ZonalField field;
    private final double gm;
    private final double[] pole;
    private final BodyStates bodies = new BodyStates();

    OblatenessForce(Oblateness oblateness, SolarSystem solarSystem) {
        this.oblateness = oblateness;
        this.solarSystem = solarSystem;
        this.field = new ZonalField(oblateness.radius(), oblateness.j2());
        this.gm = solarSystem.planets().gm(oblateness.planet());
        this.pole = oblateness.pole().toArray();
    }

    @Override
    public Vector3D acceleration(SpacecraftState state, double[] parameters) {
        final int at = 3 * oblateness.planet().ordinal();
        solarSystem.planets().fill(oblateness.planet(), solarSystem.clock().seconds(state.getDate()), bodies);
        final double[] craft = state.getPosition().toArray();
        final double[] out = new double[3];
        field.add(
                gm,
                craft[0] - bodies.position[at],
                craft[1] - bodies.position[at + 1],
                craft[2] - bodies.position[at + 2],
                pole,
                out,
                0);
        return new Vector3D(out);
    }
}
