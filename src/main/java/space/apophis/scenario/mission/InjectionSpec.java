package space.apophis.scenario.mission;

import java.util.Locale;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.Key.Inline;
import space.apophis.scenario.format.KeyFault;

/**
 * Errors of an injection, one sigma of each, and when they are corrected.
 *
 * @param sigmaC3 m^2/s^2
 * @param sigmaDeclination rad
 * @param sigmaRightAscension rad
 * @param correlations of the three
 * @param firstCorrection s after the injection
 */
public record InjectionSpec(
        @Key(value = "One sigma of C3", range = "0 km^2/s^2 to 100 km^2/s^2", example = "0.05 km^2/s^2")
        double sigmaC3,

        @Key(value = "One sigma of the declination of the asymptote", byDefault = "0.05 deg", range = "0 deg to 10 deg")
        double sigmaDeclination,

        @Key(
                value = "One sigma of the right ascension of the asymptote",
                byDefault = "0.05 deg",
                range = "0 deg to 10 deg")
        double sigmaRightAscension,

        @Inline Correlations correlations,

        @Key(value = "First correction, after the injection", byDefault = "7 d", range = "1 d to 60 d")
        double firstCorrection,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    public InjectionSpec {
        requirePositive("sigmaC3", sigmaC3);
        requirePositive("sigmaDeclination", sigmaDeclination);
        requirePositive("sigmaRightAscension", sigmaRightAscension);
    }

    private static void requirePositive(String key, double sigma) {
        if (!(sigma > 0.0)) {
            throw new KeyFault(key, "covariance not positive: its determinant is 0, a sigma above 0 is needed");
        }
    }

    /** Of the errors of an injection, each from -1 to 1. */
    public record Correlations(
            @Key(value = "Correlation of C3 and declination", byDefault = "0", range = "-1 to 1")
            double c3WithDeclination,

            @Key(value = "Correlation of C3 and right ascension", byDefault = "0", range = "-1 to 1")
            double c3WithRightAscension,

            @Key(value = "Correlation of declination and right ascension", byDefault = "0", range = "-1 to 1")
            double declinationWithRightAscension) {

        public Correlations {
            final double a = c3WithDeclination;
            final double b = c3WithRightAscension;
            final double c = declinationWithRightAscension;
            final double determinant = 1.0 + 2.0 * a * b * c - a * a - b * b - c * c;
            if (!(Math.abs(a) < 1.0 && Math.abs(b) < 1.0 && Math.abs(c) < 1.0 && determinant > 0.0)) {
                throw new KeyFault(
                        "c3WithDeclination",
                        String.format(
                                Locale.ROOT,
                                "covariance not positive: the determinant of the three correlations is %.3g, one above"
                                        + " 0 with each of them between -1 and 1 is needed",
                                determinant));
            }
        }
    }
}
