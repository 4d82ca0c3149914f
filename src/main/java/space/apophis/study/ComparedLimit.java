package space.apophis.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import space.apophis.study.result.LimitsResult;
import space.apophis.study.result.Nullable;
import space.apophis.study.result.Shortfall;

/**
 * A limit that an option was held against, kept or not.
 *
 * @param kind what it is on
 * @param leg that it belongs to; null where it belongs to the whole
 * @param value of the option, in the unit of {@code kind}; null for what did not converge
 * @param limit likewise
 * @param kept whether the option keeps it
 */
public record ComparedLimit(
        Shortfall kind,
        @Nullable String leg,
        @Nullable Double value,
        @Nullable Double limit,
        boolean kept) {

    /** How far the option is within, or, below zero, beyond it, in the unit of {@code kind}; null for what did not converge. */
    public Double margin() {
        return value == null || limit == null
                ? null
                : (Double) (kept ? Math.abs(limit - value) : -Math.abs(limit - value));
    }

    /** The same in a unit for people: dates in days. */
    public Double shownMargin() {
        return margin() == null ? null : (Double) (margin() * kind.shown().scale());
    }

    /** Of options that are one flight; a limit that several scenarios share is told once, those failed first. */
    static List<ComparedLimit> of(List<ComparedOption> options) {
        final Map<List<Object>, ComparedLimit> limits = new LinkedHashMap<>();
        for (ComparedOption option : options) {
            of(option.option().limits())
                    .forEach(limit -> limits.putIfAbsent(
                            Stream.<Object>of(limit.kind, limit.leg, limit.limit, limit.kept)
                                    .map(part -> part == null ? "" : part)
                                    .toList(),
                            limit));
        }
        final List<ComparedLimit> sorted = new ArrayList<>();
        limits.values().stream().filter(limit -> !limit.kept).forEach(sorted::add);
        limits.values().stream().filter(limit -> limit.kept).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    private static Stream<ComparedLimit> of(LimitsResult limits) {
        return Stream.concat(
                limits.shortfalls().stream()
                        .map(failed ->
                                new ComparedLimit(failed.kind(), failed.leg(), failed.value(), failed.limit(), false)),
                limits.kept() == null
                        ? Stream.of()
                        : limits.kept().stream()
                                .map(kept ->
                                        new ComparedLimit(kept.kind(), kept.leg(), kept.value(), kept.limit(), true)));
    }
}
