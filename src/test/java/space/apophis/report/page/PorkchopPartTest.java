package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.RecordCopy;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioReader;
import space.apophis.scenario.mission.TransferSpec.TransferOptionSpec;
import space.apophis.study.ShippedTransfers;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.StudyResult;

/** What the scripts of a porkchop find in a page. */
class PorkchopPartTest {

    @TempDir
    private Path folder;

    /** The shipped scenario, its options and flights left out, with another limit. */
    private Path shipped(String limit) throws IOException {
        final String text = Files.readString(Path.of("scenarios/ramses-2028.yaml"));
        final String alone = text.substring(0, text.indexOf("  flown:\n"));
        assertTrue(alone.contains("    deltaV: 1.55 km/s"));
        return Files.writeString(
                folder.resolve("ramses-2028.yaml"), alone.replace("    deltaV: 1.55 km/s", "    " + limit) + output());
    }

    private static String output() {
        return "\noutput:\n  from: 2029-03-15 TDB\n  to: 2029-05-13 TDB\n";
    }

    /**
     * The packed grid has all that the launch period follows from: with the scenario's own limits the run of days about the best
     * cell is that which the study found on conics.
     */
    @ParameterizedTest
    @ValueSource(strings = {"deltaV: 1.55 km/s", "deliveredMass: 790 kg", "c3: 14 km^2/s^2"})
    void theLaunchPeriodOnTheGridIsThatOfTheStudy(String limit) throws IOException {
        final LaunchPeriodSection section = ShippedTransfers.of(shipped(limit)).section();
        final Map<?, ?> data = data(result(section));
        final Map<?, ?> period = (Map<?, ?>) data.get("period");
        assertEquals(period.get("conic"), run(data, period));
        assertEquals(0L, data.get("manoeuvres"));
        assertEquals(List.of(88, 113), data.get("searched"));
        // In this order in every run, or the same scenario would not give the same bytes.
        assertEquals(List.of("options", "option"), List.copyOf(((Map<?, ?>) data.get("yaml")).keySet()));
    }

    private static StudyResult result(LaunchPeriodSection section) {
        return RecordCopy.of(
                SyntheticFlyby.result(),
                Map.of(
                        "transfers", section.transfers(),
                        "nominalTransfer", section.nominalTransfer(),
                        "window", section.window(),
                        "launchGrid", section.launchGrid()));
    }

    private static Map<?, ?> data(StudyResult result) {
        return (Map<?, ?>) PorkchopPart.of(result).orElseThrow().data();
    }

    /** The run as the script has it: of the cells within the arrivals allowed that meet the limit. */
    private static List<Long> run(Map<?, ?> data, Map<?, ?> period) {
        final List<?> launches = (List<?>) data.get("launch");
        final List<?> arrivals = (List<?>) data.get("arrival");
        final double[] deltaV = values(data, "deltaV", launches.size(), arrivals.size());
        final double[] c3 = values(data, "c3", launches.size(), arrivals.size());
        final double[] mass = values(data, "deliveredMass", launches.size(), arrivals.size());
        final boolean[] open = new boolean[launches.size()];
        double least = Double.POSITIVE_INFINITY;
        int best = -1;
        for (int cell = 0; cell < deltaV.length; cell++) {
            final long arrival = (Long) arrivals.get(cell % arrivals.size());
            if (arrival < (Long) period.get("firstArrival")
                    || arrival > (Long) period.get("lastArrival")
                    || Double.isNaN(mass[cell])
                    || period.get("deltaV") != null && deltaV[cell] > (Double) period.get("deltaV") + 1e-9
                    || period.get("c3") != null && c3[cell] > (Double) period.get("c3") + 1e-9
                    || period.get("deliveredMass") != null
                            && mass[cell] < (Double) period.get("deliveredMass") - 1e-9) {
                continue;
            }
            final double cost = switch ((String) period.get("criterion")) {
                case "deltaV" -> deltaV[cell];
                case "c3" -> c3[cell];
                default -> -mass[cell];
            };
            open[cell / arrivals.size()] = true;
            if (cost < least) {
                least = cost;
                best = cell / arrivals.size();
            }
        }
        int first = best;
        int last = best;
        while (first > 0 && open[first - 1]) {
            first--;
        }
        while (last + 1 < open.length && open[last + 1]) {
            last++;
        }
        return List.of((Long) launches.get(first), (Long) launches.get(last));
    }

    private static double[] values(Map<?, ?> data, String key, int rows, int columns) {
        final PackedMatrix packed = (PackedMatrix) ((Map<?, ?>) data.get("cells")).get(key);
        final int[] codes = PackedMatrixTest.codes(packed, rows, columns);
        final double[] values = new double[codes.length];
        for (int i = 0; i < codes.length; i++) {
            values[i] = codes[i] == PackedMatrix.NONE ? Double.NaN : packed.least() + packed.step() * codes[i];
        }
        return values;
    }

    /** What a reader copies from a page is read where it is pasted. */
    @Test
    void thePinnedOptionsAreOptionsOfAScenario() throws IOException {
        final String pinned = PorkchopPart.OPTIONS_YAML
                + filled("pin 1, 2028-04-26 to 2029-02-19", "2028-04-26", "2029-02-19")
                + filled("pin 2, 2028-04-30 to 2029-02-12", "2028-04-30T12:00:00", "2029-02-12");
        final Path file = shipped("deltaV: 1.55 km/s");
        final String whole = Files.readString(file).replace(output(), "");
        final Scenario scenario = ScenarioReader.read(Files.writeString(file, whole + pinned + output()));
        final List<TransferOptionSpec> options = scenario.transfer().options();
        assertEquals(2, options.size());
        assertEquals("pin 1, 2028-04-26 to 2029-02-19", options.get(0).label());
        assertEquals("2028-04-30T12:00", options.get(1).launch().toString().substring(0, 16));
    }

    private static String filled(String label, String launch, String arrival) {
        return PorkchopPart.OPTION_YAML
                .replace("{label}", label)
                .replace("{launch}", launch)
                .replace("{arrival}", arrival);
    }

    /** A day whose best transfer has a manoeuvre on the way is dearer in the grid, which has none. */
    @Test
    void daysWithAManoeuvreOnTheWayAreCounted() {
        final StudyResult result = SyntheticFlyby.result();
        final LaunchGridResult grid = result.launchPeriod().launchGrid();
        assertEquals(0L, data(result).get("manoeuvres"));
        final List<List<Double>> dearer = grid.deltaVKmS().stream()
                .map(row -> row.stream()
                        .map(value -> value == null ? null : (Double) (value + 0.1))
                        .toList())
                .toList();
        final StudyResult improved =
                RecordCopy.of(result, Map.of("launchGrid", RecordCopy.of(grid, Map.of("deltaVKmS", dearer))));
        assertTrue((Long) data(improved).get("manoeuvres") > 0);
    }

    @Test
    void aResultWithoutALaunchPeriodHasNoPorkchop() {
        assertFalse(PorkchopPart.of(RecordCopy.with(SyntheticFlyby.result(), "launchGrid", null))
                .isPresent());
    }
}
