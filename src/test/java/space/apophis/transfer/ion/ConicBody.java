package space.apophis.transfer.ion;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.gravity.KeplerArc;

/** A body on a conic about the Sun. */
record ConicBody(double gm, double epoch, Vector3D position, Vector3D velocity)
        implements DoubleFunction<PVCoordinates> {

    /** The Sun's, m^3/s^2. */
    static final double GM = 1.32712440018e20;

    static final double AU = 1.495978707e11;
    static final double DAY = 86400.0;

    /** On a circle in the plane of x and y, at an angle from x at time 0. */
    static ConicBody circle(double radius, double angle) {
        double speed = Math.sqrt(GM / radius);
        return new ConicBody(
                GM,
                0.0,
                new Vector3D(radius * Math.cos(angle), radius * Math.sin(angle), 0.0),
                new Vector3D(-speed * Math.sin(angle), speed * Math.cos(angle), 0.0));
    }

    @Override
    public PVCoordinates apply(double t) {
        KeplerArc arc = new KeplerArc(gm);
        arc.propagate(
                new double[] {
                    position.getX(), position.getY(), position.getZ(), velocity.getX(), velocity.getY(), velocity.getZ()
                },
                0,
                t - epoch);
        Vector3D at = new Vector3D(arc.end[0], arc.end[1], arc.end[2]);
        double r = at.getNorm();
        return new PVCoordinates(
                at, new Vector3D(arc.end[3], arc.end[4], arc.end[5]), at.scalarMultiply(-gm / (r * r * r)));
    }
}
