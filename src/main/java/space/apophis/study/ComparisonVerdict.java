package space.apophis.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which option is the first, of how many, and the one it has to be held against.
 *
 * @param first of the comparison
 * @param twins the same flight on other launchers
 * @param next the best of the others that do the same as well: rendezvous or flyby like the first, limits kept or failed like it
 * @param alike how many do, the first and its twins among them
 */
public record ComparisonVerdict(
        ComparisonCriterion criterion,
        ComparisonRow first,
        List<ComparisonRow> twins,
        Optional<ComparisonRow> next,
        int alike) {

    /** Of a comparison. */
    public static ComparisonVerdict of(Comparison comparison) {
        final ComparisonRow first = comparison.rows().get(0);
        final List<ComparisonRow> alike = comparison.rows().stream()
                .filter(row -> row.fails() == first.fails() && row.rendezvous() == first.rendezvous())
                .toList();
        final Predicate<ComparisonRow> isTwin =
                row -> row.options().get(0).isSameFlight(first.options().get(0));
        return new ComparisonVerdict(
                comparison.criterion(),
                first,
                alike.stream().skip(1).filter(isTwin).toList(),
                alike.stream().filter(isTwin.negate()).findFirst(),
                alike.size());
    }
}
