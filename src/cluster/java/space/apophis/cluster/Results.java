package space.apophis.cluster;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Results of parts as they come back, in any order and from any thread. */
final class Results<R> {

    private final AtomicReferenceArray<R> parts;

    Results(int count) {
        this.parts = new AtomicReferenceArray<>(count);
    }

    void put(int number, R result) {
        parts.set(number, result);
    }

    /** How many there are. */
    int size() {
        return (int) IntStream.range(0, parts.length())
                .filter(i -> parts.get(i) != null)
                .count();
    }

    /** All of them, in the order of the parts. */
    List<R> all() {
        return IntStream.range(0, parts.length()).mapToObj(parts::get).toList();
    }
}
