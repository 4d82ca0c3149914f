package space.apophis.study;

import java.util.ArrayList;
import java.util.List;

/** How sure the synthetic flyby is: figures as those of Apophis, a history that grows by the pass. */
final class SyntheticUncertainty {

    private SyntheticUncertainty() {}

    static BPlaneResult bPlane() {
        return new BPlaneResult(
                "equatorial",
                -43489.3,
                -21015.0,
                48300.6,
                -154.2,
                4012.0,
                -9474.5,
                47362.2,
                13776.0,
                1.154,
                0.475,
                11.25,
                0.5,
                1.14,
                0.3,
                31947.0,
                0.0);
    }

    static List<UncertaintySample> history() {
        final List<UncertaintySample> history = new ArrayList<>();
        final double from = SyntheticFlyby.seconds("2021-01-01T00:00:00");
        for (int month = 0; month < 108; month++) {
            final double t = from + month * 30.4375 * 86400;
            final double grown =
                    t < SyntheticFlyby.CLOSEST ? 1 + Math.sin(month) * 0.3 : 1 + (t - SyntheticFlyby.CLOSEST) / 5000;
            history.add(new UncertaintySample(t, 3 * grown, 1.5, 0.8, 2.9 * grown));
        }
        return history;
    }
}
