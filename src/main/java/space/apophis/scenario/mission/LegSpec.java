package space.apophis.scenario.mission;

import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Dimension;
import space.apophis.units.Epoch;

/**
 * One leg of a trajectory. Its date is fixed by {@code date}, bounded by {@code from} and {@code to}, or free between its
 * neighbours where none is given. Keys that do not belong to its type are refused, and null.
 *
 * @param label null for none
 * @param body planet, or file of a small body; null for what happens on the way, and for an arrival at the scenario's own
 * @param date null where the date is not fixed
 * @param from null where the date is not bounded, as to
 * @param greatestC3 of a launch, m^2/s^2; null for what the launcher lifts
 * @param greatestDeclination of a launch, rad; null for no limit
 * @param deltaV size of a deep-space manoeuvre, m/s; null where it is free
 * @param lowestAltitude of a swing-by, m; null elsewhere
 * @param powered whether a swing-by has an impulse; null elsewhere
 * @param distance of a flyby, m; null elsewhere
 * @param greatestSpeed of a flyby, m/s; null for no limit
 * @param segments of a thrust arc, a whole number; null elsewhere
 * @param burns of a braking, a whole number; null elsewhere
 * @param interval of a braking, s; null elsewhere
 * @param holdDistance of an arrival, m; null elsewhere
 */
public record LegSpec(
        @Key("What it is") LegType type,

        @Key(value = "Name for people", byDefault = Key.ABSENT, example = "DSM-1a")
        String label,

        @Key(
                value =
                        "Launch, swing-by, arrival, flyby: a planet in capitals, or the name of a small body as in 'body'. A"
                                + " launch is from EARTH where it is not given, an arrival at the scenario's body",
                byDefault = Key.ABSENT,
                pattern = Key.NAME,
                patternInWords = Key.NAME_IN_WORDS,
                example = "MARS")
        String body,

        @Key(value = "Its date, where that is fixed", byDefault = Key.ABSENT, example = "2025-03-12 UTC")
        Epoch date,

        @Key(value = "First date allowed", byDefault = Key.ABSENT)
        Epoch from,

        @Key(value = "Last date allowed", byDefault = Key.ABSENT)
        Epoch to,

        @Key(
                value =
                        "Launch: greatest C3; where it is not given, that to which the launcher lifts the full craft, or 100"
                                + " km^2/s^2 without a launcher",
                dimension = Dimension.SPECIFIC_ENERGY,
                byDefault = Key.ABSENT,
                min = "0 km^2/s^2",
                max = "1000 km^2/s^2")
        Double greatestC3,

        @Key(
                value =
                        "Launch: greatest declination of the asymptote, north or south; a search for thrust arcs does not keep"
                                + " to it, and says so where it is passed",
                dimension = Dimension.ANGLE,
                byDefault = Key.ABSENT,
                min = "0 deg",
                max = "90 deg")
        Double greatestDeclination,

        @Key(
                value = "Deep-space manoeuvre: its size, where that is given and not sought",
                dimension = Dimension.SPEED,
                byDefault = Key.ABSENT,
                min = "0 m/s",
                max = "20 km/s")
        Double deltaV,

        @Key(
                value = "Swing-by: lowest altitude allowed above the equatorial radius; 300 km where it is not given",
                dimension = Dimension.LENGTH,
                byDefault = Key.ABSENT,
                min = "0 km",
                max = "10000000 km")
        Double lowestAltitude,

        @Key(
                value = "Swing-by: whether the engine may burn at its lowest point; not so where it is not given",
                byDefault = Key.ABSENT)
        Boolean powered,

        @Key(
                value = "Flyby: distance from the body's centre on the side of the Sun; 100 km where it is not given",
                dimension = Dimension.LENGTH,
                byDefault = Key.ABSENT,
                min = "0 km",
                max = "10000000 km")
        Double distance,

        @Key(
                value = "Flyby: greatest relative speed",
                dimension = Dimension.SPEED,
                byDefault = Key.ABSENT,
                min = "0 m/s",
                max = "100 km/s")
        Double greatestSpeed,

        @Key(
                value = "Thrust arc: segments of constant thrust; a whole number, 20 where it is not given",
                byDefault = Key.ABSENT,
                min = "2",
                max = "100")
        Double segments,

        @Key(
                value = "Braking: number of equal burns; a whole number, 1 where it is not given",
                byDefault = Key.ABSENT,
                min = "1",
                max = "20")
        Double burns,

        @Key(
                value = "Braking: from one burn to the next; 5 d where it is not given",
                dimension = Dimension.DURATION,
                byDefault = Key.ABSENT,
                min = "1 h",
                max = "60 d")
        Double interval,

        @Key(
                value = "Arrival: distance of the hold point on the side of the Sun; 1000 km where it is not given",
                dimension = Dimension.LENGTH,
                byDefault = Key.ABSENT,
                min = "1 km",
                max = "1000000 km")
        Double holdDistance,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = "the scenario")
        String source) {

    private static final double LOWEST_ALTITUDE = 300e3;
    private static final double FLYBY_DISTANCE = 100e3;
    private static final double SEGMENTS = 20.0;
    private static final double INTERVAL = 5.0 * 86400.0;
    private static final double HOLD_DISTANCE = 1000e3;

    public LegSpec {
        LegKeys.refuseForeign(
                type,
                body,
                greatestC3,
                greatestDeclination,
                deltaV,
                lowestAltitude,
                powered,
                distance,
                greatestSpeed,
                segments,
                burns,
                interval,
                holdDistance);
        LegDates.check(type, date, from, to);
        switch (type) {
            case LAUNCH -> {
                body = body == null ? BodyName.EARTH.name() : body;
                LegKeys.requirePlanet(body);
            }
            case SWING_BY -> {
                LegKeys.requirePlanet(body);
                lowestAltitude = lowestAltitude == null ? LOWEST_ALTITUDE : lowestAltitude;
                powered = powered != null && powered;
            }
            case FLYBY -> {
                if (body == null) {
                    throw new KeyFault("body", "missing, a small body is needed");
                }
                LegKeys.requireSmallBody(body);
                distance = distance == null ? FLYBY_DISTANCE : distance;
            }
            case THRUST_ARC -> {
                segments = segments == null ? SEGMENTS : segments;
                KeyFault.requireWhole("segments", segments);
            }
            case BRAKING -> {
                burns = burns == null ? 1.0 : burns;
                interval = interval == null ? INTERVAL : interval;
                KeyFault.requireWhole("burns", burns);
            }
            case ARRIVAL -> {
                LegKeys.requireSmallBody(body);
                holdDistance = holdDistance == null ? HOLD_DISTANCE : holdDistance;
            }
            default -> {
                // a deep-space manoeuvre has nothing to fill in
            }
        }
    }

    /** Whether it is about a planet, and not a small body or nothing. */
    public boolean isAtPlanet() {
        return type == LegType.LAUNCH || type == LegType.SWING_BY;
    }

    /** The first instant it is allowed at; null where only its neighbours say. */
    public Epoch earliest() {
        return date == null ? from : date;
    }

    /** The last instant it is allowed at; null where only its neighbours say. */
    public Epoch latest() {
        return date == null ? to : date;
    }
}
