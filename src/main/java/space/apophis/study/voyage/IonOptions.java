package space.apophis.study.voyage;

import java.util.List;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.transfer.ion.IonFlight;

/**
 * Flights under ion thrust as options.
 *
 * @param options that of least propellant first
 * @param best the flight of the first
 */
record IonOptions(List<TrajectoryResult> options, IonFlight best) {}
