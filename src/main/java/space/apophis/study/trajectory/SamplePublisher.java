package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.mission.CraftSpec.IonSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.TrajectorySample;
import space.apophis.units.Unit;

/** The way of a craft with Earth and its target beside it, in the units that people read. */
record SamplePublisher(TrajectoryCase trajectoryCase) {

    List<TrajectorySample> samples(TrajectoryPath track) {
        final Trajectory own = trajectoryCase.paths().path(trajectoryCase.own());
        final List<TrajectorySample> samples = new ArrayList<>();
        for (double t : track.instants()) {
            final PVCoordinates craft = track.heliocentric().apply(t);
            final double sun = craft.getPosition().getNorm();
            samples.add(new TrajectorySample(
                    trajectoryCase.publisher().sample(t, craft),
                    sun / Unit.AU,
                    Publisher.km(
                            craft.getPosition().distance(trajectoryCase.earth(t).getPosition())),
                    t < own.start() || t > own.end()
                            ? null
                            : Publisher.km(craft.getPosition()
                                    .distance(own.heliocentric(t).getPosition())),
                    track.mass().applyAsDouble(t),
                    track.thrust().applyAsDouble(t),
                    power(sun)));
        }
        return samples;
    }

    /** Of the array at a distance from the Sun, W; null where the craft has no ion engines. */
    private Double power(double sun) {
        final IonSpec ion = trajectoryCase.craft().spec().ion();
        return ion == null ? null : ion.arrayPower() * Unit.AU * Unit.AU / (sun * sun);
    }

    /** Earth at the instants of the samples, heliocentric. */
    List<StateSample> earth(TrajectoryPath track) {
        final List<StateSample> samples = new ArrayList<>();
        track.instants().forEach(t -> samples.add(trajectoryCase.publisher().sample(t, trajectoryCase.earth(t))));
        return samples;
    }

    /** A small body at the instants of the samples, heliocentric. */
    List<StateSample> body(TrajectoryPath track, String name) {
        final List<StateSample> samples = new ArrayList<>();
        final Trajectory path = trajectoryCase.paths().path(name);
        track.instants().forEach(t -> samples.add(trajectoryCase.publisher().sample(t, path.heliocentric(t))));
        return samples;
    }
}
