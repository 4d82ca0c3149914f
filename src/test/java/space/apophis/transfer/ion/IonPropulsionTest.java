package space.apophis.transfer.ion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IonPropulsionTest {

    private static final double AU = 149597870700.0;

    /** Four of 12 mN and 400 W on 4.7 kW with 1 kW for the rest: fed at full thrust to sqrt(4.7 / 2.6) au. */
    private static final IonPropulsion FOUR = new IonPropulsion(4, 0.012, 3000.0, 400.0, 4700.0, 1000.0, 0.9);

    @Test
    void fullThrustWherePowerSuffices() {
        assertEquals(0.9 * 0.048, FOUR.thrust(0.7 * AU), 1e-15);
        assertEquals(0.9 * 0.048, FOUR.thrust(1.3 * AU), 1e-15);
        assertEquals(0.0, FOUR.thrustSlope(1.3 * AU), 0.0);
        assertEquals(Math.sqrt(4700.0 / 2600.0) * AU, fullThrustDistance(FOUR), 1.0);
        assertEquals(3000.0 * 9.80665, FOUR.exhaustSpeed(), 1e-9);
        assertEquals(0.048 / 29419.95, FOUR.massFlow(0.048), 1e-18);
    }

    /** At 1.6 au the array gives 1836 W, 836 W of it to engines that ask for 1600 W. */
    @Test
    void thrustFollowsThePowerThatIsLeft() {
        double share = (4700.0 / 2.56 - 1000.0) / 1600.0;
        assertEquals(0.9 * 0.048 * share, FOUR.thrust(1.6 * AU), 1e-15);
        assertEquals(0.0, FOUR.thrust(2.2 * AU), 0.0);
        assertEquals(0.0, FOUR.thrustSlope(2.2 * AU), 0.0);
    }

    @Test
    void theCornerIsRoundAndNeverAboveIt() {
        double corner = fullThrustDistance(FOUR);
        assertEquals(0.9 * 0.048 * (1.0 - 0.005), FOUR.thrust(corner), 1e-9);
        double before = FOUR.thrust(corner * 0.97);
        for (double x = 0.97; x < 1.03; x += 1e-4) {
            double distance = corner * x;
            double sharp = 0.9 * 0.048 * Math.min(1.0, FOUR.availablePower(distance) / 1600.0);
            double thrust = FOUR.thrust(distance);
            assertTrue(thrust <= sharp + 1e-15 && thrust <= before + 1e-15);
            double step = 1e-5 * distance;
            double slope = (FOUR.thrust(distance + step) - FOUR.thrust(distance - step)) / (2.0 * step);
            assertEquals(slope, FOUR.thrustSlope(distance), 1e-4 * 0.0432 / corner * 50.0);
            before = thrust;
        }
    }

    @Test
    void enginesThatNeedNoPowerThrustEverywhere() {
        IonPropulsion constant = IonPropulsion.constant(0.5, 2000.0);
        assertEquals(0.5, constant.thrust(30.0 * AU), 0.0);
        assertEquals(0.0, constant.thrustSlope(30.0 * AU), 0.0);
        assertEquals(Double.POSITIVE_INFINITY, fullThrustDistance(constant), 0.0);
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new IonPropulsion(0, 0.01, 3000.0, 400.0, 4700.0, 0.0, 1.0));
        assertThrows(IllegalArgumentException.class, () -> new IonPropulsion(4, 0.01, 3000.0, 400.0, 4700.0, 0.0, 1.1));
        assertThrows(IllegalArgumentException.class, () -> new IonPropulsion(4, 0.01, 3000.0, -1.0, 4700.0, 0.0, 1.0));
    }

    /** Solar distance at which the array just feeds all engines, m; infinite if they need no power. */
    private static double fullThrustDistance(IonPropulsion propulsion) {
        double needed = propulsion.engines() * propulsion.enginePower() + propulsion.craftPower();
        return propulsion.enginePower() == 0.0
                ? Double.POSITIVE_INFINITY
                : AU * Math.sqrt(propulsion.arrayPower() / needed);
    }
}
