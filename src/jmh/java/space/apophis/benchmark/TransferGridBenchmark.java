package space.apophis.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.job.Progress;
import space.apophis.transfer.Days;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.grid.GridCosts;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferRow;
import space.apophis.units.Unit;

/** 400 launch and 300 arrival days to Apophis with two revolutions, on all processors; the first, cold, and later ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(3)
public class TransferGridBenchmark {

    /** Four years before the flyby: long flights with two revolutions are among them. */
    private static final TransferPlan PLAN = new TransferPlan(
            new Days(8_600.0 * Unit.DAY, Unit.DAY, 400),
            new Days(10_290.0 * Unit.DAY, Unit.DAY, 300),
            2,
            10_695.0 * Unit.DAY);

    private final Trajectory apophis = new SmallBodyPropagation(
                    Shipped.SOLAR_SYSTEM,
                    new SmallBodyAcceleration(
                            Shipped.SOLAR_SYSTEM,
                            Shipped.FORCES,
                            Shipped.PAIR.start().nonGravitational()),
                    1.0,
                    5.0 * Unit.DAY)
            .run(Shipped.PAIR.start(), PLAN.arrival().first() - Unit.DAY, List.of(), Progress.SILENT);

    @Benchmark
    public GridCosts grid() {
        return GridCosts.of(
                TransferGrid.of(PLAN, Shipped.SOLAR_SYSTEM, apophis), TransferRow::arrivalSpeed, Progress.SILENT);
    }
}
