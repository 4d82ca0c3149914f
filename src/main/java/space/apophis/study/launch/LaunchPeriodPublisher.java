package space.apophis.study.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.LaunchPeriodSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.WindowResult;
import space.apophis.transfer.Days;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;

/** Launch period and grid in the units and dates that people read. */
final class LaunchPeriodPublisher {

    private static final double KM = Publisher.KM;

    /** Days of launch or arrival drawn at most. */
    private static final int MOST_DRAWN = 160;

    /** Cells are for drawing: four decimals are 0.1 m/s. */
    private static final double DECIMALS = 1e4;

    private final TransferCase transferCase;
    private final Publisher dates;

    LaunchPeriodPublisher(TransferCase transferCase, SolarSystem solarSystem) {
        this.transferCase = transferCase;
        this.dates = new Publisher(solarSystem);
    }

    WindowResult window(
            List<TransferOption> ofDays,
            List<TransferOption> within,
            TransferOption nominal,
            List<TransferOption> ofArrivals,
            double firstArrival,
            double lastArrival) {
        final LaunchPeriodSpec period = transferCase.spec().period();
        return new WindowResult(
                within.isEmpty() ? null : dates.utcSeconds(within.get(0).launch()),
                within.isEmpty()
                        ? null
                        : dates.utcSeconds(within.get(within.size() - 1).launch()),
                transferCase.criterion(),
                period.deltaV() == null ? null : period.deltaV() / KM,
                period.deliveredMass(),
                period.c3() == null ? null : period.c3() / (KM * KM),
                dates.utcSeconds(firstArrival),
                dates.utcSeconds(lastArrival),
                transferCase.deltaV(nominal) / KM,
                transferCase.deliveredMass(nominal),
                nominal.asymptote().characteristicEnergy() / (KM * KM),
                ofDays.stream()
                        .filter(Objects::nonNull)
                        .map(transfer -> day(transfer, within.contains(transfer)))
                        .toList(),
                ofArrivals.stream()
                        .map(transfer -> day(transfer, transferCase.cost(transfer) <= transferCase.limit()))
                        .toList());
    }

    private LaunchDayResult day(TransferOption transfer, boolean within) {
        return new LaunchDayResult(
                dates.utcSeconds(transfer.launch()),
                dates.utcSeconds(transfer.arrival()),
                transferCase.deltaV(transfer) / KM,
                transfer.asymptote().characteristicEnergy() / (KM * KM),
                Math.toDegrees(transfer.asymptote().declination()),
                transferCase.deliveredMass(transfer),
                transfer.daysBeforeEncounter(),
                within);
    }

    /** The cells for drawing. */
    LaunchGridResult grid(TransferGrid grid) {
        final List<Integer> launches = drawn(grid.plan().launch());
        final List<Integer> arrivals = drawn(grid.plan().arrival());
        final List<List<TransferOption>> cells = new ArrayList<>();
        for (int i : launches) {
            final List<TransferOption> row = new ArrayList<>();
            for (int j : arrivals) {
                row.add(grid.option(i, j, Math.max(0, grid.bestBranch(i, j))).orElse(null));
            }
            cells.add(row);
        }
        return new LaunchGridResult(
                launches.stream()
                        .map(i -> dates.utcSeconds(grid.plan().launch().at(i)))
                        .toList(),
                launches.stream().map(i -> grid.plan().launch().at(i)).toList(),
                arrivals.stream()
                        .map(j -> dates.utcSeconds(grid.plan().arrival().at(j)))
                        .toList(),
                arrivals.stream().map(j -> grid.plan().arrival().at(j)).toList(),
                grid.plan().encounter(),
                matrix(cells, (c, o) -> o.asymptote().characteristicEnergy() / (KM * KM)),
                matrix(cells, (c, o) -> Math.toDegrees(o.asymptote().declination())),
                matrix(cells, (c, o) -> o.deltaV() / KM),
                matrix(cells, (c, o) -> c.deltaV(o) / KM),
                matrix(cells, (c, o) -> c.deliveredMass(o)));
    }

    private static List<Integer> drawn(Days days) {
        final int stride = (days.count() + MOST_DRAWN - 1) / MOST_DRAWN;
        return IntStream.range(0, days.count())
                .filter(i -> i % stride == 0)
                .boxed()
                .toList();
    }

    private List<List<Double>> matrix(
            List<List<TransferOption>> cells, ToDoubleBiFunction<TransferCase, TransferOption> value) {
        final List<List<Double>> rows = new ArrayList<>();
        for (List<TransferOption> cellsOfDay : cells) {
            final List<Double> row = new ArrayList<>();
            for (TransferOption option : cellsOfDay) {
                final double exact = option == null ? Double.NaN : value.applyAsDouble(transferCase, option);
                row.add(Double.isNaN(exact) ? null : (Double) (Math.rint(exact * DECIMALS) / DECIMALS));
            }
            rows.add(row);
        }
        return rows;
    }
}
