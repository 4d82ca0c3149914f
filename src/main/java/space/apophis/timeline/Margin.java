package space.apophis.timeline;

import java.util.List;
import java.util.stream.Stream;

/**
 * Days from one gate to the next.
 *
 * @param systems whose gates they are, each once
 */
public record Margin(Gate from, Gate to, DaysRange days, List<String> systems) {

    static Margin between(Gate from, Gate to) {
        return new Margin(
                from,
                to,
                DaysRange.between(from.when(), to.when()),
                Stream.concat(from.systems().stream(), to.systems().stream())
                        .distinct()
                        .toList());
    }
}
