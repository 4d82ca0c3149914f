package space.apophis.cli;

import java.util.List;
import java.util.function.Predicate;
import space.apophis.validation.ValidationSuite;

/**
 * What a person wants to see when the published cases have been run.
 *
 * @param results of every case that was run
 */
record ValidationSummary(List<ValidationSuite.CaseResult> results) {

    private static final List<String> HEADER = List.of("", "case", "expected", "got", "tolerance", "unit", "source");

    ValidationSummary {
        results = List.copyOf(results);
    }

    /** Every case in a table, then how many passed. */
    String text() {
        long passed =
                results.stream().filter(ValidationSuite.CaseResult::passed).count();
        return table(result -> true) + passed + " of " + results.size() + " cases passed\n";
    }

    /** The cases that failed; empty where none did. */
    String failures() {
        return table(result -> !result.passed());
    }

    /** Whether every case passed; a suite without a case has shown nothing. */
    boolean allPassed() {
        return !results.isEmpty() && results.stream().allMatch(ValidationSuite.CaseResult::passed);
    }

    private String table(Predicate<ValidationSuite.CaseResult> shown) {
        List<List<String>> rows =
                results.stream().filter(shown).map(ValidationSummary::row).toList();
        return rows.isEmpty() ? "" : new TextTable(HEADER, rows).text("");
    }

    private static List<String> row(ValidationSuite.CaseResult result) {
        return List.of(
                result.passed() ? "pass" : "FAIL",
                result.name(),
                result.expected(),
                result.got(),
                result.tolerance(),
                result.unit(),
                result.source());
    }
}
