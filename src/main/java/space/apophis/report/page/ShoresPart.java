package space.apophis.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.chart.MapRegion;
import space.apophis.study.result.StudyResult;

/** The shores of Earth, for the pages that show its ground. */
public final class ShoresPart {

    /** A turn is so many steps of a number of 16 bits: 0.0055 degrees. */
    private static final double STEPS_PER_DEGREE = 32767.0 / 180;

    private ShoresPart() {}

    /**
     * @param points longitude and latitude in turn, int16, 32767 for 180 degrees
     * @param rings points of each closed ring
     */
    private record Data(String points, List<Integer> rings) {}

    /** Of a result in which Earth is passed or seen from. */
    public static Optional<LivePart> of(StudyResult result) {
        return isShown(result)
                ? Optional.of(new LivePart("shores", data(), List.of("states", "shores")))
                : Optional.empty();
    }

    private static boolean isShown(StudyResult result) {
        return PassPart.of(result).isPresent() && result.sighting().groundTrack() != null
                || result.options().stream()
                        .flatMap(option -> option.passes().swingBys().stream())
                        .anyMatch(swingBy -> swingBy.body().equals("EARTH"));
    }

    private static Data data() {
        final MapRegion land = MapRegion.land();
        final List<Double> degrees = land.rings().stream()
                .flatMap(List::stream)
                .flatMap(point -> Stream.of(point.x(), point.y()))
                .toList();
        final short[] steps = new short[degrees.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (short) Math.round(STEPS_PER_DEGREE * degrees.get(i));
        }
        return new Data(
                PackedStates.shorts(steps),
                land.rings().stream().map(List::size).toList());
    }
}
