package space.apophis.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.units.Quantity.Triple;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "1.45 km/s, SPEED, 1450",
        "1 au, LENGTH, 149597870700",
        "-.5 m, LENGTH, -0.5",
        "+5.E-1 m, LENGTH, 0.5",
        "180 deg, ANGLE, 3.141592653589793",
        "648000 arcsec, ANGLE, 3.141592653589793",
        "1 yr, DURATION, 31557600",
        "'  2   h ', DURATION, 7200",
        "0.5, NONE, 0.5",
        "398600.4418 km^3/s^2, GRAVITATIONAL_PARAMETER, 398600441800000",
    })
    void readsToSi(String text, Dimension dimension, double si) {
        assertEquals(si, Quantity.parse(text, dimension), Math.ulp(si));
        assertTrue(text.trim().matches(Quantity.form(dimension, 1)), "the expression for editors allows it too");
    }

    /** GM of the Sun of DE440, 132712440041.279419 km^3/s^2, is 2.9591220828411951E-04 au^3/d^2. */
    @Test
    void readsTheGravitationalParameterOfTheSunInBothUnits() {
        final double au = Quantity.parse("2.9591220828411951E-04 au^3/d^2", Dimension.GRAVITATIONAL_PARAMETER);
        final double km = Quantity.parse("132712440041.279419 km^3/s^2", Dimension.GRAVITATIONAL_PARAMETER);
        assertEquals(km, au, 1e-14 * km);
    }

    @Test
    void readsThreeComponents() {
        assertEquals(new Triple(1e3, -2e3, 3.5e3), Quantity.parseTriple("1 -2 3.5 km", Dimension.LENGTH));
        assertTrue("1 -2 3.5 km".matches(Quantity.form(Dimension.LENGTH, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1 km    | '1 km' has the wrong unit, allowed are s, min, h, d, yr",
                "1 H     | '1 H' has the wrong unit, allowed are s, min, h, d, yr",
                "1 h h   | '1 h h' has the wrong unit, allowed are s, min, h, d, yr",
                "1       | '1' has no unit, allowed are s, min, h, d, yr",
                "1h      | '1h' is not a number and a unit of s, min, h, d, yr",
                "h       | 'h' is not a number and a unit of s, min, h, d, yr",
                "h 1     | 'h 1' is not a number and a unit of s, min, h, d, yr",
                "1 2 h   | '1 2 h' is not a number and a unit of s, min, h, d, yr",
                "NaN h   | 'NaN h' is not a number and a unit of s, min, h, d, yr",
                "Infinity h | 'Infinity h' is not a number and a unit of s, min, h, d, yr",
                "0x1p3 h | '0x1p3 h' is not a number and a unit of s, min, h, d, yr",
                "1f h    | '1f h' is not a number and a unit of s, min, h, d, yr",
                "1,5 h   | '1,5 h' is not a number and a unit of s, min, h, d, yr",
                "٣ h     | '٣ h' is not a number and a unit of s, min, h, d, yr",
                "1e999 h | '1e999' is too large for a number",
            })
    void saysWhatIsWrongWithADuration(String text, String message) {
        assertEquals(message, message(text, Dimension.DURATION));
        if (!text.contains("e999")) {
            assertFalse(text.matches(Quantity.form(Dimension.DURATION, 1)));
        }
    }

    @Test
    void saysWhatIsWrongWithANumber() {
        assertEquals("'1 m' has a unit, a plain number is allowed", message("1 m", Dimension.NONE));
        assertEquals("'.nan' is not a number", message(".nan", Dimension.NONE));
        assertEquals("'' is not a number", message("", Dimension.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 km", "1 2 3 4 km", "1 2 x km"})
    void saysThatAVectorHasThreeComponents(String text) {
        final IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> Quantity.parseTriple(text, Dimension.LENGTH));
        assertEquals("'" + text + "' is not 3 numbers and a unit of m, mm, cm, km, au", fault.getMessage());
    }

    private static String message(String text, Dimension dimension) {
        return assertThrows(IllegalArgumentException.class, () -> Quantity.parse(text, dimension))
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "3600, DURATION, 1 h",
        "946800, DURATION, 263 h",
        "172800, DURATION, 2 d",
        "0.0001, LENGTH, 0.1 mm",
        "340, LENGTH, 0.34 km",
        "0, LENGTH, 0 m",
        "149597870700, LENGTH, 1 au",
        "3.141592653589793, ANGLE, 180 deg",
        "0.5, NONE, 0.5",
        "1e-15, NONE, 1E-15",
        "123456, NONE, 123456",
    })
    void writesInTheUnitOfFewestDigits(double si, Dimension dimension, String text) {
        assertEquals(text, Quantity.format(dimension, Optional.empty(), si));
    }

    @Test
    void takesThePreferredUnitWhereNoneIsShorter() {
        assertEquals("0.34 km", Quantity.format(Dimension.LENGTH, Optional.of(Unit.KILOMETRE), 340.0));
        assertEquals("250 deg", Quantity.format(Dimension.ANGLE, Optional.of(Unit.ARCSECOND), Math.toRadians(250.0)));
    }

    @Test
    void writesThreeComponentsWithOneUnit() {
        assertEquals("1000 -2 0 km", Quantity.format(Dimension.LENGTH, Optional.empty(), 1e6, -2e3, 0.0));
    }

    /** Fifteen digits are written, so one reads back to half a unit of the fifteenth. */
    @Test
    void readsBackWhatItWrites() {
        final SplittableRandom random = new SplittableRandom(99942);
        for (int i = 0; i < 1000; i++) {
            final double value = (random.nextDouble() - 0.5) * Math.pow(10.0, random.nextInt(-20, 20));
            for (Dimension dimension : Dimension.values()) {
                final String text = Quantity.format(dimension, Optional.empty(), value);
                assertEquals(value, Quantity.parse(text, dimension), 6e-15 * Math.abs(value), text);
            }
        }
    }

    @Test
    void everyUnitIsFoundByItsSymbolAndNoOther() {
        for (Unit unit : Unit.values()) {
            assertEquals(Optional.of(unit), Unit.of(unit.symbol()));
        }
        assertEquals(
                Unit.values().length,
                Arrays.stream(Unit.values()).map(Unit::symbol).distinct().count());
        assertEquals(Optional.empty(), Unit.of("AU"));
    }

    @Test
    void everyDimensionHasItsSiUnitFirst() {
        for (Dimension dimension : Dimension.values()) {
            Arrays.stream(Unit.values())
                    .filter(unit -> unit.dimension() == dimension)
                    .findFirst()
                    .ifPresent(unit -> assertEquals(1.0, unit.factor()));
        }
    }
}
