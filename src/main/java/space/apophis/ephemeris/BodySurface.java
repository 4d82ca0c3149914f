package space.apophis.ephemeris;

import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.CelestialBody;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.FieldTransform;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.frames.TopocentricFrame;
import org.orekit.frames.Transform;
import org.orekit.frames.TransformProvider;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;

/**
 * The turning surface of a body. Earth's is the WGS84 ellipsoid in the ITRF of the IERS Conventions 2010 (precession and
 * nutation IAU 2006/2000A); polar motion and UT1 - UTC are those of the data folder, zero where it has none, and tides of
 * Earth's rotation are left out. The others' are spheres of the {@link Body#meanRadius}, turned as the IAU Working Group
 * on Cartographic Coordinates has it (Archinal et al. 2018, in Orekit's form).
 *
 * <p>What zero costs on Earth: UT1 - UTC is kept below 0.9 s, in which Earth turns by 13.5 arcsec, which is 0.42 km on the
 * equator; polar motion is below 0.6 arcsec or 20 m.
 *
 * <p>Positions and velocities here are from the centre of the body, ICRF axes, m and m/s.
 */
public final class BodySurface {

    private final TdbClock clock;
    private final Frame inertial;
    private final OneAxisEllipsoid ellipsoid;

    private BodySurface(SolarSystem solarSystem, OneAxisEllipsoid ellipsoid) {
        this.clock = solarSystem.clock();
        this.inertial = solarSystem.context().getFrames().getGCRF();
        this.ellipsoid = ellipsoid;
    }

    /** The surface of a body; Mars to Pluto have the place of the centre of mass of their systems. */
    public static BodySurface of(SolarSystem solarSystem, Body body) {
        final Frames frames = solarSystem.context().getFrames();
        if (body == Body.EARTH) {
            return new BodySurface(
                    solarSystem,
                    new OneAxisEllipsoid(
                            Constants.WGS84_EARTH_EQUATORIAL_RADIUS,
                            Constants.WGS84_EARTH_FLATTENING,
                            new Frame(frames.getGCRF(), new EarthRotation(frames), "Earth fixed")));
        }
        final CelestialBody turning = solarSystem.context().getCelestialBodies().getBody(body.orekitName());
        final Frame fixed = new Frame(
                frames.getGCRF(),
                new Rotation(frames.getGCRF(), turning.getBodyOrientedFrame()),
                body.name() + " fixed");
        return new BodySurface(solarSystem, new OneAxisEllipsoid(body.meanRadius(), 0.0, fixed));
    }

    /** Of the transform between two frames only the turn: both are taken to have one origin. */
    private record Rotation(Frame from, Frame to) implements TransformProvider {

        @Override
        public Transform getTransform(AbsoluteDate date) {
            return new Transform(date, from.getTransformTo(to, date).getAngular());
        }

        @Override
        public <T extends CalculusFieldElement<T>> FieldTransform<T> getTransform(FieldAbsoluteDate<T> date) {
            return new FieldTransform<>(date, from.getTransformTo(to, date).getAngular());
        }
    }

    /** The frame of ICRF axes about the centre of the body. */
    public Frame inertial() {
        return inertial;
    }

    /** From ICRF axes to those fixed to the body: its rotation, and its rate in the fixed axes, rad/s. */
    public Transform turn(double t) {
        return inertial.getTransformTo(ellipsoid.getBodyFrame(), clock.date(t));
    }

    public OneAxisEllipsoid ellipsoid() {
        return ellipsoid;
    }

    /**
     * The point below a place: geodetic latitude and longitude east, rad, and the altitude of the place, m.
     *
     * @param position from the centre of the body, ICRF axes, m
     * @param t TDB seconds since J2000
     */
    public GeodeticPoint below(Vector3D position, double t) {
        return ellipsoid.transform(position, inertial, clock.date(t));
    }

    /** Where a point of the turning body is, and how it moves. */
    public PVCoordinates state(GeodeticPoint point, double t) {
        final AbsoluteDate date = clock.date(t);
        final PVCoordinates fixed = new PVCoordinates(ellipsoid.transform(point), Vector3D.ZERO, Vector3D.ZERO);
        return ellipsoid.getBodyFrame().getTransformTo(inertial, date).transformPVCoordinates(fixed);
    }

    /** East, north and zenith of a point, turning with the body. */
    public TopocentricFrame horizon(GeodeticPoint point, String name) {
        return new TopocentricFrame(ellipsoid, point, name);
    }
}
