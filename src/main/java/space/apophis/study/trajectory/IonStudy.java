package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.LegSearchSpec;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.Injection;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonOutcome;
import space.apophis.transfer.ion.IonSearch;
import space.apophis.units.Unit;

/** Flights under ion thrust: one option for each stretch of launches. */
record IonStudy(TrajectoryCase voyage) {

    private static final String SEARCHING = "searching ion flights";

    /** Between the dates tried along Lambert arcs. */
    private static final double GRID_STEP = 5.0 * Unit.DAY;

    /** What a limit of C3 that is used up is met to. */
    private static final double ROUNDING = 1e-4;

    /**
     * The options, that of least propellant first.
     *
     * @throws InputFault if no stretch of launches has one
     */
    IonOptions options(Progress progress) {
        final LegSearchSpec spec = voyage.input().spec().search();
        final double first = voyage.input().start();
        final double last =
                voyage.publisher().seconds(voyage.input().spec().legs().get(0).latest());
        final double step = spec.launchStep() == null ? Math.max(Unit.DAY, last - first) : spec.launchStep();
        final int stretches = (int) Math.max(1.0, Math.ceil((last - first) / step - 1e-9));
        final IonSearch search = new IonSearch(GRID_STEP, spec.revolutions(), spec.restarts(), spec.seed());
        final IonPlanning planning = new IonPlanning(voyage.input(), voyage.paths(), voyage.craft());
        final List<IonFlight> flights = new ArrayList<>();
        final List<String> unsolved = new ArrayList<>();
        for (int i = 0; i < stretches; i++) {
            progress.report(SEARCHING, i, stretches);
            final double from = first + i * step;
            final IonOutcome outcome = found(search, planning, from, Math.min(last, from + step));
            outcome.flight().ifPresentOrElse(flights::add, () -> unsolved.add(unsolved(from, outcome.message())));
        }
        progress.report(SEARCHING, stretches, stretches);
        if (flights.isEmpty()) {
            throw voyage.input().fault("legs", String.join("; ", unsolved));
        }
        flights.sort(Comparator.comparingDouble(IonFlight::propellant));
        final FlownTrajectory flown = voyage.input().spec().flown()
                ? new TrajectoryFlights(voyage).fly(planning.plan(first, last), flights.get(0), progress)
                : null;
        return new IonOptions(
                published(flights, flown, unsolved),
                flights.get(0),
                Optional.ofNullable(flown).filter(flight -> flight.convergence().reached()));
    }

    private IonOutcome found(IonSearch search, IonPlanning planning, double from, double to) {
        try {
            return search.best(planning.plan(from, to));
        } catch (InputFault | IllegalArgumentException e) {
            throw voyage.input().fault("legs", e.getMessage());
        }
    }

    private String unsolved(double from, String words) {
        return "no flight for launches from " + voyage.publisher().utcSeconds(from) + ": " + words;
    }

    /**
     * What has no solution is said of the best.
     *
     * @param flown the best in full dynamics; null where the scenario does not ask for it
     */
    private List<TrajectoryResult> published(List<IonFlight> flights, FlownTrajectory flown, List<String> unsolved) {
        final IonPublisher publisher = new IonPublisher(voyage);
        final OptionLabels labels = new OptionLabels(voyage.publisher());
        final List<TrajectoryResult> options = new ArrayList<>();
        for (IonFlight flight : flights) {
            final boolean isBest = options.isEmpty();
            final List<String> remarks = new ArrayList<>(isBest ? unsolved : List.of());
            if (isBest && flown != null && !flown.convergence().reached()) {
                remarks.add("not flown to the end: " + flown.convergence().message());
            }
            remarks.addAll(beyondLaunch(flight, isBest ? flown : null));
            options.add(publisher.option(
                    labels.next(flight.launch().time()),
                    flight,
                    isBest ? flown : null,
                    remarks.isEmpty() ? null : String.join("; ", remarks)));
        }
        return options;
    }

    /** What the search or the flight does not limit: declination and C3 of the launch as flown, and what the launcher lifts there. */
    private List<String> beyondLaunch(IonFlight flight, FlownTrajectory flown) {
        final LaunchAsymptote asymptote = Optional.ofNullable(flown)
                .flatMap(FlownTrajectory::injection)
                .map(Injection::asymptote)
                .orElseGet(() -> new LaunchAsymptote(flight.launch().excessVelocity()));
        final double declination = Math.abs(asymptote.declination());
        final Double limit = voyage.input().spec().launch().greatestDeclination();
        final List<String> words = new ArrayList<>();
        if (limit != null && declination > limit) {
            words.add(String.format(
                    Locale.ROOT,
                    "launch declination %.1f deg, %.1f deg allowed: the search for thrust arcs does not limit it",
                    Math.toDegrees(declination),
                    Math.toDegrees(limit)));
        }
        final Double energy = voyage.input().spec().launch().greatestC3();
        if (energy != null && asymptote.characteristicEnergy() > energy * (1.0 + ROUNDING)) {
            words.add(String.format(
                    Locale.ROOT,
                    "launch C3 %.2f km^2/s^2 as flown, %.2f allowed: the correction does not limit it",
                    asymptote.characteristicEnergy() / 1e6,
                    energy / 1e6));
        }
        final Double lifted = voyage.craft().lifted(asymptote);
        if (voyage.craft().launcher() != null
                && (lifted == null || lifted < flight.launch().mass())) {
            words.add(String.format(
                    Locale.ROOT,
                    "the launcher does not lift the craft to C3 %.2f km^2/s^2 at declination %.1f deg",
                    asymptote.characteristicEnergy() / 1e6,
                    Math.toDegrees(asymptote.declination())));
        }
        return words;
    }
}
