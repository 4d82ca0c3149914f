package space.apophis.study.deflection;

import java.util.List;
import space.apophis.study.result.LeverageSample;

/** What a push of 1 mm/s does, against its date. */
final class LeverageStudy {

    private LeverageStudy() {}

    static List<LeverageSample> of(DeflectionCase deflection) {
        return List.of();
    }
}
