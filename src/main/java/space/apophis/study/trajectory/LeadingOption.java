package space.apophis.study.trajectory;

import java.util.List;
import org.hipparchus.util.FastMath;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.legs.LegTrajectory;

/**
 * What the analysis of a mission goes on from: the best option of a craft, and the days on which it may leave.
 *
 * @param option the best
 * @param conics of it; null under ion thrust
 * @param flown of it; null where it was not tried
 * @param ion of it; null without ion thrust
 * @param days of the launch period as flown, in order; the option's own alone where no day meets the limit or no period is sought
 */
public record LeadingOption(
        TrajectoryCase trajectoryCase,
        CraftOption option,
        LegTrajectory conics,
        FlownTrajectory flown,
        Ion ion,
        List<Day> days) {

    public LeadingOption {
        days = List.copyOf(days);
    }

    /**
     * Under ion thrust.
     *
     * @param plan what was sought
     * @param flight what was found
     */
    public record Ion(IonPlan plan, IonFlight flight) {}

    /**
     * The best transfer of a day.
     *
     * @param launch TDB seconds since J2000
     * @param searched leg by leg
     * @param conics null under ion thrust
     * @param legs that are flown
     */
    public record Day(double launch, FlightLedger searched, LegTrajectory conics, List<LegSpec> legs) {

        /** Instants that are one, s. */
        private static final double SAME = 1.0;

        public Day {
            legs = List.copyOf(legs);
        }

        /** Whether a result is of the same transfer: of the same launch and the same arrival on conics, to a second. */
        public boolean isOf(TrajectoryResult option) {
            return conics != null
                    && FastMath.abs(option.departure().launch().secondsTdb() - launch) < SAME
                    && FastMath.abs(option.end().arrivalConic().secondsTdb()
                                    - conics.end().time())
                            < SAME;
        }

        /** On conics. */
        public static Day of(ConicLedger ledger) {
            return new Day(ledger.conics().launch().time(), ledger.searched(), ledger.conics(), ledger.legs());
        }
    }
}
