package space.apophis.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** Does a work as another process would: the work, each part and each result are sent. Parts end in another order than they began. */
public final class SentWorkers implements Workers {

    @Override
    public <T extends Serializable, R extends Record> List<R> run(
            Sweep<T, R> sweep, FinishedParts finished, Progress progress) {
        final Sweep.Work<T, R> work = sent(sweep.work());
        final int count = sweep.parts().size();
        final List<byte[]> backwards = IntStream.range(0, count)
                .mapToObj(i -> KeptRecords.json(work.of(sent(sweep.parts().get(count - 1 - i)), Progress.SILENT)))
                .toList();
        final KeptRecords kept = sweep.kept(finished);
        return IntStream.range(0, count)
                .mapToObj(i -> kept.take(Sweep.part(i), sweep.result(), backwards.get(count - 1 - i)))
                .toList();
    }

    /** A copy made by Java's serialization. */
    public static <T> T sent(T original) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
                stream.writeObject(original);
            }
            @SuppressWarnings("unchecked")
            final T copy = (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            return copy;
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
