package space.apophis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.ComparisonRow;
import space.apophis.study.ComparisonVerdict;

/** A comparison in a sentence: which option, why, and what it costs against the next. The same on a page and a terminal. */
public final class ComparisonSentence {

    private final ComparisonVerdict verdict;

    /** What ranks, in the unit that people read. */
    private final ComparisonColumn column;

    private ComparisonSentence(ComparisonVerdict verdict) {
        this.verdict = verdict;
        this.column = Stream.of(ComparisonColumn.values())
                .filter(each -> each.criterion() == verdict.criterion())
                .findFirst()
                .orElse(ComparisonColumn.DELTA_V);
    }

    /** With its stop. */
    public static String of(Comparison comparison) {
        return new ComparisonSentence(ComparisonVerdict.of(comparison)).text();
    }

    private String text() {
        final ComparisonRow first = verdict.first();
        final String value = shown(first);
        return (first.fails() ? "No option keeps every limit. " : "")
                + name(first) + " "
                + (value.isEmpty()
                        ? "is the first of " + alike()
                        : superlative(verdict.criterion()) + ", " + value + ", of " + alike())
                + verdict.twins().stream().map(this::twin).collect(Collectors.joining())
                + verdict.next().map(this::against).orElse("")
                + ".";
    }

    /** The same flight on another launcher. */
    private String twin(ComparisonRow twin) {
        final String launcher = twin.option().mass().launcher();
        return " (the same on " + (launcher == null ? "the launcher of " + twin.scenario() : launcher)
                + difference(
                                twin,
                                ComparisonColumn.MARGIN,
                                ", with %s more of launcher margin",
                                ", with %s less of launcher margin")
                        .orElse("")
                + ")";
    }

    private String alike() {
        final ComparisonRow first = verdict.first();
        final String kind = first.rendezvous() ? "rendezvous" : first.hits() ? "impacts" : "flybys";
        if (verdict.alike() == 1) {
            return "the only " + (first.rendezvous() ? "rendezvous" : first.hits() ? "impact" : "flyby")
                    + (first.fails() ? " there is" : " that keeps every limit");
        }
        return "the " + verdict.alike() + " " + kind + (first.fails() ? "" : " that keep every limit");
    }

    /** What is better than the next, then what the next has for it. */
    private String against(ComparisonRow next) {
        final Double a = column.number(verdict.first());
        final Double b = column.number(next);
        final List<String> costs = differences(next);
        final String which = costs.isEmpty() ? "" : ", which " + join(costs);
        if (a == null || b == null) {
            return "; the next is " + name(next) + which;
        }
        final double difference = magnitude(b) - magnitude(a);
        return isSmall(column, difference)
                ? "; the same as the next, " + name(next) + which
                : "; " + amount(column, difference) + " " + comparative(verdict.criterion()) + " than the next, "
                        + name(next) + which;
    }

    private double magnitude(double value) {
        return verdict.criterion() == ComparisonCriterion.DECLINATION ? Math.abs(value) : value;
    }

    /** How the next differs in what matters, besides what ranks. */
    private List<String> differences(ComparisonRow next) {
        final List<String> found = new ArrayList<>();
        difference(next, ComparisonColumn.LAUNCH, "leaves %s later", "leaves %s earlier")
                .ifPresent(found::add);
        difference(next, ComparisonColumn.LEAD, "arrives %s earlier", "arrives %s later")
                .ifPresent(found::add);
        difference(next, ComparisonColumn.DELTA_V, "needs %s more Δv", "needs %s less Δv")
                .ifPresent(found::add);
        difference(next, ComparisonColumn.SHIFT, "shifts it %s more", "shifts it %s less")
                .ifPresent(found::add);
        difference(next, ComparisonColumn.MASS, "delivers %s more", "delivers %s less")
                .ifPresent(found::add);
        final String launcher = next.option().mass().launcher();
        final boolean other = launcher != null
                && !Objects.equals(launcher, verdict.first().option().mass().launcher());
        if (other || found.isEmpty()) {
            final Optional<String> margin = difference(
                    next, ComparisonColumn.MARGIN, "has %s more of launcher margin", "has %s less of launcher margin");
            if (other) {
                found.add("flies on " + launcher);
            }
            margin.ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> difference(ComparisonRow next, ComparisonColumn of, String more, String less) {
        final Double a = of.number(verdict.first());
        final Double b = of.number(next);
        if (of == column || a == null || b == null || isSmall(of, b - a)) {
            return Optional.empty();
        }
        return Optional.of(String.format(b > a ? more : less, amount(of, b - a)));
    }

    /** Whether it is none in the digits that are shown. */
    private static boolean isSmall(ComparisonColumn of, double difference) {
        return of.difference(difference).chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private static String amount(ComparisonColumn of, double difference) {
        final String number = of.difference(difference);
        if (of.isInstant() || of == ComparisonColumn.LEAD) {
            return number + (number.equals("1.0") ? " day" : " days");
        }
        return of.unit().equals("°") ? number + "°" : number + " " + of.unit();
    }

    private String shown(ComparisonRow row) {
        final String text = column.text(row);
        if (text.isEmpty() || column.isInstant()) {
            return text;
        }
        return column == ComparisonColumn.LEAD
                ? text + " days before the encounter"
                : column.unit().equals("°") ? text + "°" : text + " " + column.unit();
    }

    private static String name(ComparisonRow row) {
        return "\"" + row.label() + "\" of " + row.scenario();
    }

    private static String join(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    private static String superlative(ComparisonCriterion criterion) {
        return switch (criterion) {
            case DELTA_V, FLOWN -> "needs the least Δv";
            case LEAD -> "arrives earliest before the encounter";
            case MASS -> "delivers the most mass";
            case SHIFT -> "shifts the asteroid most";
            case C3 -> "asks for the least C3";
            case DECLINATION -> "leaves nearest to the equator";
            case LAUNCH -> "leaves first";
            case ARRIVAL -> "arrives first";
            case PHASE -> "arrives with the least Sun phase angle";
            case ELONGATION -> "arrives farthest from the Sun in the sky";
            case RANGE -> "arrives nearest to Earth";
            case ESA -> "is seen longest from stations of ESA";
            case JAXA -> "is seen longest from stations of JAXA";
        };
    }

    private static String comparative(ComparisonCriterion criterion) {
        return switch (criterion) {
            case LAUNCH, ARRIVAL, LEAD -> "earlier";
            case RANGE, DECLINATION -> "nearer";
            case MASS, SHIFT, ESA, JAXA, ELONGATION -> "more";
            default -> "less";
        };
    }
}
