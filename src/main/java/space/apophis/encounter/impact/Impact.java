package space.apophis.encounter.impact;

import java.util.Optional;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SurfaceSearch;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;

/**
 * The strike of a small body on a major one, where its flight ends. Air is not flown through: what burns up or bursts
 * does so between entry and ground.
 *
 * @param entry into Earth's atmosphere at {@link SurfaceSearch#ENTRY_HEIGHT}, at other bodies the surface
 * @param ground of the ellipsoid, without drag; empty where the path leaves the atmosphere again, or ends in it
 * @param inbound on the way in, {@link #INBOUND} radii from the centre or where the path begins, with the conic that it
 *     osculates there: nearer, the oblateness bends it, farther, the Sun does
 */
public record Impact(Body body, Contact entry, Optional<Contact> ground, CloseApproach inbound) {

    /** Distance from the centre at which the asymptote is read, in equatorial radii. */
    public static final double INBOUND = 10.0;

    private static final double STEP = 600.0;
    private static final double TIME_TOLERANCE = 1e-6;
    private static final int MOST_ITERATIONS = 100;
    private static final int ORDER = 5;

    /** Of what a propagation forward in time met. */
    public static Impact of(SolarSystem solarSystem, Trajectory path, SurfaceSearch.Hit hit) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final BodySurface surface = BodySurface.of(solarSystem, hit.body());
        return new Impact(
                hit.body(),
                contact(solarSystem, surface, motion, path, hit.body(), hit.entry()),
                Double.isNaN(hit.ground())
                        ? Optional.empty()
                        : Optional.of(contact(solarSystem, surface, motion, path, hit.body(), hit.ground())),
                inbound(solarSystem, motion, path, hit));
    }

    private static Contact contact(
            SolarSystem solarSystem,
            BodySurface surface,
            RelativeMotion motion,
            Trajectory path,
            Body body,
            double time) {
        return Contact.of(solarSystem, surface, motion.of(path, body, time), time);
    }

    private static CloseApproach inbound(
            SolarSystem solarSystem, RelativeMotion motion, Trajectory path, SurfaceSearch.Hit hit) {
        final double radius = INBOUND * hit.body().equatorialRadius();
        double time = hit.entry();
        double after;
        do {
            after = time;
            time = Math.max(path.start(), time - STEP);
        } while (distance(motion, path, hit.body(), time) < radius && time > path.start());
        final double found = distance(motion, path, hit.body(), time) <= radius
                ? time
                : new BracketingNthOrderBrentSolver(TIME_TOLERANCE, ORDER)
                        .solve(MOST_ITERATIONS, t -> distance(motion, path, hit.body(), t) - radius, time, after);
        final PVCoordinates at = motion.of(path, hit.body(), found);
        return new CloseApproach(
                hit.body(),
                found,
                new OsculatingConic(solarSystem.planets().gm(hit.body()), at.getPosition(), at.getVelocity()));
    }

    private static double distance(RelativeMotion motion, Trajectory path, Body body, double t) {
        return motion.of(path, body, t).getPosition().getNorm();
    }

    /** Where the flight ends, TDB seconds since J2000: on the ground, else where the atmosphere is entered. */
    public double time() {
        return ground.map(Contact::time).orElse(entry.time());
    }
}
