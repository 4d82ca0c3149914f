package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @Test
    void numbersAreWrittenAlikeOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("38,011", Numbers.grouped(38011.4));
            assertEquals("\u2212400,000", Numbers.grouped(-400000));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void stepsAreOneTwoOrFiveOfADecade() {
        assertEquals(100000, Numbers.step(900000, 10));
        assertEquals(20000, Numbers.step(200000, 10));
        assertEquals(0.5, Numbers.step(3.2, 10), 1e-15);
        assertEquals(0.2, Numbers.step(1.6, 10), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({
        "29130.2, '29,100'",
        "193962154.5, '194,000,000'",
        "99.96, 100",
        "6.267, 6.27",
        "0.04652, 0.0465",
        "408.5, 409"
    })
    void threeSignificantDigits(double value, String text) {
        assertEquals(text, Numbers.significant(value));
    }
}
