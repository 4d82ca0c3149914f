package space.apophis.study.trajectory;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import space.apophis.scenario.mission.PublishedSpec;
import space.apophis.scenario.mission.PublishedSpec.PublishedQuantity;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.PublishedFigureResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * Published figures of a trajectory beside what is computed.
 *
 * @param trajectory the best option
 */
record PublishedTable(TrajectoryResult trajectory) {

    /** One line for each figure. */
    List<PublishedFigureResult> of(List<PublishedSpec> figures) {
        return figures.stream()
                .map(figure -> new PublishedFigureResult(
                        words(figure),
                        unit(figure.quantity()),
                        scaled(figure),
                        computed(figure),
                        trajectory.flown() ? flown(figure) : null,
                        figure.explanation(),
                        figure.source()))
                .toList();
    }

    private static String words(PublishedSpec figure) {
        final String what = switch (figure.quantity()) {
            case C3 -> "C3 of the launch";
            case LAUNCH_DECLINATION -> "declination of the launch";
            case DELTA_V -> "delta v";
            case ALTITUDE -> "lowest altitude";
            case EXCESS_SPEED -> "excess speed";
            case PROPELLANT -> "propellant";
        };
        return figure.legs().isEmpty() ? what : what + " at " + String.join(" and ", figure.legs());
    }

    private static String unit(PublishedQuantity quantity) {
        return switch (quantity) {
            case C3 -> "km^2/s^2";
            case LAUNCH_DECLINATION -> "deg";
            case DELTA_V -> "m/s";
            case ALTITUDE -> "km";
            case EXCESS_SPEED -> "km/s";
            case PROPELLANT -> "kg";
        };
    }

    private static double scaled(PublishedSpec figure) {
        return switch (figure.quantity()) {
            case C3 -> Publisher.km2(figure.figure());
            case LAUNCH_DECLINATION -> Publisher.degrees(figure.figure());
            case DELTA_V, PROPELLANT -> figure.figure();
            case ALTITUDE, EXCESS_SPEED -> Publisher.km(figure.figure());
        };
    }

    private Double computed(PublishedSpec figure) {
        return switch (figure.quantity()) {
            case C3 -> trajectory.departure().c3ConicKm2S2();
            case LAUNCH_DECLINATION -> trajectory.departure().launchDeclinationConicDeg();
            case DELTA_V ->
                Publisher.milli(sum(figure, leg -> leg.onConics().cost().deltaVKmS()));
            case ALTITUDE -> one(figure).onConics().altitudeKm();
            case EXCESS_SPEED -> one(figure).onConics().excessSpeedKmS();
            case PROPELLANT -> sum(figure, leg -> leg.onConics().cost().propellantKg());
        };
    }

    private Double flown(PublishedSpec figure) {
        return switch (figure.quantity()) {
            case C3 -> trajectory.c3Km2S2();
            case LAUNCH_DECLINATION -> trajectory.launchDeclinationDeg();
            case DELTA_V -> Publisher.milli(sum(figure, LegResult::deltaVKmS));
            case ALTITUDE -> one(figure).altitudeKm();
            case EXCESS_SPEED -> one(figure).excessSpeedKmS();
            case PROPELLANT -> sum(figure, LegResult::propellantKg);
        };
    }

    private boolean isMeant(PublishedSpec figure, LegResult leg) {
        return figure.legs().isEmpty() || leg.label() != null && figure.legs().contains(leg.label());
    }

    private double sum(PublishedSpec figure, Function<LegResult, Double> value) {
        return trajectory.legs().stream()
                .filter(leg -> isMeant(figure, leg))
                .map(value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private LegResult one(PublishedSpec figure) {
        return trajectory.legs().stream()
                .filter(leg -> isMeant(figure, leg))
                .findFirst()
                .orElseThrow();
    }
}
