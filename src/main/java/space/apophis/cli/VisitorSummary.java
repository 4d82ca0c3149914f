package space.apophis.cli;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import space.apophis.study.result.ReconstructionResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;
import space.apophis.units.PlainLine;

/** The visitors of a run, for people: how near each comes, and of what is reconstructed all that is to be said of it. */
record VisitorSummary(StudyResult result) {

    private static final List<String> HEADER =
            List.of("visitor", "from", "shown from (TDB)", "to (TDB)", "step/h", "nearest/km", "at (UTC)");

    /** Seconds. */
    private static final double HOUR = 3600;

    private static final LocalDateTime J2000 = LocalDateTime.of(2000, 1, 1, 12, 0);

    /** Empty where there are none. */
    String text() {
        final StringBuilder text = new StringBuilder();
        if (result.nearby().visitors() != null) {
            text.append(new TextTable(
                            HEADER,
                            result.nearby().visitors().stream()
                                    .map(VisitorSummary::row)
                                    .toList())
                    .text("  "));
        }
        for (ReconstructionResult reconstruction : result.nearby().reconstructions() == null
                ? List.<ReconstructionResult>of()
                : result.nearby().reconstructions()) {
            text.append("  ").append(PlainLine.of(reconstruction.label()));
            text.append(reconstruction.closed() ? ": not the flown path\n" : ": does not close, dates only\n");
            for (String word : reconstruction.words()) {
                text.append("    ").append(PlainLine.of(word)).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> row(VisitorResult visitor) {
        final List<VisitorSample> path = visitor.path();
        return List.of(
                PlainLine.of(visitor.label()),
                PlainLine.of(visitor.kind()),
                hour(path.get(0)),
                hour(path.get(path.size() - 1)),
                step(path),
                String.format(Locale.ROOT, "%,.0f", visitor.nearestKm()),
                visitor.nearest().utc());
    }

    private static String step(List<VisitorSample> path) {
        return path.size() < 2
                ? "-"
                : Long.toString(
                        Math.round((path.get(1).secondsTdb() - path.get(0).secondsTdb()) / HOUR));
    }

    /** Samples are at whole hours. */
    private static String hour(VisitorSample sample) {
        return J2000.plusSeconds(Math.round(sample.secondsTdb())).toString();
    }
}
