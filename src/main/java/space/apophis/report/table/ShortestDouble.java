package space.apophis.report.table;

import com.fasterxml.jackson.core.io.NumberOutput;

/** The fewest digits that read back as the same number; Java's own conversion did not give these before release 19. */
public final class ShortestDouble {

    private ShortestDouble() {}

    public static String of(double value) {
        return NumberOutput.toString(value, true);
    }
}
