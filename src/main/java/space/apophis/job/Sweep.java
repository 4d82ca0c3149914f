package space.apophis.job;

import java.io.Serializable;
import java.util.List;

/**
 * A long work of independent parts. Any process may do any of them, more than once: a part is sent by Java's serialization, and its
 * result is kept as JSON.
 *
 * <pre>{@code
 * record Square(double length) implements Serializable {}
 * record Area(double area) {}
 * Sweep<Square, Area> sweep = new Sweep<>(
 *         "areas", "squares 1", List.of(new Square(2.0), new Square(3.0)), Area.class,
 *         (square, progress) -> new Area(square.length() * square.length()));
 * List<Area> areas = Workers.THREADS.run(sweep, FinishedParts.NONE, Progress.SILENT); // 4 and 9
 * }</pre>
 *
 * @param <T> what a part is made from
 * @param <R> its result, which Jackson can write and read
 * @param name of the work, for people
 * @param everything that goes into it, as text: another text is another work
 * @param parts each worth a tenth of a second or more, since handing one out costs milliseconds
 * @param result type of the results
 * @param work done on each part; what it holds is sent to each process once
 */
public record Sweep<T extends Serializable, R extends Record>(
        String name, String everything, List<T> parts, Class<R> result, Work<T, R> work) {

    public Sweep {
        parts = List.copyOf(parts);
    }

    /** What is done on a part, by any number of threads at once. */
    @FunctionalInterface
    public interface Work<T extends Serializable, R extends Record> extends Serializable {

        /**
         * The result of a part, which depends on nothing else.
         *
         * @param progress within the part; to be told now and then, since an interruption comes by it
         */
        R of(T part, Progress progress);
    }

    /** Where its results are kept. */
    public KeptRecords kept(FinishedParts finished) {
        return new KeptRecords(finished.of(name + "\n" + everything));
    }

    /** The name under which a part, counted from 0, is kept. */
    public static String part(int number) {
        return "part-" + (number + 1);
    }
}
