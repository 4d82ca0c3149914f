package space.apophis.scenario.body;

import java.io.Serializable;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * A published figure of a rotation before or after a pass, to be shown beside what is computed.
 *
 * @param least in the unit of the quantity
 * @param most likewise
 */
public record SpinFigureSpec(
        @Key(
                value =
                        "What it is of: the state after a pass (effective-period, precession-period, rotation-period, excitation,"
                                + " pole-latitude), its change (effective-period-change, rate-ratio, momentum-ratio,"
                                + " momentum-change, pole-shift), the state before (excitation-before) or a share of attitudes"
                                + " (short-axis-share, large-shift-share of 10 degrees or more)",
                example = "pole-shift")
        SpinQuantity quantity,

        @Key(
                value = "Least value, in h, degrees or percent; of a distribution the least median",
                byDefault = Key.ABSENT,
                range = "-100000 to 100000")
        Double least,

        @Key(value = "Greatest value, likewise", byDefault = Key.ABSENT, range = "-100000 to 100000")
        Double most,

        @Key(value = "What is published, in words", example = "10 deg or more in most cases")
        String says,

        @Key("Where it is published, and how sure it is") String source)
        implements Serializable {

    public SpinFigureSpec {
        if (least != null && most != null && !(most >= least)) {
            throw new KeyFault("most", "is below least, a greater value is needed");
        }
    }
}
