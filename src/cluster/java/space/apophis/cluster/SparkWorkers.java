package space.apophis.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.job.KeptRecords;
import space.apophis.job.Progress;
import space.apophis.job.Sweep;
import space.apophis.job.Workers;

/**
 * Executors of Spark. Each part is a task; the driver keeps its result as the task ends, so that a driver that is lost goes on where it
 * was, and a lost executor costs what it had not finished. Spark is started with the first work and lives as long as the process.
 */
final class SparkWorkers implements Workers {

    /** What Spark calls the one executor of a local master. */
    private static final String DRIVER = "driver";

    private final SparkSettings settings;
    private final Notices notices;
    private final boolean quiet;
    private final JobWatch watch;
    private final Map<String, Shipment> shipped = new HashMap<>();
    private JavaSparkContext context;

    SparkWorkers(SparkSettings settings, Notices notices, boolean quiet) {
        this.settings = settings;
        this.notices = notices;
        this.quiet = quiet;
        this.watch = new JobWatch(notices);
    }

    @Override
    public <T extends Serializable, R extends Record> List<R> run(
            Sweep<T, R> sweep, FinishedParts finished, Progress progress) {
        final KeptRecords kept = sweep.kept(finished);
        final Results<R> results = new Results<>(sweep.parts().size());
        final ArrayList<Numbered<T>> missing = new ArrayList<>();
        for (int i = 0; i < sweep.parts().size(); i++) {
            final Optional<R> found = kept.kept(Sweep.part(i), sweep.result());
            if (found.isPresent()) {
                results.put(i, found.get());
            } else {
                missing.add(new Numbered<>(i, sweep.parts().get(i)));
            }
        }
        if (!missing.isEmpty()) {
            progress.report(sweep.name(), results.size(), sweep.parts().size());
            start();
            watch.begin(sweep.name(), sweep.parts().size(), results.size(), progress);
            submit(
                    sweep,
                    missing,
                    outcome -> results.put(
                            outcome.number(), kept.take(Sweep.part(outcome.number()), sweep.result(), outcome.json())),
                    progress);
        }
        return results.all();
    }

    private synchronized void start() {
        if (context == null) {
            context = settings.start();
            context.sc().addSparkListener(watch);
            // Some may have come before the watch.
            watch.add(
                    settings.isLocal()
                            ? List.of(DRIVER)
                            : CollectionConverters.asJava(context.sc().getExecutorIds()));
        }
    }

    /** What is done with a part that has come back. */
    private interface Receiver {
        void take(PartOutcome outcome);
    }

    private <T extends Serializable, R extends Record> void submit(
            Sweep<T, R> sweep, ArrayList<Numbered<T>> missing, Receiver receiver, Progress progress) {
        final Broadcast<Sweep.Work<T, R>> work = context.broadcast(sweep.work());
        final RDD<Numbered<T>> parts =
                context.parallelize(missing, missing.size()).rdd();
        final ArrivedParts arrived = new ArrivedParts(receiver, context);
        try (Patience patience = new Patience(context.sc(), watch, notices, settings.patience())) {
            try {
                context.sc()
                        .runJob(
                                parts,
                                new PartTask<>(settings.isLocal() ? List.of() : shipments(), work),
                                numbers(missing.size()),
                                arrived,
                                ClassTag$.MODULE$.apply(PartOutcome.class));
            } catch (Exception e) {
                // An interruption ends Spark's context too; then it is the interruption that counts.
                progress.report(sweep.name(), 0, 1);
                arrived.fault().ifPresent(fault -> {
                    throw new InputFault(fault);
                });
                throw SparkFault.of(patience.end().orElse(null), e);
            }
        }
        work.destroy();
        if (!quiet) {
            notices.tell(watch.summary());
        }
    }

    /** Takes parts in the order in which they come back. */
    private static final class ArrivedParts extends AbstractFunction2<Object, PartOutcome, BoxedUnit> {
        private final Receiver receiver;
        private final JavaSparkContext context;
        private volatile String fault;

        private ArrivedParts(Receiver receiver, JavaSparkContext context) {
            this.receiver = receiver;
            this.context = context;
        }

        @Override
        public BoxedUnit apply(Object index, PartOutcome outcome) {
            if (outcome.fault() == null) {
                receiver.take(outcome);
            } else if (fault == null) {
                fault = outcome.fault();
                context.sc().cancelAllJobs();
            }
            return BoxedUnit.UNIT;
        }

        private Optional<String> fault() {
            return Optional.ofNullable(fault);
        }
    }

    private static Seq<Object> numbers(int count) {
        return CollectionConverters.asScala(
                        IntStream.range(0, count).mapToObj(i -> (Object) i).toList())
                .toSeq();
    }

    /** The data of all works so far. */
    private List<Shipment> shipments() {
        final List<Shipment> all = new ArrayList<>();
        for (SolarSystem each : SolarSystem.named()) {
            all.add(shipped.computeIfAbsent(each.dataSha256(), sum -> {
                try {
                    return Shipment.send(each, context.sc());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
        return all;
    }
}
