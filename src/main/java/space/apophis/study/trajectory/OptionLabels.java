package space.apophis.study.trajectory;

import java.util.HashSet;
import java.util.Set;
import space.apophis.study.publish.Publisher;

/** Labels of options: the best first, the others by the day of their launch, no two alike. */
final class OptionLabels {

    static final String BEST = "best";

    private static final int DAY = 10;

    private final Publisher publisher;
    private final Set<String> taken = new HashSet<>();

    OptionLabels(Publisher publisher) {
        this.publisher = publisher;
    }

    /**
     * The next.
     *
     * @param launch TDB seconds since J2000
     */
    String next(double launch) {
        String label = taken.isEmpty()
                ? BEST
                : "launch " + publisher.utcSeconds(launch).substring(0, DAY);
        while (!taken.add(label)) {
            label += " again";
        }
        return label;
    }
}
