package space.apophis.study.result;

import java.util.List;

/**
 * How well the pass is known.
 *
 * @param history sigmas of the heliocentric position over the flight; null where the body file has no covariance
 * @param covariances of the heliocentric state over the flight; null where the body file has none, and in results of before they were kept
 * @param ensemble orbits drawn from the covariance; null where the scenario does not ask
 * @param keyholes resonant returns after the pass by Earth, in the order of the years; without a search by Öpik's theory alone
 */
public record UncertaintySection(
        @Nullable List<UncertaintySample> history,
        @Nullable List<CovarianceSample> covariances,
        @Nullable EnsembleResult ensemble,
        @Nullable List<KeyholeResult> keyholes) {

    public UncertaintySection {
        Required.rising(
                "uncertainty.covariances",
                covariances,
                CovarianceSample::secondsTdb,
                "is not later than the one before it");
    }
}
