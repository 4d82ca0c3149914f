package space.apophis.study.trajectory;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.scenario.mission.TrajectorySpec.DeclinationPriceSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.DeclinationPriceResult;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.legs.DeclinationPrice;
import space.apophis.transfer.legs.LegSearch;

/** What a limit on the declination of the launch costs, in the units that people read. */
record PricePublisher(TrajectoryInput input, LegSearch search) {

    /** Rounding of a count of steps. */
    private static final double ROUNDING = 1e-9;

    /** Null where the scenario does not ask. */
    DeclinationPriceResult price(Progress progress) {
        final DeclinationPriceSpec spec = input.spec().declinationPrice();
        if (spec == null) {
            return null;
        }
        try {
            final DeclinationPrice price = new DeclinationPrice(search, nodes(spec));
            final List<DeclinationPrice.Point> points = price.at(limits(spec), progress);
            final OptionalDouble implied = price.limitOf(spec.deltaV(), points);
            return new DeclinationPriceResult(
                    Publisher.km(spec.deltaV()),
                    implied.isPresent() ? Publisher.degrees(implied.getAsDouble()) : null,
                    points.stream().map(PricePublisher::point).toList());
        } catch (InputFault fault) {
            throw input.fault("declinationPrice", fault.getMessage());
        }
    }

    /** Places of the legs named among the nodes, of which a braking is none. */
    private Set<Integer> nodes(DeclinationPriceSpec spec) {
        final List<LegSpec> nodes = input.spec().legs().stream()
                .filter(leg -> leg.type() != LegType.BRAKING)
                .toList();
        return IntStream.range(0, nodes.size())
                .filter(i -> spec.legs().stream()
                        .anyMatch(label -> label.equals(nodes.get(i).label())))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static double[] limits(DeclinationPriceSpec spec) {
        final int steps = (int) Math.floor((spec.to() - spec.from()) / spec.step() + ROUNDING);
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> spec.from() + i * spec.step())
                .toArray();
    }

    private static DeclinationPriceResult.Point point(DeclinationPrice.Point point) {
        final LaunchAsymptote asymptote = point.solution().trajectory().asymptote();
        return new DeclinationPriceResult.Point(
                Publisher.degrees(point.limit()),
                Publisher.km(point.price()),
                Publisher.km(point.solution().deltaV()),
                Publisher.km2(asymptote.characteristicEnergy()),
                Publisher.degrees(asymptote.declination()));
    }
}
