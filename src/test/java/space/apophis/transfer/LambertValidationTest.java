package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Published Lambert problems. Lengths in km, times in s unless told otherwise. Where the printed digits are fewer or in
 * error, digits of an independent solver, verified by a Kepler round trip, stand beside them.
 */
class LambertValidationTest {

    private static final double EARTH = 398600.4418;

    private static Vector3D v(double x, double y, double z) {
        return new Vector3D(x, y, z);
    }

    private static void check(Vector3D departure, Vector3D arrival, LambertArc arc, double tolerance) {
        check(departure, arc.departureVelocity(), tolerance);
        check(arrival, arc.arrivalVelocity(), tolerance);
    }

    private static void check(Vector3D expected, Vector3D actual, double tolerance) {
        assertTrue(
                Vector3D.distanceInf(expected, actual) <= tolerance,
                () -> "expected " + expected + ", got " + actual + ", off by "
                        + Vector3D.distanceInf(expected, actual));
    }

    private static LambertArc only(LambertProblem problem) {
        return problem.arcs(0).get(0);
    }

    private static double semiMajorAxis(LambertProblem problem, LambertArc arc) {
        return 1.0
                / (2.0 / problem.departure().getNorm() - arc.departureVelocity().getNormSq() / problem.gm());
    }

    /** Vallado 2013, example 7-5: six printed decimals; the source computed its positions with more digits. */
    @Test
    void vallado() {
        Vector3D from = v(15945.34, 0.0, 0.0);
        Vector3D to = v(12214.83899, 10249.46731, 0.0);
        LambertArc shortWay = only(LambertProblem.prograde(EARTH, from, to, 4560.0));
        check(v(2.058913, 2.915965, 0.0), v(-3.451565, 0.910315, 0.0), shortWay, 2e-6);
        check(v(2.0589133537, 2.9159643516, 0.0), v(-3.4515648447, 0.9103142481, 0.0), shortWay, 1e-9);
        LambertArc longWay = only(LambertProblem.retrograde(EARTH, from, to, 4560.0));
        check(v(-3.811158, -2.003854, 0.0), v(4.207569, 0.914724, 0.0), longWay, 2e-6);
        check(v(-3.8111579333, -2.0038540335, 0.0), v(4.2075688396, 0.9147239199, 0.0), longWay, 1e-9);
    }

    /** Curtis 2013, example 5.2: five digits, and six with the book's GM. */
    @Test
    void curtis() {
        Vector3D from = v(5000.0, 10000.0, 2100.0);
        Vector3D to = v(-14600.0, 2500.0, 7000.0);
        LambertArc arc = only(LambertProblem.prograde(EARTH, from, to, 3600.0));
        check(v(-5.9925, 1.9254, 3.2456), v(-3.3125, -4.1966, -0.38529), arc, 5e-5);
        check(v(-5.9924950201, 1.9253667142, 3.2456380505), v(-3.312458503, -4.1966190078, -0.3852890598), arc, 1e-9);
        LambertArc book = only(LambertProblem.prograde(398600.0, from, to, 3600.0));
        check(v(-5.99249, 1.92536, 3.24564), v(-3.31246, -4.19662, -0.385288), book, 5e-6);
        check(v(-5.9924946397, 1.9253634153, 3.2456365285), v(-3.3124603109, -4.1966173079, -0.3852876171), book, 1e-9);
    }

    /** Battin 1999, example 7.12, au and years: the printed departure is off by 2.1e-5 au/yr, the book rounds. */
    @Test
    void battin() {
        Vector3D from = v(0.159321004, 0.579266185, 0.052359607);
        Vector3D to = v(0.057594337, 0.605750797, 0.068345246);
        LambertArc arc = only(LambertProblem.prograde(39.47692641, from, to, 0.010794065));
        check(v(-9.303603251, 3.018641330, 1.536362143), arc.departureVelocity(), 1e-4);
        check(v(-9.3036080038, 3.0186201650, 1.5363600834), arc.departureVelocity(), 1e-9);
        double au = 149597870691.0;
        LambertArc metres = only(LambertProblem.prograde(
                1.32712440018e20, from.scalarMultiply(au), to.scalarMultiply(au), 0.010794065 * 365.25 * 86400.0));
        check(v(-45087.49723745, 8953.99053394, 6738.00090557), metres.arrivalVelocity(), 1e-7);
    }

