package space.apophis.study.launch;

import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.transfer.grid.DeepSpaceManoeuvre;

/** The conics of a transfer about the Sun, before and after a manoeuvre on the way. */
final class TransferPath {

    private final double gmSun;
    private final double launch;
    private final PVCoordinates start;
    private final DeepSpaceManoeuvre manoeuvre;

    TransferPath(PlannedTransfer transfer, SolarSystem solarSystem) {
        this.gmSun = solarSystem.planets().gm(Body.SUN);
        this.launch = transfer.option().launch();
        this.manoeuvre = transfer.manoeuvre();
        final PVCoordinates earth = new RelativeMotion(solarSystem).of(Body.EARTH, Body.SUN, launch);
        this.start = new PVCoordinates(
                earth.getPosition(),
                earth.getVelocity().add(transfer.asymptote().excessVelocity()));
    }

    /** Heliocentric, ICRF, by TDB seconds since J2000. */
    PVCoordinates at(double time) {
        if (manoeuvre == null || time <= manoeuvre.time()) {
            return shifted(start, time - launch);
        }
        return shifted(afterManoeuvre(), time - manoeuvre.time());
    }

    /** Just after the manoeuvre. */
    PVCoordinates afterManoeuvre() {
        final PVCoordinates before = shifted(start, manoeuvre.time() - launch);
        return new PVCoordinates(before.getPosition(), before.getVelocity().add(manoeuvre.impulse()));
    }

    private PVCoordinates shifted(PVCoordinates from, double seconds) {
        final PVCoordinates moved = new CartesianOrbit(from, Frame.getRoot(), AbsoluteDate.ARBITRARY_EPOCH, gmSun)
                .shiftedBy(seconds)
                .getPVCoordinates();
        return new PVCoordinates(moved.getPosition(), moved.getVelocity());
    }
}
