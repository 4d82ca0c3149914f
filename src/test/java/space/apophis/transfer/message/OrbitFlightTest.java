package space.apophis.transfer.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.job.InputFault;
import space.apophis.scenario.ForceSpec;
import space.apophis.transfer.flight.Ramses;
import space.apophis.units.Unit;

/** Messages written here, of a craft that starts where Apophis is. */
class OrbitFlightTest {

    private static final ForceSpec FORCES = ForceSpec.DEFAULT;
    private static final double START = Ramses.day("2028-05-01");
    private static final double BURN = Ramses.day("2028-06-01");
    private static final Trajectory APOPHIS = Ramses.apophis();
    private static final String HEAD = """
            CCSDS_OPM_VERS = 3.0
            COMMENT made up
            CREATION_DATE = 2026-01-01T00:00:00
            ORIGINATOR = TEST
            OBJECT_NAME = PROBE
            OBJECT_ID = 2028-001A
            CENTER_NAME = SUN
            REF_FRAME = ICRF
            TIME_SYSTEM = TDB
            EPOCH = 2028-05-01T00:00:00.000
            """;
    private static final String MANOEUVRE = """
            MAN_EPOCH_IGNITION = 2028-06-01T00:00:00
            MAN_DURATION = %s [s]
            MAN_DELTA_MASS = %s [kg]
            MAN_REF_FRAME = %s
            MAN_DV_1 = %s [km/s]
            MAN_DV_2 = %s
            MAN_DV_3 = 0.0
            """;

    @TempDir
    private Path folder;

    private static String state() {
        final PVCoordinates at = APOPHIS.heliocentric(START);
        final double[] p = at.getPosition().toArray();
        final double[] v = at.getVelocity().toArray();
        return String.format(
                Locale.ROOT,
                "X = %.9f [km]%nY = %.9f [km]%nZ = %.9f%nX_DOT = %.15f [km/s]%nY_DOT = %.15f%nZ_DOT = %.15f%n",
                p[0] / 1e3,
                p[1] / 1e3,
                p[2] / 1e3,
                v[0] / 1e3,
                v[1] / 1e3,
                v[2] / 1e3);
    }

    private SpacecraftEphemeris read(String text) throws IOException {
        return OrbitFlight.read(
                Files.writeString(folder.resolve("craft.opm"), text),
                Ramses.SYSTEM,
                FORCES,
                "(99942) Apophis (2004 MN4)",
                APOPHIS);
    }

    private static CraftPropagation propagation(Sunlight sunlight) {
        return new CraftPropagation(Ramses.SYSTEM, FORCES, sunlight, 1e-3);
    }

    private static CraftState start(double mass) {
        final PVCoordinates at = APOPHIS.heliocentric(START);
        return new CraftState(START, at.getPosition(), at.getVelocity(), mass);
    }

    private static void assertEnds(CraftState expected, SpacecraftEphemeris read) {
        assertEquals(
                0.0,
                expected.position()
                        .distance(read.trajectory()
                                .heliocentric(read.trajectory().end())
                                .getPosition()),
                1.0,
                "m");
    }

    /** Without sunlight and manoeuvres it goes where a body without the push A2 goes: the flight itself is held by its own tests. */
    @Test
    void theStateIsFlownOn() throws IOException {
        final SpacecraftEphemeris read = read(HEAD + state());
        assertEquals("PROBE", read.name());
        assertEquals(START, read.trajectory().start());
        assertEquals(APOPHIS.end(), read.trajectory().end());
        assertEnds(propagation(Sunlight.NONE).state(start(1000.0), APOPHIS.end(), List.of()), read);
        assertTrue(
                read.remarks().toString().contains("with 0 manoeuvres"),
                read.remarks().toString());
        assertTrue(read.remarks().toString().contains("without the pressure of sunlight"));
    }

    @Test
    void sunlightPressesWhereTheMessageHasAreaAndMass() throws IOException {
        final SpacecraftEphemeris read =
                read(HEAD + state() + "MASS = 500 [kg]\nSOLAR_RAD_AREA = 10 [m**2]\nSOLAR_RAD_COEFF = 1.3\n");
        assertEnds(propagation(new Sunlight(10.0, 1.3)).state(start(500.0), APOPHIS.end(), List.of()), read);
        assertEquals(1, read.remarks().size());
    }

