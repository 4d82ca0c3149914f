package space.apophis.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import space.apophis.scenario.body.SpinMode;
import space.apophis.scenario.body.SpinQuantity;
import space.apophis.study.result.EscortSpinResult;
import space.apophis.study.result.SpinComparisonResult;
import space.apophis.study.result.SpinKnowledge;
import space.apophis.study.result.SpinPercentilesResult;
import space.apophis.study.result.SpinSample;
import space.apophis.study.result.SpinSetResult;
import space.apophis.study.result.SpinStateResult;
import space.apophis.study.result.TidalStressResult;
import space.apophis.study.result.When;

/** A rotation through a pass, of figures that no one computed. */
public final class SyntheticSpin {

    private static final double START = 9.2e8;

    private SyntheticSpin() {}

    /** The whole. */
    public static EscortSpinResult spin() {
        return new EscortSpinResult(
                set("first", SpinKnowledge.TUMBLING, 3.0),
                List.of(set("second", SpinKnowledge.TUMBLING, 9.0)),
                3,
                1,
                true,
                at(5.0),
                38011.4,
                new TidalStressResult(170.0, 2000.0, true, 2.47e-6, 9.5e-5, 0.42, 16.2, 11255.0),
                "made up");
    }

    private static SpinSetResult set(String label, SpinKnowledge knowledge, double shift) {
        return new SpinSetResult(
                label,
                knowledge,
                List.of(0.64, 0.97, 1.0),
                state(at(0.0), SpinMode.SHORT_AXIS, 27.2),
                state(at(10.0), SpinMode.LONG_AXIS, 20.0),
                67.0,
                33.0,
                Arrays.stream(SpinQuantity.values())
                        .filter(SpinQuantity::varies)
                        .map(each -> new SpinPercentilesResult(each, 1, 2, 3, 4, 5, 6, 7))
                        .toList(),
                List.of(List.of(18.0, shift, 1.01), List.of(25.0, 2.0 * shift, 1.02), List.of(40.0, 4.0 * shift, 1.07)),
                history(),
                List.of(
                        new SpinComparisonResult(
                                SpinQuantity.POLE_SHIFT, 7.8, 9.8, 8.5, 0.5, 24.0, "8.8 deg", "made up (D)"),
                        new SpinComparisonResult(
                                SpinQuantity.SHORT_AXIS_SHARE, null, null, 67.0, null, null, "likely", "made up (D)")),
                "made up (D)");
    }

    private static SpinStateResult state(When at, SpinMode mode, double period) {
        return new SpinStateResult(at, mode, 264.2, 1.01 * period, period, 0.227, 1.019, 275.0, -85.0, 10.5);
    }

    private static List<SpinSample> history() {
        final List<SpinSample> history = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            final double period = i < 4 ? 27.2 : 20.0;
            history.add(new SpinSample(
                    START + 86400.0 * (4.0 + 0.25 * i),
                    i == 4 ? null : 264.2,
                    1.01 * period,
                    period,
                    0.227,
                    275.0,
                    -85.0,
                    i < 4 ? 0.0 : 9.0));
        }
        return history;
    }

    private static When at(double days) {
        return new When(START + 86400.0 * days, "2029-02-25T03:33:20Z");
    }
}
