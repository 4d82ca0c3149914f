package space.apophis.encounter;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/** Hyperbolas about Earth for tests. */
final class Hyperbolas {

    /** Davis, CU Boulder, as in the tests of nyx; on the way in, 1.8 d before periapsis. */
    static final OsculatingConic DAVIS = new OsculatingConic(
            398600.433e9,
            new Vector3D(546507.344255845e3, -527978.380486028e3, 531109.066836708e3),
            new Vector3D(-4.9220589268733e3, 5.36316523097915e3, -5.22166308425181e3));

    /** Fortran Astrodynamics Toolkit; e = 1.2. */
    static final OsculatingConic TOOLKIT = new OsculatingConic(
            398600.436233e9,
            new Vector3D(-15181.70076605391e3, 15181.70076605392e3, 21470.16712324346e3),
            new Vector3D(-4.613927243557805e3, -2.352686048227026e3, 1.598938983116768e3));

    private Hyperbolas() {}

    /** The state on the same conic some seconds later, by Orekit's Kepler motion. */
    static OsculatingConic later(OsculatingConic conic, double seconds) {
        final PVCoordinates state = new CartesianOrbit(
                        new PVCoordinates(conic.position(), conic.velocity()),
                        Frame.getRoot(),
                        AbsoluteDate.ARBITRARY_EPOCH,
                        conic.gm())
                .shiftedBy(seconds)
                .getPVCoordinates();
        return new OsculatingConic(conic.gm(), state.getPosition(), state.getVelocity());
    }
}
