package space.apophis.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import space.apophis.cli.Apophis;
import space.apophis.job.InputFault;
import space.apophis.job.Workers;
import space.apophis.report.table.ResultTable;
import space.apophis.study.result.ScreenResult;
import space.apophis.units.Dimension;
import space.apophis.units.PlainLine;
import space.apophis.units.Quantity;

/** The program with executors of Spark as its workers. Without a master it is the same as ever, and works by threads. */
public final class ClusterProgram extends Apophis {

    @Option(
            names = "--master",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description =
                    "Who hands out the executors of Spark that do long work: spark://HOST:PORT, local[N] or local[*]"
                            + " (default: what spark-submit says, else threads of this process, without Spark).")
    private String master = System.getProperty("spark.master");

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            scope = ScopeType.INHERIT,
            description = "A setting of Spark, as spark.executor.memory=2g. May be given several times.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--wait",
            paramLabel = "DURATION",
            scope = ScopeType.INHERIT,
            defaultValue = "10 min",
            description =
                    "Longest wait for an executor, at the start and when all are lost (default: ${DEFAULT-VALUE}).")
    private String patience;

    private Workers workers;

    public static void main(String[] arguments) {
        new ClusterProgram().start(arguments);
    }

    @Override
    protected Workers workers() {
        if (master == null) {
            return super.workers();
        }
        if (workers == null) {
            workers = new SparkWorkers(
                    new SparkSettings(Master.parse(master), settings, seconds()),
                    line -> err().println(PlainLine.of("apophis: " + line)),
                    quiet());
        }
        return workers;
    }

    private double seconds() {
        try {
            return Quantity.parse(patience, Dimension.DURATION);
        } catch (IllegalArgumentException e) {
            throw new InputFault("--wait: " + e.getMessage());
        }
    }

    @Override
    protected Map<String, byte[]> tables(ScreenResult result) {
        return Map.of("approaches.parquet", ApproachTable.parquet(result.approaches()));
    }

    @Override
    protected Map<String, byte[]> tables(List<ResultTable> tables) {
        return tables.stream().collect(Collectors.toMap(table -> table.name() + ".parquet", TableParquet::of));
    }
}