    /** Der 2011, 'The Superior Lambert Algorithm', example 1: ten digits of all six arcs, verified by round trip. */
    @ParameterizedTest
    @CsvSource({
        "false, 0,  2.0006526970,  0.3876886153, -2.6669477598, -3.7924661885, -1.7770764063,  6.8568143948, 26148.7656",
        "true,  0,  2.9661604175, -1.2757723110, -0.7554563166,  5.8437545468, -0.2004767336, -5.4861588287, 25695.1481",
        "false, 1, -2.4575955340,  1.1694580069,  0.4316125768, -5.5384131808,  0.0182221336,  5.4964101564, 21072.8077",
        "false, 2,  0.5033576991,  0.6186940824, -1.5717690368, -4.1833462593, -1.1326272690,  6.1330709070, 17032.4010",
        "true,  1, -1.3886160815, -0.4783661091,  2.2128015403,  3.9290154501,  1.5087194254, -6.5292696882, 20487.7910",
        "true,  2,  1.3364565523, -0.9465456531,  0.3021121093,  4.9362867772,  0.3986341557, -5.6159309236, 16793.2497"
    })
    void derMolniya(
            boolean retrograde,
            int index,
            double x1,
            double y1,
            double z1,
            double x2,
            double y2,
            double z2,
            double semiMajorAxis) {
        LambertProblem problem = molniya(36000.0, retrograde);
        List<LambertArc> arcs = problem.arcs(9);
        assertEquals(3, arcs.size());
        check(v(x1, y1, z1), v(x2, y2, z2), arcs.get(index), 2e-10);
        assertEquals(semiMajorAxis, semiMajorAxis(problem, arcs.get(index)), 1e-4);
    }

    /** The same as printed: eight decimals. */
    @Test
    void derMolniyaAsPrinted() {
        List<LambertArc> arcs = molniya(36000.0, false).arcs(1);
        check(v(2.000652697, 0.387688615, -2.666947760), v(-3.79246619, -1.77707641, 6.856814395), arcs.get(0), 1e-8);
        check(v(-2.45759553, 1.16945801, 0.43161258), v(-5.53841370, 0.01822220, 5.49641054), arcs.get(1), 1e-6);
        check(v(0.50335770, 0.61869408, -1.57176904), v(-4.18334626, -1.13262727, 6.13307091), arcs.get(2), 1e-8);
        assertEquals(0, molniya(18000.0, false).maximumRevolutions());
    }

    private static LambertProblem molniya(double time, boolean retrograde) {
        return new LambertProblem(
                EARTH,
                v(22592.145603, -1599.915239, -19783.950506),
                v(1922.067697, 4054.157051, -8925.727465),
                time,
                Vector3D.PLUS_K,
                retrograde);
    }

    /** Der 2011, example 2, nearly collinear: eleven arcs; five are printed with eight decimals, all were run again. */
    @ParameterizedTest
    @CsvSource({
        "0,  8.7925780946, 0.2786767564, 0.0258152736, -8.6838331964, -0.2859264266, -0.0345301039",
        "1,  8.1951908859, 2.3059521471, 1.7522938788,  8.0798434484,  2.3022256652,  1.7518955886",
        "2,  7.6335309098, 0.2458276420, 0.0256947022, -7.5084022735, -0.2433565234, -0.0265898120",
        "3,  7.0066074832, 1.9668729584, 1.4942347062,  6.8713364448,  1.9625028130,  1.4937676205",
        "4,  6.5189038538, 0.2149610369, 0.0261898862, -6.3723000731, -0.2015097504, -0.0183229463",
        "5,  5.8247976009, 1.6286687374, 1.2367530981,  5.6613587210,  1.6233885852,  1.2361887499",
        "6,  5.3532750795, 0.1839549019, 0.0277827595, -5.1741528330, -0.1561503525, -0.0085680451",
        "7,  4.5137875836, 1.2511769331, 0.9491683757,  4.3008129941,  1.2442964512,  0.9484329826",
        "8,  4.0377319506, 0.1520435950, 0.0321840686, -3.7975434061, -0.1010874016,  0.0051291634",
        "9,  2.8008970613, 0.7478076683, 0.5648454107,  2.4428942101,  0.7362418184,  0.5636092406",
        "10, 2.3499179496, 0.1266126502, 0.0509311282, -1.9087836272, -0.0109714582,  0.0362259951"
    })
    void derNearlyCollinear(int index, double x1, double y1, double z1, double x2, double y2, double z2) {
        LambertProblem problem = LambertProblem.prograde(
                EARTH,
                v(7231.58074563487, 218.02523761425, 11.79251215952),
                v(7357.06485698842, 253.55724281562, 38.81222241557),
                12300.0);
        List<LambertArc> arcs = problem.arcs(9);
        assertEquals(11, arcs.size());
        check(v(x1, y1, z1), v(x2, y2, z2), arcs.get(index), 1e-9);
    }

    /**
     * The nine arcs of unitTestMultiRevolutionLambertTargeterIzzo.cpp of tudat, made with pykep; m and m/s. The digits
     * carry that solver's own stopping error, 5e-8 m/s on the last but one. Its left arc is the high path.
     */
    @ParameterizedTest
    @MethodSource("pykepArcs")
    void pykep(int index, Vector3D departure, Vector3D arrival, double semiMajorAxis) {
        LambertProblem problem = LambertProblem.prograde(
                EARTH * 1e9,
                v(4949101.422118526, 859402.44303969538, -151535.83799466802),
                v(3648349.9884584765, 4281879.3154454567, -755010.85145052616),
                10307.431655832210);
        assertEquals(4, problem.maximumRevolutions());
        LambertArc arc = problem.arcs(5).get(index);
        check(departure, arrival, arc, 1e-6);
        assertEquals(semiMajorAxis, semiMajorAxis(problem, arc), 1e-9 * semiMajorAxis);
    }

