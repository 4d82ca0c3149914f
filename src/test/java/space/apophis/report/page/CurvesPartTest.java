package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;
import space.apophis.study.result.UncertaintySample;

class CurvesPartTest {

    private static JsonNode panels() throws JsonProcessingException {
        return new JsonMapper()
                .readTree(CurvesPart.of(SyntheticFlyby.result()).json())
                .get("panels");
    }

    private static double between(JsonNode rows, double t) {
        for (int i = 1; i < rows.size(); i++) {
            final JsonNode a = rows.get(i - 1);
            final JsonNode b = rows.get(i);
            if (t <= b.get(0).doubleValue()) {
                final double share = (t - a.get(0).doubleValue())
                        / (b.get(0).doubleValue() - a.get(0).doubleValue());
                return a.get(1).doubleValue()
                        * Math.pow(b.get(1).doubleValue() / a.get(1).doubleValue(), share);
            }
        }
        throw new AssertionError(t + " is beyond the curve");
    }

    /** What is thinned out can be read off again. */
    @Test
    void theDistanceOfACraftIsThatOfItsSamples() throws JsonProcessingException {
        final TrajectoryResult option = SyntheticFlyby.result().options().get(0);
        final JsonNode rows =
                panels().get("transfer-0").get(0).get("lines").get(0).get("rows");
        for (TrajectorySample sample : option.way().samples()) {
            if (sample.earthKm() > 0) {
                assertEquals(
                        sample.earthKm(),
                        between(rows, sample.secondsTdb()),
                        0.003 * sample.earthKm(),
                        sample.toString());
            }
        }
        assertTrue(rows.size() <= option.way().samples().size());
    }

    /** Three standard deviations stand where the report elsewhere has one. */
    @Test
    void theUncertaintyIsThreeSigmaOverTheEncounter() throws JsonProcessingException {
        final JsonNode panel = panels().get("encounter").get(0);
        assertEquals("uncertainty", panel.get("id").textValue());
        final JsonNode rows = panel.get("lines").get(0).get("rows");
        final double first =
                SyntheticFlyby.result().passes().encounter().asteroid().get(0).secondsTdb();
        assertTrue(rows.get(0).get(0).doubleValue() <= first);
        final List<UncertaintySample> within = SyntheticFlyby.result().uncertainty().history().stream()
                .filter(s -> s.secondsTdb() >= first && s.secondsTdb() <= first + 2 * 86400)
                .toList();
        for (UncertaintySample sample : within) {
            assertEquals(
                    3 * sample.majorKm(),
                    between(rows, sample.secondsTdb()),
                    0.01 * sample.majorKm(),
                    sample.toString());
        }
    }

    @Test
    void aThinnedCurveKeepsItsEndsAndItsShape() {
        final List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= 1000; i++) {
            points.add(new double[] {60.0 * i, 1000 + 1e6 * Math.abs(i - 500)});
        }
        final List<double[]> thin = ThinnedCurve.of(points);
        assertEquals(0, thin.get(0)[0]);
        assertEquals(60000, thin.get(thin.size() - 1)[0]);
        assertTrue(thin.stream().anyMatch(point -> point[0] == 30000 && point[1] == 1000), "the least of all is gone");
        assertTrue(thin.size() < 300, thin.size() + " points");
    }
}
