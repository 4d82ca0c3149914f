package space.apophis.study.deflection;

import java.util.List;
import space.apophis.job.Progress;
import space.apophis.study.result.KeyholeResult;

/** Keyholes of the pass, flown to. */
final class KeyholeTable {

    private KeyholeTable() {}

    static List<KeyholeResult> of(DeflectionCase deflection, Progress progress) {
        return null;
    }
}
