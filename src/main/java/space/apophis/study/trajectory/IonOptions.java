package space.apophis.study.trajectory;

import java.util.List;
import java.util.Optional;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.ion.IonFlight;

/**
 * Flights under ion thrust as options.
 *
 * @param options that of least propellant first
 * @param best the flight of the first
 * @param flown the same in full dynamics to its end; empty where it was not
 */
record IonOptions(List<TrajectoryResult> options, IonFlight best, Optional<FlownTrajectory> flown) {}
