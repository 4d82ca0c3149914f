package space.apophis.study.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.scenario.mission.FlownSpec;
import space.apophis.scenario.mission.LaunchPeriodSpec;
import space.apophis.study.input.LaunchGates;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.FlownMapResult;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.LaunchGridSearch;
import space.apophis.study.result.WindowResult;
import space.apophis.study.trajectory.TrajectoryFlights;
import space.apophis.transfer.Days;
import space.apophis.transfer.grid.FlownMap;
import space.apophis.transfer.grid.FlownPoint;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;

/** Launch period and grid in the units and dates that people read. */
final class LaunchPeriodPublisher {

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
                        period.c3() == null ? null : Publisher.km2(period.c3()),
                        period.shift() == null ? null : Publisher.km(period.shift())),
                dates.utcSeconds(firstArrival),
                dates.utcSeconds(lastArrival),
                new WindowResult.Best(
                        Publisher.km(transferCase.deltaV(nominal)),
                        transferCase.deliveredMass(nominal),
                        Publisher.km2(nominal.asymptote().characteristicEnergy()),
                        shiftKm(nominal)),
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
                shiftKm(transfer),
                transfer.daysBeforeEncounter(),
                within);
    }

    private Double shiftKm(TransferOption transfer) {
        return Publisher.orNull(Publisher.km(transferCase.shiftLength(transfer)));
    }

    /** Transfers of the grid flown beside their conics; null where the scenario asks for no map. */
    List<FlownMapResult> map(
            TransferGrid grid, TrajectoryFlights flights, Workers workers, FinishedParts finished, Progress progress) {
        final FlownSpec spec = transferCase.spec().flown();
        final int step = spec.mapStep();
        return step == 0
                ? null
                : new FlownMap(
                                flights.dynamics(transferCase.trajectoryCase().own()),
                                flights.plan(transferCase.spec().craft().wetMass(), transferCase.direct()))
                                .points(
                                        FlownMap.options(grid, step, step, spec.mapDeltaV()),
                                        transferCase
                                                .trajectoryCase()
                                                .study()
                                                .everything(transferCase
                                                        .trajectoryCase()
                                                        .solarSystem()),
                                        workers,
                                        finished,
                                        progress)
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
    LaunchGridResult grid(LaunchPeriodSearch search) {
        final TransferGrid grid = search.grid();
        final Days launch = grid.plan().launch();
        final Days arrival = grid.plan().arrival();
        final int[] strides = strides(launch.count(), arrival.count());
        final List<Double> launches = drawn(launch, strides[0]);
        final List<Double> arrivals = drawn(arrival, strides[1]);
        // The branch that the launch period would take, and where there is none that of least delta v.
        final List<List<DrawnCell>> cells = IntStream.range(0, launches.size())
                .parallel()
                .mapToObj(i -> IntStream.range(0, arrivals.size())
                        .mapToObj(j -> search.cell(i * strides[0], j * strides[1])
                                .or(() -> grid.best(i * strides[0], j * strides[1]))
                                .map(transfer -> DrawnCell.of(transferCase, transfer))
                                .orElse(null))
                        .collect(Collectors.toList()))
                .toList();
        return new LaunchGridResult(
                new LaunchGridResult.Days(
                        launches.stream().map(dates::utcSeconds).toList(),
                        launches,
                        arrivals.stream().map(dates::utcSeconds).toList(),
                        arrivals,
                        grid.plan().encounter()),
                matrix(cells, DrawnCell::c3Km2S2),
                matrix(cells, DrawnCell::launchDeclinationDeg),
                matrix(cells, DrawnCell::arrivalVInfinityKmS),
                matrix(cells, DrawnCell::deltaVKmS),
                matrix(cells, DrawnCell::deliveredMassKg),
                matrix(cells, DrawnCell::launcherMassKg),
                hits(cells),
                search(grid, launches, arrivals));
    }

    private LaunchGridResult.Hits hits(List<List<DrawnCell>> cells) {
        return transferCase.hits() == null
                ? LaunchGridResult.Hits.NONE
                : new LaunchGridResult.Hits(
                        matrix(cells, DrawnCell::shiftKm),
                        matrix(cells, DrawnCell::impactParameterKm),
                        transferCase
                                .trajectoryCase()
                                .gates()
                                .map(LaunchGates::ready)
                                .orElse(null));
    }

    private LaunchGridSearch search(TransferGrid grid, List<Double> launches, List<Double> arrivals) {
        final SolarSystem solarSystem = transferCase.trajectoryCase().solarSystem();
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final Trajectory target = transferCase
                .trajectoryCase()
                .paths()
                .path(transferCase.trajectoryCase().own());
        return new LaunchGridSearch(
                grid.plan().launch().count(),
                grid.plan().arrival().count(),
                grid.plan().revolutions(),
                transferCase.spec().craft().wetMass(),
                Publisher.km3(solarSystem.planets().gm(Body.SUN)),
                launches.stream()
                        .map(t -> Publisher.sample(t, motion.of(Body.EARTH, Body.SUN, t)))
                        .toList(),
                arrivals.stream()
                        .map(t -> Publisher.sample(t, target.heliocentric(t)))
                        .toList());
    }

    /** Days from one drawn to the next, of launch and of arrival: as few as leave no more cells than are kept. */
    static int[] strides(int launchDays, int arrivalDays) {
        final int[] strides = {1, 1};
        int launches = launchDays;
        int arrivals = arrivalDays;
        while ((long) launches * arrivals > LaunchGridResult.MOST_CELLS) {
            strides[launches > arrivals ? 0 : 1]++;
            launches = (launchDays + strides[0] - 1) / strides[0];
            arrivals = (arrivalDays + strides[1] - 1) / strides[1];
        }
        return strides;
    }

    private static List<Double> drawn(Days days, int stride) {
        return IntStream.range(0, days.count())
                .filter(i -> i % stride == 0)
                .mapToObj(days::at)
                .toList();
    }

    private static List<List<Double>> matrix(List<List<DrawnCell>> cells, ToDoubleFunction<DrawnCell> value) {
        final List<List<Double>> rows = new ArrayList<>();
        for (List<DrawnCell> cellsOfDay : cells) {
            final List<Double> row = new ArrayList<>();
            for (DrawnCell cell : cellsOfDay) {
                final double exact = cell == null ? Double.NaN : value.applyAsDouble(cell);
                row.add(Double.isNaN(exact) ? null : (Double) (Math.rint(exact * DECIMALS) / DECIMALS));
            }
            rows.add(row);
        }
        return rows;
    }
}
