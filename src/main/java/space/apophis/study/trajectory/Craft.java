package space.apophis.study.trajectory;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.study.input.ScenarioLauncher;
import space.apophis.study.input.StudyInput;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.Launcher;

/**
 * A spacecraft on a trajectory of legs, and the launcher that it is weighed against.
 *
 * @param launcher null where the scenario names none
 */
public record Craft(CraftSpec spec, Launcher launcher) {

    /** C3 up to which trajectories are sought where neither the scenario nor a launcher limits it, m^2/s^2. */
    static final double WIDEST_ENERGY = 100e6;

    private static final int HALVINGS = 60;

    /**
     * That of a section of a scenario.
     *
     * @param section its key
     * @throws space.apophis.job.InputFault if there is no such launcher
     */
    public static Craft of(StudyInput study, String section, CraftSpec spec, SolarSystem solarSystem) {
        return new Craft(
                spec,
                ScenarioLauncher.of(
                        study.source(),
                        section + ".launcher",
                        spec,
                        solarSystem.planets().gm(Body.EARTH)));
    }

    /** Speed at which propellant leaves, m/s. */
    double exhaustSpeed() {
        final double specificImpulse = spec.engine() == null
                ? spec.ion().specificImpulse()
                : spec.engine().specificImpulse();
        return specificImpulse * Constants.G0_STANDARD_GRAVITY;
    }

    /** What a velocity change leaves of a mass, kg. */
    double massAfter(double mass, double deltaV) {
        return mass * FastMath.exp(-deltaV / exhaustSpeed());
    }

    /** What all of a trajectory with its margins leaves, kg. */
    public double deliveredMass(double launchMass, double deltaV) {
        return massAfter(launchMass, deltaV * (1.0 + spec.deltaVMargin()) + spec.otherDeltaV());
    }

    /** What the launcher lifts beside its companion, kg; null where there is no launcher or it lifts nothing there. */
    public Double lifted(LaunchAsymptote asymptote) {
        if (launcher == null) {
            return null;
        }
        final double mass = lifted(asymptote.characteristicEnergy(), asymptote.declination());
        return mass > 0.0 ? mass : null;
    }

    private double lifted(double energy, double declination) {
        return launcher.massOrNaN(energy, declination) - spec.departure().companionMass();
    }

    /** Whether the launcher lifts anything beside its companion to a C3, m^2/s^2, and declination, rad. */
    public boolean isLifted(double energy, double declination) {
        return lifted(energy, declination) > 0.0;
    }

    /**
     * Mass at the end with margins, kg; not a number where the launcher lifts nothing.
     *
     * @param energy C3, m^2/s^2
     * @param declination of the asymptote, rad
     * @param deltaV m/s, without margins
     */
    public double deliveredMass(double energy, double declination, double deltaV) {
        final double departing = FastMath.min(spec.wetMass(), lifted(energy, declination));
        return departing > 0.0 ? deliveredMass(departing, deltaV) : Double.NaN;
    }

    /** Mass at launch, kg: full, or what the launcher lifts; full too where it lifts nothing, which is told apart. */
    double launchMass(LaunchAsymptote asymptote) {
        final Double lifted = lifted(asymptote);
        return lifted == null ? spec.wetMass() : FastMath.min(spec.wetMass(), lifted);
    }

    /**
     * The greatest C3 at which the launcher lifts the full craft without a change of plane, m^2/s^2; that of its table
     * where it never does, and {@link #WIDEST_ENERGY} where there is no launcher.
     */
    double greatestEnergy() {
        if (launcher == null) {
            return WIDEST_ENERGY;
        }
        double low = FastMath.max(0.0, launcher.curves().get(0).leastEnergy());
        double high = launcher.curves().get(0).greatestEnergy();
        if (liftsAll(high) || !liftsAll(low)) {
            return high;
        }
        for (int i = 0; i < HALVINGS; i++) {
            final double middle = 0.5 * (low + high);
            if (liftsAll(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean liftsAll(double energy) {
        final Double lifted = lifted(new LaunchAsymptote(new Vector3D(FastMath.sqrt(energy), Vector3D.PLUS_I)));
        return lifted != null && lifted >= spec.wetMass();
    }
}