    /** 10 m/s along the velocity: an impulse in two frames, and a burn of an hour about the same instant. */
    @ParameterizedTest
    @CsvSource({"0,TNW", "0,RTN", "3600,TNW"})
    void manoeuvresAreFlown(double duration, String frame) throws IOException {
        final double dv1 = frame.equals("TNW") ? 0.01 : 0.0;
        final double dv2 = frame.equals("TNW") ? 0.0 : 0.01;
        final SpacecraftEphemeris read = read(HEAD + state() + "MASS = 1000\n"
                + String.format(Locale.ROOT, MANOEUVRE, duration, "-3.4", frame, dv1, dv2));
        final CraftState before = propagation(Sunlight.NONE).state(start(1000.0), BURN, List.of());
        final Vector3D along = frame.equals("TNW")
                ? before.velocity().normalize()
                : before.position()
                        .crossProduct(before.velocity())
                        .crossProduct(before.position())
                        .normalize();
        if (duration == 0.0) {
            assertEnds(
                    propagation(Sunlight.NONE)
                            .state(before.changed(along.scalarMultiply(10.0)), APOPHIS.end(), List.of()),
                    read);
        } else {
            // v ln(1000 / 996.6): 2.936 km/s.
            final double exhaust = 10.0 / Math.log(1000.0 / 996.6);
            final ThrustArc arc = new ThrustArc(BURN, duration, along, 3.4 / duration * exhaust, exhaust / 9.80665);
            assertEnds(propagation(Sunlight.NONE).state(before, APOPHIS.end(), List.of(arc)), read);
        }
    }

    /** A burn whose mass the message leaves as it is moves the craft as far as an impulse in its middle, to the length of the burn. */
    @Test
    void burnsWithoutMassKeepTheirChangeOfVelocity() throws IOException {
        final SpacecraftEphemeris burn =
                read(HEAD + state() + String.format(Locale.ROOT, MANOEUVRE, "60", "0", "ICRF", "0.0", "0.01"));
        final SpacecraftEphemeris impulse =
                read(HEAD + state() + String.format(Locale.ROOT, MANOEUVRE, "0", "0", "ICRF", "0.0", "0.01"));
        final double t = BURN + Unit.DAY;
        assertEquals(
                300.0,
                burn.trajectory()
                        .heliocentric(t)
                        .getPosition()
                        .distance(impulse.trajectory().heliocentric(t).getPosition()),
                1.0,
                "half of 60 s at 10 m/s");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            CCSDS_OPM_VERS = 3.0 | CCSDS_OEM_VERS = 3.0                        | 1 | no orbit parameter message in key-value notation
            ORIGINATOR           | ORIGIN                                      | 4 | 'ORIGIN' is no key of an orbit parameter message
            ORIGINATOR = TEST    | what is this                                | 4 | 'what is this' is nothing that
            CENTER_NAME = SUN    | CENTER_NAME = VULCAN                        | 7 | CENTER_NAME 'VULCAN' is not known
            REF_FRAME = ICRF     | REF_FRAME = MINE                            | 8 | REF_FRAME 'MINE'
            TIME_SYSTEM = TDB    | TIME_SYSTEM =                               | 9 | TIME_SYSTEM has no value
            TIME_SYSTEM = TDB    | OBJECT_ID = 2028-001B                       | 9 | OBJECT_ID is given twice
            2028-05-01T00        | 2028-05-99T00                               | 10 | is no date
            2028-05-01T00        | 2034-05-01T00                               | 10 | EPOCH is not before the end
            X = .*               | X = 1e99 [km]                               | 10 | '1e99' is not a number of km
            X = .*               | X = 1 [m]                                   | 11 | X is in 'm', 'km' is needed
            X = .*               |                                             | 10 | there is no X
            \\z                  | MAN_DURATION = 0                            | 17 | MAN_DURATION stands before any MAN_EPOCH_IGNITION
            \\z                  | MAN_EPOCH_IGNITION = 2028-06-01T00:00:00    | 17 | there is no MAN_DURATION
            \\z                  | MASS = -1                                   | 10 | MASS is not above 0 kg
            """)
    void faultsHaveTheirLine(String pattern, String instead, int line, String said) {
        final String text = (HEAD + state()).replaceFirst(pattern, instead == null ? "" : instead);
        assertFault(text, line, said);
    }

    @ParameterizedTest
    @CsvSource({
        "0,-3,ICRF,'MAN_DELTA_MASS needs to be 0 or below, and MASS'",
        "-5,0,ICRF,a manoeuvre before the state",
        "1e9,0,ICRF,a manoeuvre before the state",
        "0,0,LVLH_X,MAN_REF_FRAME 'LVLH_X' is not read here"
    })
    void manoeuvresThatCannotBeAreFaults(String duration, String mass, String frame, String said) {
        assertFault(
                HEAD + state() + String.format(Locale.ROOT, MANOEUVRE, duration, mass, frame, "0.01", "0.0"), 0, said);
    }

    private void assertFault(String text, int line, String said) {
        final String message = assertThrows(InputFault.class, () -> read(text)).getMessage();
        assertTrue(message.contains(said), message);
        assertTrue(message.contains("craft.opm:" + (line == 0 ? "" : line + ": ")), message);
        assertEquals(1, message.lines().count(), message);
    }
}
