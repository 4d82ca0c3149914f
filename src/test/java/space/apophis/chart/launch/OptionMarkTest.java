package space.apophis.chart.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.TrajectoryResult;

class OptionMarkTest {

    private static final List<TrajectoryResult> OPTIONS =
            SyntheticFlyby.result().launchPeriod().transfers();

    @Test
    void optionsAtOnePlaceShareAMarkAndThoseWithoutAPlaceHaveNone() {
        List<OptionMark> marks = OptionMark.of(
                OPTIONS,
                option -> option.label().equals("close")
                        ? Optional.empty()
                        : Optional.of(new Point(option.label().equals("nominal") ? 2 : 1, 0)));
        assertEquals(
                List.of("open, early arrival", "nominal"),
                marks.stream().map(OptionMark::names).toList());
        assertEquals(OPTIONS.get(0), marks.get(0).option());
        assertEquals(List.of(), OptionMark.of(null, option -> Optional.empty()));
    }
}
