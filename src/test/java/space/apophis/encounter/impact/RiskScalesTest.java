package space.apophis.encounter.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scales of risk and energies against what was published. */
class RiskScalesTest {

    /** Apophis on 27 December 2004: 2.7 %, 1460 Mt as then assumed, 24.3 years ahead: 1.10. 2024 YR4 at its peak: -0.18. */
    @ParameterizedTest
    @CsvSource({"0.027, 1460, 24.3, 1.10, 0.005", "0.031, 7.8, 7.85, -0.18, 0.015"})
    void palermo(double probability, double megatons, double years, double published, double tolerance) {
        assertEquals(published, PalermoScale.of(probability, megatons, years), tolerance);
    }

    @Test
    void anEventOfTheBackgroundIsZero() {
        assertEquals(0.0, PalermoScale.of(0.03 * 10.0, 1.0, 10.0), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> PalermoScale.of(0.0, 1.0, 1.0));
    }

    /** Apophis in 2004 was 4, 2024 YR4 was 3; a certain one is 8 to 10 by its energy; what burns up is 0. */
    @ParameterizedTest
    @CsvSource({
        "0.027, 1460, 4 to 5",
        "0.031, 7.8, 3",
        "1.0, 0.004, 0",
        "0.999, 10, 8",
        "0.999, 1000, 9",
        "0.999, 1e6, 10",
        "1e-5, 100, 0 to 2",
        "0.0, 100, 0"
    })
    void torino(double probability, double megatons, String text) {
        assertEquals(text, TorinoScale.of(probability, megatons).text());
    }

    /** 60 m, 2600 kg/m^3, 17.3 km/s: 10.5 Mt; 340 m, 2000 kg/m^3, 12.6 km/s: 781 Mt. */
    @ParameterizedTest
    @CsvSource({"60, 2600, 17.3, 10.5", "340, 2000, 12.6, 781"})
    void energyOfASphere(double diameter, double density, double speed, double megatons) {
        double energy = ImpactEnergy.ofDiameter(diameter, density, 1e3 * speed).nominal();
        assertEquals(megatons, energy / ImpactEnergy.KILOTON / 1e3, 0.006 * megatons);
    }

    /** H 24 of the albedo 0.154 is 53.7 m across, 0.14 as much again in size from 0.154 to 0.12. */
    @Test
    void energyOfABrightnessHasARange() {
        ImpactEnergy energy = ImpactEnergy.ofMagnitude(24.0, null, null, 15e3);
        assertEquals(
                energy.nominal(), ImpactEnergy.ofDiameter(53.67, 2600.0, 15e3).nominal(), 2e-3 * energy.nominal());
        assertEquals(ImpactEnergy.ofMagnitude(24.0, 0.4, 1300.0, 15e3).nominal(), energy.least());
        assertEquals(ImpactEnergy.ofMagnitude(24.0, 0.05, 3500.0, 15e3).nominal(), energy.most());
    }
}
