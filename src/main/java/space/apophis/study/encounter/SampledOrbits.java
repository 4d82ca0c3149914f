package space.apophis.study.encounter;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.OrbitSample;
import space.apophis.encounter.ApproachCloud;
import space.apophis.smallbody.NonGravitational;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.SampledOrbit;
import space.apophis.uncertainty.OrbitDraw;

/**
 * The first orbits of an ensemble for other tools to fly. A sample depends on the seed and its number alone, so these are, to
 * the last bit, those that were flown or mapped.
 */
final class SampledOrbits {

    /** Half a megabyte of a result. */
    private static final int MOST = 1000;

    private final OrbitDraw draw;
    private final double epoch;

    /**
     * @param draw of the ensemble
     * @param epoch of all orbits, TDB seconds since J2000
     */
    SampledOrbits(OrbitDraw draw, double epoch) {
        this.draw = draw;
        this.epoch = epoch;
    }

    /** With what became of them at the pass. */
    List<SampledOrbit> of(ApproachCloud cloud) {
        return IntStream.range(0, FastMath.min(MOST, cloud.samples()))
                .mapToObj(number -> orbit(draw.sample(number), cloud, cloud.place(number)))
                .toList();
    }

    private SampledOrbit orbit(OrbitSample sample, ApproachCloud cloud, OptionalInt pass) {
        final NonGravitational forces = sample.nonGravitational();
        return new SampledOrbit(
                Publisher.sample(epoch, new PVCoordinates(sample.position(), sample.velocity())),
                Publisher.auPerDay2(forces.a1()),
                Publisher.auPerDay2(forces.a2()),
                Publisher.auPerDay2(forces.a3()),
                pass.isPresent() ? cloud.times()[pass.getAsInt()] : null,
                pass.isPresent() ? Publisher.km(cloud.distances()[pass.getAsInt()]) : null);
    }
}
