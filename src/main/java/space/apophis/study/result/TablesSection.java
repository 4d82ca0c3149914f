package space.apophis.study.result;

import java.util.List;

/**
 * The asteroid over the output span.
 *
 * @param heliocentric from the Sun
 * @param geocentric from Earth at the same instants
 */
public record TablesSection(List<StateSample> heliocentric, List<StateSample> geocentric) {

    public TablesSection {
        Required.rows("heliocentric", heliocentric);
        Required.rows("geocentric", geocentric);
    }
}
