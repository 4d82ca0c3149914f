package space.apophis.study.launch;

import java.util.List;
import java.util.function.Supplier;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.scenario.mission.TransferSpec.TransferOptionSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.transfer.Days;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Unit;

/** What a scenario asks of a transfer, with its faults told at their lines. */
record TransferInput(TrajectoryCase trajectoryCase) {

    static final String LESS_THAN_CRAFT =
            "lifts less than craft.dryMass there, a lighter craft or another launcher is needed";

    /**
     * A transfer between two instants of the scenario's own.
     *
     * @param number of the option, from 0
     * @param plan of the grid beside it
     * @throws InputFault if there is none, or no craft for it
     */
    TransferOption named(int number, TransferPlan plan, TransferCase transferCase) {
        final TransferSpec spec = transferCase.spec();
        final Publisher publisher = trajectoryCase.publisher();
        final Trajectory trajectory = trajectoryCase.paths().path(trajectoryCase.own());
        final TransferOptionSpec option = spec.options().get(number);
        final String key = "transfer.options[" + (number + 1) + "]";
        final double arrival = publisher.seconds(option.arrival());
        if (arrival < trajectory.start() || arrival > trajectory.end()) {
            throw fault(key, "arrives outside the propagation");
        }
        if (transferCase.isImpact() && arrival >= plan.encounter()) {
            throw fault(key, "arrives at or after the pass or strike, an earlier arrival is needed");
        }
        requireEarth(key, publisher.seconds(option.launch()));
        final TransferPlan alone = new TransferPlan(
                new Days(publisher.seconds(option.launch()), Unit.DAY, 1),
                new Days(arrival, Unit.DAY, 1),
                plan.revolutions(),
                plan.encounter());
        final TransferGrid cell = TransferGrid.of(alone, trajectoryCase.solarSystem(), trajectory);
        final TransferOption direct = LaunchPeriodSearch.of(cell, transferCase, new int[1], Progress.SILENT)
                .cell(0, 0)
                .or(() -> cell.best(0, 0))
                .orElseThrow(() -> fault(key, "no transfer joins these two dates"));
        told(key, () -> trajectoryCase.craft().launcher().mass(direct.asymptote()));
        if (Double.isNaN(transferCase.deliveredMass(direct))) {
            throw fault(key, "the launcher's mass there is less than launcher.companionMass");
        }
        if (Double.isNaN(transferCase.cost(direct))) {
            throw fault(key, LESS_THAN_CRAFT);
        }
        return new DeepSpaceImprovement(transferCase)
                .improve(List.of(List.of(direct)), Progress.SILENT)
                .get(0);
    }

    /** Throws where Earth is not known at a launch, TDB seconds since J2000. */
    void requireEarth(String key, double launch) {
        told(key, () -> new RelativeMotion(trajectoryCase.solarSystem()).of(Body.EARTH, Body.SUN, launch));
    }

    /** Does what may fail for an input, and tells it at its line. */
    <T> T told(String key, Supplier<T> work) {
        try {
            return work.get();
        } catch (InputFault | IllegalArgumentException e) {
            throw fault(key, e.getMessage());
        }
    }

    InputFault fault(String key, String what) {
        return trajectoryCase.study().source().fault(key, what);
    }
}
