package space.apophis.study.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.orekit.errors.OrekitException;
import space.apophis.job.Progress;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.transfer.reconstruction.ReconstructedSwingBy;
import space.apophis.transfer.reconstruction.SwingByReconstruction;
import space.apophis.transfer.reconstruction.SwingByReconstruction.Interpretation;

/**
 * One reading of a published swing-by, tried.
 *
 * @param found empty where no flight agrees with it
 * @param failure why, in words; empty where one does
 */
record ReadingAttempt(Interpretation reading, Optional<ReconstructedSwingBy> found, String failure) {

    /** Tries one; never an exception for what does not fit. */
    static ReadingAttempt of(Interpretation reading, SwingByReconstruction reconstruction) {
        try {
            return new ReadingAttempt(reading, Optional.of(reconstruction.solve(reading, Progress.SILENT)), "");
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException | OrekitException e) {
            return new ReadingAttempt(reading, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    /** Of those that close the one that changes the published orbit least, by its most changed element. */
    static Optional<ReconstructedSwingBy> closest(List<ReadingAttempt> attempts) {
        return attempts.stream()
                .flatMap(attempt -> attempt.found().stream())
                .filter(ReconstructedSwingBy::closes)
                .min(Comparator.comparingDouble(ReconstructedSwingBy::largestChange));
    }
}
