package space.apophis.study.result;

import java.util.List;

/**
 * Burns and corrections of a flight with errors, of which the budget is made.
 *
 * @param samples on the linear map
 * @param seed of their random numbers
 * @param corrections in order; empty where nothing was flown to an end
 * @param splitMS what calibrations and re-optimisation cost without any error, m/s
 * @param arrivalMissP50Km distance at the end from where the craft was to be, median
 * @param arrivalMissP99Km the same of 99 %
 * @param flownCheck null where none was flown
 * @param assumed what the craft keeps for it; null where nothing was flown
 * @param shortfalls limits that do not hold at 99 %
 * @param engine what gives the corrections
 * @param unflown why there is nothing; null where there is
 * @param source of the errors
 */
public record NavigationResult(
        int samples,
        long seed,
        List<CorrectionResult> corrections,
        double splitMS,
        double arrivalMissP50Km,
        double arrivalMissP99Km,
        @Nullable FlownCheckResult flownCheck,
        @Nullable AssumedDeltaVResult assumed,
        List<ShortfallResult> shortfalls,
        String engine,
        @Nullable String unflown,
        String source) {

    public NavigationResult {
        Required.positive("samples", samples);
        Required.present("corrections", corrections);
        Required.present("shortfalls", shortfalls);
        Required.present("engine", engine);
        Required.present("source", source);
    }
}
