package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.TrajectorySpec.LegSearchSpec;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonOutcome;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonSearch;
import space.apophis.units.Unit;

/** Flights under ion thrust: one option for each stretch of launches. */
record IonStudy(TrajectoryInput input, TrajectoryCase trajectoryCase) {

    private static final String SEARCHING = "searching ion flights";

    /** Between the dates tried along Lambert arcs. */
    private static final double GRID_STEP = 5.0 * Unit.DAY;

    /**
     * What is found.
     *
     * @param options that of least propellant first
     * @param remarks on stretches of launches without one
     * @param plan of the whole range of launches
     * @param best of the flights
     * @param tried the best in full dynamics; null where it was not
     */
    record Found(
            List<CraftOption> options, List<String> remarks, IonPlan plan, IonFlight best, FlownTrajectory tried) {}

    /**
     * The options, that of least propellant first, which is flown where the scenario asks for it.
     *
     * @throws InputFault if no stretch of launches has one
     */
    Found options(Progress progress) {
        final LegSearchSpec spec = input.spec().search();
        final double first = input.start();
        final double last =
                trajectoryCase.publisher().seconds(input.spec().legs().get(0).latest());
        final double step = spec.launchStep() == null ? Math.max(Unit.DAY, last - first) : spec.launchStep();
        final int stretches = (int) Math.max(1.0, Math.ceil((last - first) / step - 1e-9));
        final IonSearch search = new IonSearch(GRID_STEP, spec.revolutions(), spec.restarts(), spec.seed());
        final IonPlanning planning = new IonPlanning(input, trajectoryCase.paths(), trajectoryCase.craft());
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
            throw input.fault("legs", String.join("; ", unsolved));
        }
        flights.sort(Comparator.comparingDouble(IonFlight::propellant));
        final FlownTrajectory tried = input.spec().flown()
                ? new TrajectoryFlights(trajectoryCase).fly(planning.plan(first, last), flights.get(0), progress)
                : null;
        final OptionLabels labels = new OptionLabels(trajectoryCase.publisher());
        final List<CraftOption> options = new ArrayList<>();
        for (IonFlight flight : flights) {
            options.add(new IonLedger(trajectoryCase, input.spec().legs(), flight)
                    .option(labels.next(flight.launch().time()), options.isEmpty() ? tried : null));
        }
        return new Found(options, unsolved, planning.plan(first, last), flights.get(0), tried);
    }

    private IonOutcome found(IonSearch search, IonPlanning planning, double from, double to) {
        try {
            return search.best(planning.plan(from, to));
        } catch (InputFault | IllegalArgumentException e) {
            throw input.fault("legs", e.getMessage());
        }
    }

    private String unsolved(double from, String words) {
        return "no flight for launches from " + trajectoryCase.publisher().utcSeconds(from) + ": " + words;
    }
}
