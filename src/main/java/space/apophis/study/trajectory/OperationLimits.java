package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.observation.Site;
import space.apophis.scenario.body.PhysicalSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.OperationsSpec;
import space.apophis.scenario.mission.OperationsSpec.UncontrolledSpec;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.OperationsResult;
import space.apophis.study.result.OperationsResult.Approach;
import space.apophis.study.result.OperationsResult.BurnContact;
import space.apophis.study.result.OperationsResult.UncontrolledPass;
import space.apophis.study.result.Shortfall;
import space.apophis.units.Unit;

/**
 * Limits of operations on the options of one craft. The burns of a leg are held against them together, by the worst.
 *
 * @param sites of the stations
 */
record OperationLimits(TrajectoryCase trajectoryCase, OperationsSpec spec, List<Site> sites) {

    private static final String KEY = "mission.operations.";
    private static final double HOUR = 3600.0;

    /**
     * Those that a scenario asks for.
     *
     * @param legs of any option: its swing-bys and the bodies that it comes to
     * @return null where it asks for none
     * @throws space.apophis.job.InputFault if it asks for what cannot be
     */
    static OperationLimits of(TrajectoryCase trajectoryCase, List<? extends LegSpec> legs) {
        final StudyInput study = trajectoryCase.study();
        final OperationsSpec spec = study.scenario().mission() == null
                ? null
                : study.scenario().mission().operations();
        if (spec == null) {
            return null;
        }
        final List<String> planets = legs.stream()
                .filter(LegSpec.SwingBy.class::isInstance)
                .map(LegSpec::body)
                .distinct()
                .toList();
        for (int i = 0; i < spec.uncontrolled().size(); i++) {
            final String body = spec.uncontrolled().get(i).body();
            if (!planets.contains(body)) {
                throw study.source()
                        .fault(
                                KEY + "uncontrolled[" + (i + 1) + "].body",
                                "'" + body + "' is the planet of no swing-by, "
                                        + (planets.isEmpty()
                                                ? "and there is none"
                                                : "allowed is " + String.join(", ", planets)));
            }
        }
        if (spec.leastDetectionTime() != null || spec.camera() != null) {
            legs.stream()
                    .filter(EndSpec.class::isInstance)
                    .map(trajectoryCase::body)
                    .filter(body -> !hasMagnitude(trajectoryCase, body))
                    .findFirst()
                    .ifPresent(body -> {
                        throw study.source()
                                .fault(
                                        KEY + "camera",
                                        "needs to know how bright " + body
                                                + " is, physical.absoluteMagnitude in its file");
                    });
        }
        return new OperationLimits(trajectoryCase, spec, OperationStations.of(study, spec));
    }

    private static boolean hasMagnitude(TrajectoryCase trajectoryCase, String body) {
        final PhysicalSpec physical = trajectoryCase.paths().bodies().get(body).physical();
        return physical != null && physical.absoluteMagnitude() != null;
    }

    /** What operations ask for along the flight of an option. */
    OperationsResult values(CraftOption option) {
        return OptionOperations.of(trajectoryCase, spec, sites, option);
    }

    /** Holds them against the limits. */
    void check(CheckedLimits limits, OperationsResult values) {
        byLeg(values).forEach((leg, burns) -> burns(limits, leg, burns));
        values.approaches().forEach(approach -> approach(limits, approach));
        for (UncontrolledPass pass : values.uncontrolled()) {
            for (UncontrolledSpec asked : spec.uncontrolled()) {
                if (asked.body().equals(pass.planet())) {
                    limits.least(
                            Shortfall.UNCONTROLLED_PASS,
                            pass.leg(),
                            pass.leastAltitudeKm(),
                            Publisher.km(asked.leastAltitude()),
                            0.0);
                }
            }
        }
    }

    private static Map<String, List<BurnContact>> byLeg(OperationsResult values) {
        final Map<String, List<BurnContact>> legs = new LinkedHashMap<>();
        for (BurnContact burn : values.burns()) {
            legs.computeIfAbsent(burn.leg(), leg -> new ArrayList<>()).add(burn);
        }
        return legs;
    }

    private void burns(CheckedLimits limits, String leg, List<BurnContact> burns) {
        if (spec.leastElongation() != null) {
            limits.least(
                    Shortfall.BURN_ELONGATION,
                    leg,
                    burns.stream().mapToDouble(BurnContact::elongationDeg).min().orElseThrow(),
                    Publisher.degrees(spec.leastElongation()),
                    0.0);
        }
        if (spec.leastStationHours() != null) {
            limits.least(
                    Shortfall.STATION_HOURS,
                    leg,
                    burns.stream()
                            .mapToDouble(burn -> Math.min(burn.hoursBefore(), burn.hoursAfter()))
                            .min()
                            .orElseThrow(),
                    spec.leastStationHours() / HOUR,
                    0.0);
        }
    }

    private void approach(CheckedLimits limits, Approach approach) {
        if (spec.greatestApproachPhase() != null) {
            limits.most(
                    Shortfall.APPROACH_PHASE,
                    approach.leg(),
                    approach.greatestPhaseDeg(),
                    Publisher.degrees(spec.greatestApproachPhase()),
                    0.0);
        }
        if (spec.leastDetectionTime() != null) {
            limits.least(
                    Shortfall.DETECTION,
                    approach.leg(),
                    approach.sight() == null ? 0.0 : approach.sight().daysBefore(),
                    spec.leastDetectionTime() / Unit.DAY,
                    0.0);
        }
        if (approach.sight() != null && approach.sight().ephemerisErrorDeg() != null) {
            limits.most(
                    Shortfall.EPHEMERIS_ERROR,
                    approach.leg(),
                    approach.sight().ephemerisErrorDeg(),
                    spec.camera().usableField() * approach.sight().halfFieldDeg(),
                    0.0);
        }
    }
}
