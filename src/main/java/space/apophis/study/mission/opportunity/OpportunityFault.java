package space.apophis.study.mission.opportunity;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hipparchus.util.FastMath;
import space.apophis.job.InputFault;
import space.apophis.scenario.mission.ArrivalMode;
import space.apophis.study.publish.Publisher;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.opportunity.OpportunityCriterion;

/** Says which limit no launch meets, and the nearest value that there is. */
record OpportunityFault(OpportunityCase opportunityCase, OpportunityCriterion criterion) {

    private static final String LIMITS = OpportunityStudy.KEY + ".limits";

    /**
     * The fault.
     *
     * @param nearest of what is allowed; null where the other limits leave nothing
     */
    InputFault of(TransferOption nearest) {
        if (nearest != null) {
            final boolean rendezvous = criterion.mode() == ArrivalMode.RENDEZVOUS;
            return fault(
                    rendezvous ? "deltaV" : "c3",
                    rendezvous
                            ? String.format(Locale.ROOT, "%.3f km/s", Publisher.km(criterion.cost(nearest)))
                            : String.format(Locale.ROOT, "%.3f km^2/s^2", Publisher.km2(criterion.cost(nearest))),
                    nearest);
        }
        final TransferOption lowest =
                least(option -> FastMath.abs(option.asymptote().declination()));
        if (lowest == null) {
            return opportunityCase
                    .trajectoryCase()
                    .study()
                    .source()
                    .fault(OpportunityStudy.KEY, "no arrival allowed is after a launch, a later arrivalTo is needed");
        }
        final double declination = FastMath.abs(lowest.asymptote().declination());
        if (declination > criterion.bounds().declination()) {
            return fault("declination", degrees(declination), lowest);
        }
        final TransferOption lit = least(TransferOption::sunPhaseAngle);
        if (lit.sunPhaseAngle() > criterion.bounds().phase()) {
            return fault("phase", degrees(lit.sunPhaseAngle()), lit);
        }
        final TransferOption slow = least(option -> option.asymptote().characteristicEnergy());
        final String c3 = String.format(
                Locale.ROOT, "C3 %.3f km^2/s^2", Publisher.km2(slow.asymptote().characteristicEnergy()));
        return slow.asymptote().characteristicEnergy() > criterion.bounds().c3()
                        || !criterion.launcherLifts().test(slow.asymptote())
                ? fault("c3", c3, slow)
                : opportunityCase
                        .trajectoryCase()
                        .study()
                        .source()
                        .fault(LIMITS, "no launch meets c3, declination and phase together, wider ones are needed");
    }

    private static String degrees(double angle) {
        return String.format(Locale.ROOT, "%.2f deg", Publisher.degrees(angle));
    }

    private InputFault fault(String key, String value, TransferOption nearest) {
        final Publisher publisher = opportunityCase.trajectoryCase().publisher();
        return opportunityCase
                .trajectoryCase()
                .study()
                .source()
                .fault(
                        LIMITS + "." + key,
                        "no launch meets it: the nearest has " + value + ", launch " + day(publisher, nearest.launch())
                                + " and arrival " + day(publisher, nearest.arrival())
                                + "; a wider limit or other dates are needed");
    }

    private static String day(Publisher publisher, double time) {
        return publisher.utcSeconds(time).substring(0, "2029-04-13".length());
    }

    /** Of all launches at the first steps, whatever the limits, the one that has least of a quantity; null if there is none. */
    private TransferOption least(ToDoubleFunction<TransferOption> quantity) {
        return opportunityCase.sides().stream()
                .flatMap(side -> opportunityCase
                        .search(criterion.unbounded(), side.span())
                        .options())
                .filter(criterion.unbounded()::isAllowed)
                .min(Comparator.comparingDouble(quantity))
                .orElse(null);
    }
}
