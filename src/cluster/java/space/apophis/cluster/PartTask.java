package space.apophis.cluster;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction2;
import space.apophis.job.InputFault;
import space.apophis.job.KeptRecords;
import space.apophis.job.Progress;
import space.apophis.job.Sweep;

/** What an executor does with a part. A task may be done twice: it leaves nothing behind but its result. */
final class PartTask<T extends Serializable, R extends Record>
        extends AbstractFunction2<TaskContext, Iterator<Numbered<T>>, PartOutcome> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Shipment> shipments;
    private final Broadcast<Sweep.Work<T, R>> work;

    /**
     * @param shipments data that the work is done with
     * @param work sent to each executor once
     */
    PartTask(List<Shipment> shipments, Broadcast<Sweep.Work<T, R>> work) {
        this.shipments = List.copyOf(shipments);
        this.work = work;
    }

    @Override
    public PartOutcome apply(TaskContext task, Iterator<Numbered<T>> parts) {
        final Numbered<T> part = parts.next();
        final Progress untilKilled = (name, done, total) -> task.killTaskIfInterrupted();
        try {
            // Before the work, which names them by their sums.
            shipments.forEach(Shipment::load);
            final R result = work.value().of(part.part(), untilKilled);
            return new PartOutcome(part.number(), KeptRecords.json(result), null);
        } catch (InputFault fault) {
            // Not worth another attempt.
            return new PartOutcome(part.number(), null, fault.getMessage());
        }
    }
}