    static Stream<Arguments> pykepArcs() {
        return Stream.of(
                Arguments.of(
                        0,
                        v(10096.683162831092, 4333.9040463806396, -764.1842151784972),
                        v(-8110.7563754983421, -6018.4641067312887, 1061.2176044421969),
                        10679740.431759536),
                Arguments.of(
                        2,
                        v(8918.2511158620255, 4409.3440789101496, -777.48632833897398),
                        v(-7506.6196898648195, -4929.4928888157147, 869.20259750872378),
                        6750132.818154363),
                Arguments.of(
                        1,
                        v(-1265.9264854521089, 10660.067181950877, -1879.6574603427925),
                        v(-5584.601938281151, 8204.5589196619731, -1446.6851023487009),
                        9999999.9999999981),
                Arguments.of(
                        4,
                        v(7764.4367242290973, 4541.6234715146611, -800.81075424687731),
                        v(-6949.5242141064518, -3824.4260382745611, 674.34949627178969),
                        5171347.6724622268),
                Arguments.of(
                        3,
                        v(-515.62716630712907, 9592.5976150608458, -1691.4337746149008),
                        v(-5368.5573571177865, 6833.3233167245971, -1204.8992686428019),
                        6278357.7897979086),
                Arguments.of(
                        6,
                        v(6500.2809323521278, 4773.7410262238855, -841.73934183818676),
                        v(-6390.5274190589034, -2555.7021700082605, 450.63924722762863),
                        4291472.3727418669),
                Arguments.of(
                        5,
                        v(339.85968372598705, 8524.895950642951, -1503.1691638306909),
                        v(-5210.2694492213532, 5369.2089601340958, -946.73640473328203),
                        4768867.1058038883),
                Arguments.of(
                        8,
                        v(4812.3627329648789, 5280.0203047688119, -931.01003841927343),
                        v(-5759.8462467502432, -731.11592991390376, 128.91546446958043),
                        3734713.1475614533),
                Arguments.of(
                        7,
                        v(1618.0817850471631, 7225.3760295124985, -1274.0287397672555),
                        v(-5148.0510872930045, 3378.294822960549, -595.68452607567178),
                        3900758.7239032765));
    }

    /** unitTestLambertTargeterIzzo.cpp of tudat: a hyperbola of 100 days beyond half a turn, m/s to 0.01. */
    @Test
    void tudatHyperbola() {
        double au = 149597870700.0;
        LambertProblem problem =
                LambertProblem.prograde(EARTH * 1e9, v(0.02 * au, 0.0, 0.0), v(0.0, -0.03 * au, 0.0), 100.0 * 86400.0);
        LambertArc arc = only(problem);
        check(v(-745.457, 156.743, 0.0), v(104.495, -693.209, 0.0), arc, 5e-4);
        check(v(-745.4570842, 156.7428714, 0.0), v(104.4952476, -693.2094604, 0.0), arc, 1e-6);
        assertEquals(-1270129.3602e3, semiMajorAxis(problem, arc), 1e-7 * 1270129.3602e3);
        assertEquals(-1270129.34269e3, semiMajorAxis(problem, arc), 1e-10 * 1270129.3602e3);
    }

    /** lamberthub, from GMAT 2020a: the prograde end is 5 m/s off the printed velocities, so its limit is wide. */
    @Test
    void gmatHyperbolas() {
        Vector3D from = v(7100.0, 200.0, 1300.0);
        LambertArc prograde =
                only(LambertProblem.prograde(EARTH, from, v(-38113.5870, 67274.1946, 29309.5799), 12000.0));
        check(v(0.0, 10.35, 5.5), v(-3.6379, 4.4932, 1.7735), prograde, 6e-3);
        check(v(-0.00107222, 10.35053827, 5.49526396), v(-3.63791740, 4.49312019, 1.77385726), prograde, 1e-8);
        LambertArc retrograde =
                only(LambertProblem.retrograde(EARTH, from, v(-47332.7499, -54840.2027, -37100.17067), 12000.0));
        check(v(0.0, -10.35, -5.5), v(-4.3016, -3.4314, -2.5467), retrograde, 1e-4);
    }

    /** Der, 'Astrodynamics 102', both senses: eight decimals. */
    @Test
    void derBothSenses() {
        Vector3D from = v(2249.171260, 1898.007100, 5639.599193);
        Vector3D to = v(1744.495443, -4601.556054, 4043.864391);
        check(
                v(-2.09572809, 3.92602196, -4.94516810),
                v(2.46309613, 0.84490197, 6.10890863),
                only(LambertProblem.prograde(EARTH, from, to, 1618.50)),
                2e-8);
        check(
                v(1.94312182, -4.35300015, 4.54630439),
                v(-2.38885563, -1.42519647, -5.95772225),
                only(LambertProblem.retrograde(EARTH, from, to, 1618.50)),
                2e-8);
    }
}
