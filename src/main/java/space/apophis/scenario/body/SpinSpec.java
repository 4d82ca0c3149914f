package space.apophis.scenario.body;

import java.io.Serializable;
import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Quantity.Triple;

/**
 * Rotation of a body that tumbles; null where unknown. SI and radians.
 *
 * @param inertia ratios of the three principal moments
 */
public record SpinSpec(
        @Key(value = "Name for people", byDefault = "nominal", example = "Lee 2022")
        String label,

        @Key(
                value =
                        "Period of rotation about the long axis; about the short one where precessionPeriod is left out",
                byDefault = Key.ABSENT,
                range = "1 s to 10 yr")
        Double rotationPeriod,

        @Key(value = "Period of precession of the long axis", byDefault = Key.ABSENT, range = "1 s to 10 yr")
        Double precessionPeriod,

        @Key(value = "Ecliptic longitude of the angular momentum", byDefault = Key.ABSENT, range = "0 deg to 360 deg")
        Double poleLongitude,

        @Key(value = "Ecliptic latitude of the angular momentum", byDefault = Key.ABSENT, range = "-90 deg to 90 deg")
        Double poleLatitude,

        @Key(
                value = "Ratios of the principal moments of inertia about the long, the middle and the short axis",
                byDefault = Key.ABSENT,
                example = "0.64 0.97 1")
        Triple inertia,

        @Key(
                value =
                        "Whether the angular momentum turns about the short or about the long axis, seen from the body, where both"
                                + " periods are given",
                byDefault = "short-axis")
        SpinMode mode,

        @Key(
                value =
                        "Angle of the rotation at the start of an escort, 0 where the turning rate about the long axis is greatest;"
                                + " assumed 0 where it is not known",
                byDefault = Key.ABSENT,
                range = "-360 deg to 360 deg")
        Double rotationAngle,

        @Key(
                value =
                        "Angle of the precession at the start of an escort, of the long axis about the angular momentum from its"
                                + " ascending node on the equator of the ICRF; assumed 0 where it is not known",
                byDefault = Key.ABSENT,
                range = "-360 deg to 360 deg")
        Double precessionAngle,

        @Key(value = "Published figures to show beside what is computed from it", byDefault = "[]")
        List<SpinFigureSpec> figures,

        @Key("Where the values are published, and how sure they are")
        String source)
        implements Serializable {

    public SpinSpec {
        if (inertia != null && !(inertia.x() > 0.0 && inertia.x() <= inertia.y() && inertia.y() <= inertia.z())) {
            throw new KeyFault("inertia", "is not three rising ratios above 0, such are needed");
        }
        if (inertia != null && !(inertia.x() + inertia.y() >= inertia.z())) {
            throw new KeyFault(
                    "inertia", "no body has it: the third moment is more than the sum of the others, less is needed");
        }
        if (precessionPeriod != null && rotationPeriod == null) {
            throw new KeyFault("rotationPeriod", "is missing beside precessionPeriod");
        }
        if ((poleLongitude == null) != (poleLatitude == null)) {
            throw new KeyFault(
                    poleLongitude == null ? "poleLongitude" : "poleLatitude",
                    "is missing, both angles of the pole or none are needed");
        }
    }
}
