package space.apophis.study.publish;

import java.util.ArrayList;
import java.util.List;
import space.apophis.observation.HG;
import space.apophis.observation.HG1G2;
import space.apophis.observation.MagnitudeModel;
import space.apophis.scenario.body.MagnitudeSpec;
import space.apophis.scenario.body.PhysicalSpec;

/**
 * The magnitude models of a body.
 *
 * @param nominal null where the body file has no absolute magnitude
 * @param alternatives may be empty
 */
public record Photometry(MagnitudeModel nominal, List<MagnitudeModel> alternatives) {

    /**
     * Those that a body file names.
     *
     * @param physical null where it says nothing
     */
    public static Photometry of(PhysicalSpec physical) {
        if (physical == null || physical.absoluteMagnitude() == null) {
            return new Photometry(null, List.of());
        }
        final List<MagnitudeModel> alternatives = new ArrayList<>();
        for (MagnitudeSpec spec : physical.alternativeMagnitudes()) {
            alternatives.add(
                    spec.slopeParameter() == null
                            ? new HG1G2(spec.absoluteMagnitude(), spec.g1(), spec.g2())
                            : new HG(spec.absoluteMagnitude(), spec.slopeParameter()));
        }
        final double slope = physical.slopeParameter() == null ? HG.USUAL_SLOPE : physical.slopeParameter();
        return new Photometry(new HG(physical.absoluteMagnitude(), slope), alternatives);
    }
}
