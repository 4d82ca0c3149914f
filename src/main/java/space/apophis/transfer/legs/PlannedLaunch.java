package space.apophis.transfer.legs;

import java.util.Locale;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.LaunchAsymptote;

/**
 * A launch, with what its launcher can do.
 *
 * @param body from which
 * @param when it may be
 * @param greatestEnergy C3, m^2/s^2; infinite where there is no limit
 * @param greatestDeclination of the asymptote, north or south, ICRF, rad; pi/2 where there is no limit
 */
public record PlannedLaunch(LegBody body, TimeRange when, double greatestEnergy, double greatestDeclination)
        implements PlannedEncounter {

    /** Rounding, m/s. */
    private static final double TOLERANCE = 1e-6;

    public PlannedLaunch {
        if (!(greatestEnergy > 0.0)) {
            throw new IllegalArgumentException("a launch needs a greatest C3 above 0");
        }
        if (!(greatestDeclination >= 0.0 && greatestDeclination <= 0.5 * Math.PI)) {
            throw new IllegalArgumentException("the greatest declination of a launch lies between 0 and 90 degrees");
        }
    }

    @Override
    public LegType type() {
        return LegType.LAUNCH;
    }

    @Override
    public PlannedLaunch within(TimeRange range) {
        return new PlannedLaunch(body, range, greatestEnergy, greatestDeclination);
    }

    @Override
    public Optional<String> shortfall(LegNode node) {
        final Vector3D excess = node.leavingExcessVelocity();
        if (excess.distance(allowed(excess)) <= TOLERANCE) {
            return Optional.empty();
        }
        final LaunchAsymptote asymptote = new LaunchAsymptote(excess);
        return Optional.of(String.format(
                Locale.ROOT,
                "the launch from %s needs a C3 of %.3f km^2/s^2 at a declination of %.3f deg, allowed are %.3f km^2/s^2 and"
                        + " %.3f deg",
                body.name(),
                asymptote.characteristicEnergy() / 1e6,
                FastMath.toDegrees(asymptote.declination()),
                greatestEnergy / 1e6,
                FastMath.toDegrees(greatestDeclination)));
    }

    /** The same with another limit on the declination, rad. */
    public PlannedLaunch withDeclination(double limit) {
        return new PlannedLaunch(body, when, greatestEnergy, limit);
    }

    /** The greatest excess speed, m/s. */
    public double greatestSpeed() {
        return FastMath.sqrt(greatestEnergy);
    }

    /** An excess velocity that the launcher gives, near the one asked for: itself, or turned and slowed into the limits. */
    public Vector3D allowed(Vector3D excess) {
        final LaunchAsymptote asymptote = new LaunchAsymptote(excess);
        final double declination =
                FastMath.max(-greatestDeclination, FastMath.min(greatestDeclination, asymptote.declination()));
        final double speed = FastMath.min(greatestSpeed(), excess.getNorm());
        return declination == asymptote.declination() && speed == excess.getNorm()
                ? excess
                : new Vector3D(speed, new Vector3D(asymptote.rightAscension(), declination));
    }
}
