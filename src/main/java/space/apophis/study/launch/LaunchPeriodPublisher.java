package space.apophis.study.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.FlownSpec;
import space.apophis.scenario.mission.LaunchPeriodSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.FlownMapResult;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.WindowResult;
import space.apophis.study.trajectory.TrajectoryFlights;
import space.apophis.transfer.Days;
import space.apophis.transfer.grid.FlownMap;
import space.apophis.transfer.grid.FlownPoint;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;

/** Launch period and grid in the units and dates that people read. */
final class LaunchPeriodPublisher {

    /** Days of launch or arrival drawn at most. */
    private static final int MOST_DRAWN = 160;

    /** Cells are for drawing: four decimals are 0.1 m/s. */
    private static final double DECIMALS = 1e4;

    private final TransferCase transferCase;
    private final Publisher dates;

    LaunchPeriodPublisher(TransferCase transferCase) {
        this.transferCase = transferCase;
        this.dates = transferCase.trajectoryCase().publisher();
    }

    /**
     * The launch period.
     *
     * @param conic days that meet the limit on conics, in order
     * @param leading those that are left as flown, or the same where nothing is flown
     */
    WindowResult window(
            List<TransferOption> ofDays,
            List<TransferOption> conic,
            List<TransferOption> leading,
            TransferOption nominal,
            List<TransferOption> ofArrivals,
            double firstArrival,
            double lastArrival) {
        final LaunchPeriodSpec period = transferCase.spec().period();
        return new WindowResult(
                launch(leading, 0),
                launch(leading, leading.size() - 1),
                launch(conic, 0),
                launch(conic, conic.size() - 1),
                new WindowResult.Limit(
                        transferCase.criterion(),
                        period.deltaV() == null ? null : Publisher.km(period.deltaV()),
                        period.deliveredMass(),
                        period.c3() == null ? null : Publisher.km2(period.c3())),
                dates.utcSeconds(firstArrival),
                dates.utcSeconds(lastArrival),
                new WindowResult.Best(
                        Publisher.km(transferCase.deltaV(nominal)),
                        transferCase.deliveredMass(nominal),
                        Publisher.km2(nominal.asymptote().characteristicEnergy())),
                ofDays.stream()
                        .filter(Objects::nonNull)
                        .map(transfer -> day(transfer, leading.contains(transfer)))
                        .toList(),
                ofArrivals.stream()
                        .map(transfer -> day(transfer, transferCase.cost(transfer) <= transferCase.limit()))
                        .toList());
    }

    /** Null where there is none. */
    private String launch(List<TransferOption> days, int day) {
        return days.isEmpty() ? null : dates.utcSeconds(days.get(day).launch());
    }

    private LaunchDayResult day(TransferOption transfer, boolean within) {
        return new LaunchDayResult(
                dates.utcSeconds(transfer.launch()),
                transfer.launch(),
                dates.utcSeconds(transfer.arrival()),
                transfer.arrival(),
                Publisher.km(transferCase.deltaV(transfer)),
                Publisher.km2(transfer.asymptote().characteristicEnergy()),
                Publisher.degrees(transfer.asymptote().declination()),
                transferCase.deliveredMass(transfer),
                transfer.daysBeforeEncounter(),
                within);
    }

    /** Transfers of the grid flown beside their conics; null where the scenario asks for no map. */
    List<FlownMapResult> map(TransferGrid grid, TrajectoryFlights flights, Progress progress) {
        final FlownSpec spec = transferCase.spec().flown();
        final int step = spec.mapStep();
        return step == 0
                ? null
                : FlownMap.fly(
                                flights.dynamics(transferCase.trajectoryCase().own()),
                                FlownMap.options(grid, step, step, spec.mapDeltaV()),
                                flights.plan(transferCase.spec().craft().wetMass(), transferCase.direct()),
                                progress)
                        .points()
                        .stream()
                        .map(this::point)
                        .toList();
    }

    private FlownMapResult point(FlownPoint point) {
        final boolean reached = point.convergence().reached();
        return new FlownMapResult(
                dates.utcSeconds(point.option().launch()),
                dates.utcSeconds(point.option().arrival()),
                Publisher.km(transferCase.isRendezvous() ? point.option().deltaV() : 0.0),
                reached ? (Double) Publisher.km(point.deltaV()) : null,
                Publisher.km2(point.option().asymptote().characteristicEnergy()),
                Publisher.km2(point.asymptote().characteristicEnergy()),
                reached ? null : point.convergence().message());
    }

    /** The cells for drawing. */
    LaunchGridResult grid(TransferGrid grid) {
        final List<Integer> launches = drawn(grid.plan().launch());
        final List<Integer> arrivals = drawn(grid.plan().arrival());
        final List<List<TransferOption>> cells = new ArrayList<>();
        for (int i : launches) {
            final List<TransferOption> row = new ArrayList<>();
            for (int j : arrivals) {
                row.add(grid.best(i, j).orElse(null));
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
                matrix(cells, (c, o) -> Publisher.km2(o.asymptote().characteristicEnergy())),
                matrix(cells, (c, o) -> Publisher.degrees(o.asymptote().declination())),
                matrix(cells, (c, o) -> Publisher.km(o.deltaV())),
                matrix(cells, (c, o) -> Publisher.km(c.deltaV(o))),
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
