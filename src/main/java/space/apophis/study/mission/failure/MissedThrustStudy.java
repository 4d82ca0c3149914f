package space.apophis.study.mission.failure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.WhatIfSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.MissedThrustResult;
import space.apophis.study.result.MissedThrustResult.Point;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.MissedThrust;
import space.apophis.units.Unit;

/** How long ion engines may fail along a flight, and what that takes of the propellant. */
record MissedThrustStudy(MissedThrust missed, WhatIfSpec spec, Publisher publisher) {

    /** The first outage tried, days; each further one is twice as long, while they are borne. */
    private static final double FIRST = 5.0;

    private static final double LONGEST = 160.0;

    /** Share of the propellant of a flight that corrections may give: where no more is left to burn any outage is borne. */
    private static final double NOTHING = 5e-3;

    /** Halvings between the longest borne and the shortest that is not. */
    private static final int HALVINGS = 2;

    /** Of the option; null without ion engines. */
    static MissedThrustResult of(LeadingOption leading, WhatIfSpec spec, Progress progress) {
        return leading.ion() == null
                ? null
                : new MissedThrustStudy(
                                new MissedThrust(
                                        leading.ion().plan(), leading.ion().flight()),
                                spec,
                                leading.trajectoryCase().publisher())
                        .result(progress);
    }

    private MissedThrustResult result(Progress progress) {
        final List<Integer> segments = missed.segments(spec.thrustPoints());
        final AtomicLong done = new AtomicLong();
        final List<Point> points = segments.parallelStream()
                .map(segment -> {
                    final Point point = point(segment);
                    progress.report("failing ion engines", done.incrementAndGet(), segments.size());
                    return point;
                })
                .toList();
        return new MissedThrustResult(
                spec.outage() / Unit.DAY,
                missed.flight().propellant(),
                missed.plan().propellant(),
                points.stream()
                        .map(Point::extraPropellantKg)
                        .filter(Objects::nonNull)
                        .max(Double::compare)
                        .orElse(null),
                points);
    }

    private Point point(int segment) {
        if (missed.left(segment) < NOTHING * missed.flight().propellant()) {
            return new Point(publisher.when(missed.at(segment).time()), LONGEST, true, 0.0);
        }
        double borne = 0.0;
        double tooLong = Double.NaN;
        for (double days = FIRST; days <= LONGEST && Double.isNaN(tooLong); days *= 2.0) {
            if (without(segment, days).isPresent()) {
                borne = days;
            } else {
                tooLong = days;
            }
        }
        for (int i = 0; i < HALVINGS && !Double.isNaN(tooLong); i++) {
            final double middle = 0.5 * (borne + tooLong);
            if (without(segment, middle).isPresent()) {
                borne = middle;
            } else {
                tooLong = middle;
            }
        }
        return new Point(
                publisher.when(missed.at(segment).time()), borne, Double.isNaN(tooLong), extraPropellant(segment));
    }

    /** Beyond that of the rest without an outage, optimised likewise, kg. */
    private Double extraPropellant(int segment) {
        final Optional<IonFlight> whole = without(segment, 0.0);
        final Optional<IonFlight> failed = without(segment, spec.outage() / Unit.DAY);
        return whole.isEmpty() || failed.isEmpty()
                ? null
                : (Double) (failed.get().propellant() - whole.get().propellant());
    }

    private Optional<IonFlight> without(int segment, double days) {
        return missed.without(segment, days * Unit.DAY);
    }
}
