package space.apophis.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jfree.chart.JFreeChart;
import space.apophis.chart.launch.LaunchWindowChart;
import space.apophis.chart.launch.LaunchWindowSeries;
import space.apophis.chart.launch.ParetoChart;
import space.apophis.chart.launch.ParetoSeries;
import space.apophis.chart.launch.PorkchopChart;
import space.apophis.chart.launch.PorkchopSeries;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.Framed;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.trajectory.DeclinationPriceChart;
import space.apophis.chart.trajectory.DrawnTrajectory;
import space.apophis.chart.trajectory.SharedLaunchChart;
import space.apophis.chart.trajectory.SpacecraftPathChart;
import space.apophis.chart.trajectory.SwingByChart;
import space.apophis.chart.trajectory.TrajectoryDistanceChart;
import space.apophis.chart.trajectory.TrajectoryMassChart;
import space.apophis.chart.trajectory.TrajectoryOrbitChart;
import space.apophis.chart.trajectory.TransferDistanceChart;
import space.apophis.chart.trajectory.VisitorChart;
import space.apophis.study.result.StudyResult;

/** The figures of a report, in the order it shows them. */
public enum Figure implements Framed {
    /** Over the output span. */
    DISTANCE(
            "distance",
            "Distance from Earth",
            "Distance from the centre of Earth over the output span, on a logarithmic scale. The dashed lines are the"
                    + " mean distance of the Moon, the geostationary orbit and the radius of Earth.",
            560,
            PassageChart::distance),
    /** Over two days. */
    DISTANCE_DAY(
            "distance-day",
            "Distance from Earth, the day of the encounter",
            "The same within a day of the closest approach.",
            560,
            PassageChart::distanceOfDay),
    /** Out to the Moon, from ecliptic north. */
    ENCOUNTER_PLANE(
            "encounter-plane",
            "Path past Earth, from ecliptic north",
            "Geocentric path projected on the plane of the ecliptic, seen from its north pole. Both axes have one"
                    + " scale; the disc of Earth and the geostationary orbit (tilted with the equator) are to scale,"
                    + " the dots are not. Times are TDB.",
            960,
            EncounterPathChart::plane),
    /** The vicinity of the closest approach. */
    ENCOUNTER_NEAR(
            "encounter-near",
            "Closest to Earth, from ecliptic north",
            "The same within 100,000 km of Earth. The path is not in the plane of the ecliptic, so that distances on"
                    + " the paper are shorter than in space.",
            960,
            EncounterPathChart::near),
    /** Out to the Moon, along the ecliptic. */
    ENCOUNTER_EDGE(
            "encounter-edge",
            "Path past Earth, edge-on",
            "The same path seen along the plane of the ecliptic, at one scale, its north up. Times are TDB.",
            500,
            EncounterPathChart::edge),
    /** With Earth in the middle. */
    TARGET_PLANE(
            "target-plane",
            "Target plane",
            "The plane through the centre of Earth normal to the incoming asymptote, in the axes of Öpik's theory at one"
                    + " scale. Across, ξ is the distance at which the orbits pass; up, ζ says how early or late the"
                    + " asteroid comes. An asymptote that pierces the dashed disc leads into Earth; a keyhole leads to"
                    + " a later return that does, by orbits flown to it or, where none were, by theory.",
            960,
            TargetPlaneChart::whole),
    /** Some sigmas. */
    TARGET_PLANE_NEAR(
            "target-plane-near",
            "Target plane, close to the nominal point",
            "Ellipses of 1, 2 and 3 sigma by the linear mapping of the covariance of the orbit solution; dots, where"
                    + " there are any, are orbits drawn from it and flown with all forces.",
            960,
            TargetPlaneChart::near),
    /** As far as the farthest. */
    TARGET_PLANE_SOLUTIONS(
            "target-plane-solutions",
            "Other orbits on the target plane",
            "Where the asymptotes of the other orbits of the scenario pierce the plane, from that of the nominal one. The"
                    + " thin ellipse is 3 sigma of the nominal orbit, by its covariance.",
            960,
            TargetPlaneChart::solutions),
    /** Over the flight. */
    UNCERTAINTY(
            "uncertainty",
            "Uncertainty against time",
            "Semi-axes of the 1-sigma ellipsoid of the heliocentric position, by the linear mapping of the covariance of"
                    + " the orbit solution, on a logarithmic scale.",
            520,
            UncertaintyChart::draw),
    /** About the Sun. */
    ORBITS(
            "orbits",
            "Orbit before and after",
            "Osculating orbits about the Sun well before and well after the encounter, and that of Earth, seen from"
                    + " the north pole of the ecliptic. Dotted: the lines of nodes.",
            960,
            HeliocentricChart::draw),
    /** Over two days. */
    SPEED(
            "speed",
            "Speed past Earth",
            "Speed against the centre of Earth within a day of the closest approach. The dashed line is the hyperbolic"
                    + " excess velocity of the orbit that osculates at the closest approach.",
            460,
            PassageChart::speed),
    /** At the closest approach. */
    WORLD_MAP(
            "world-map",
            "The world at the closest approach",
            "Where the asteroid is above the horizon at the closest approach, with lines of 30\u00b0 and 60\u00b0 of"
                    + " elevation, and where it is dark then (Sun more than 12\u00b0 below the horizon). The ground track"
                    + " is the point that has the asteroid in its zenith. A dot may stand for several neighbouring sites."
                    + " Shores: Natural Earth.",
            600,
            WorldMapChart::closest),
    /** Over the whole pass. */
    VISIBILITY_MAP(
            "visibility-map",
            "Where it is seen in the dark",
            "For how many hours the asteroid is above the horizon in the dark (Sun more than 12\u00b0 below the horizon)"
                    + " while it is brighter than magnitude 6, seen from the centre of Earth. Clouds, moonlight and the"
                    + " haze at the horizon are left out.",
            600,
            WorldMapChart::hours),
    /** Of one site. */
    SKY(
            "sky",
            "In the sky of one site",
            "The way over the sky, seen lying on the back: zenith in the middle, east to the left. Marks are at whole or"
                    + " half hours UTC, with the visual magnitude where it is dark (Sun more than 12\u00b0 below the"
                    + " horizon). Refraction is left out.",
            860,
            SkyChart::draw),
    /** Against time. */
    BRIGHTNESS(
            "brightness",
            "Magnitude, phase and elongation",
            "Seen from the centre of Earth. The phase angle is that at the asteroid between Sun and Earth; elongation is"
                    + " its angle from the Sun in the sky. The dotted line is the closest approach.",
            760,
            BrightnessChart::draw),
    /** Against time. */
    ANGULAR_RATE(
            "angular-rate",
            "Motion among the stars",
            "Angular rate of the astrometric place seen from the centre of Earth, on a logarithmic scale.",
            460,
            BrightnessChart::rate),
    /** By launch and arrival day. */
    PORKCHOP_DELTA_V(
            "porkchop-deltav",
            "Transfers by launch and arrival day: Δv",
            "For each pair of days the transfer of least Δv, which is the spacecraft's: manoeuvres on the way and at"
                    + " arrival, without the injection. Days without a transfer stay blank, and nothing is interpolated"
                    + " across them. The map has direct transfers; an option with a manoeuvre on the way can need less"
                    + " than the colour at its place.",
            760,
            PorkchopSeries::costs,
            PorkchopChart::deltaV),
    /** By launch and arrival day. */
    PORKCHOP_C3(
            "porkchop-c3",
            "Transfers by launch and arrival day: C3",
            "The same transfers; the colour is C3, the square of the excess speed that the launcher gives.",
            760,
            PorkchopSeries::isIn,
            PorkchopChart::c3),
    /** Against the launch day. */
    LAUNCH_WINDOW(
            "launch-window",
            "Launch period",
            "The best transfer of each launch day, with an arrival as the scenario allows. Shaded: the launch period, the"
                    + " unbroken run of days about the best one that meet the limit. C3 is the square of the excess speed"
                    + " at launch, DLA the declination of its direction.",
            760,
            LaunchWindowSeries::isIn,
            LaunchWindowChart::draw),
    /** Against the lead. */
    TRANSFER_PARETO(
            "transfer-pareto",
            "What arriving early costs",
            "For each arrival day the least Δv over all launch days of the search. Where the line is bold, no other"
                    + " arrival has both a longer lead and less Δv. Where the scenario asks for masses, only transfers for"
                    + " which the launcher has one count.",
            520,
            ParetoSeries::isIn,
            ParetoChart::draw),
    /** From ecliptic north. */
    TRANSFER_ORBIT(
            "transfer-orbit",
            "Transfer in the plane of the ecliptic",
            "Heliocentric path of the nominal option, seen from the north pole of the ecliptic, as flown, or on conics where it"
                    + " was not flown. Dots are legs.",
            960,
            result -> DrawnTrajectory.ofTransfers(result).isPresent(),
            TrajectoryOrbitChart::drawTransfer),
    /** Through the cruise. */
    TRANSFER_DISTANCE(
            "transfer-distance",
            "Distances of the spacecraft",
            "Distance of the spacecraft from Earth and from the asteroid, on a logarithmic scale: as flown in full"
                    + " dynamics, or along its conics where it was not flown. A conic starts and ends in the middle of"
                    + " a body, so that its last days on either side are not those of a flight.",
            520,
            result -> DrawnTrajectory.ofTransfers(result).isPresent(),
            TransferDistanceChart::draw),
    /** Through the cruise. */
    MASS_HISTORY(
            "mass-history",
            "Mass of the spacecraft",
            "From launch to the end without margins, as flown in full dynamics, or on conics where it was not flown.",
            460,
            result -> DrawnTrajectory.ofTransfers(result).isPresent(),
            TrajectoryMassChart::drawTransfer),
    /** Through the flight of both. */
    SPACECRAFT_PATHS(
            "spacecraft-paths",
            "Spacecraft of others",
            "Distance from the asteroid of the spacecraft that the scenario names by their messages, on a logarithmic"
                    + " scale; dashed, the option of this scenario that is drawn above.",
            520,
            SpacecraftPathChart::applies,
            SpacecraftPathChart::draw),
    /** In the ecliptic. */
    VOYAGE_ORBIT(
            "voyage-orbit",
            "Path of the spacecraft",
            "Heliocentric path of the best option, seen from the north pole of the ecliptic, with the paths of Earth and of the"
                    + " last body while it is under way. Dots are legs at their dates; a planet passed is where its swing-by"
                    + " is. As flown in full dynamics, or on conics where it was not flown.",
            960,
            TrajectoryOrbitChart::applies,
            TrajectoryOrbitChart::draw),
    /** Against time. */
    VOYAGE_DISTANCE(
            "voyage-distance",
            "Distances of the spacecraft from Sun and Earth",
            "Dotted lines are legs. Ion engines run in the shades, at more than 1 % of the thrust they could have.",
            640,
            TrajectoryOrbitChart::applies,
            TrajectoryDistanceChart::draw),
    /** Against time. */
    VOYAGE_MASS(
            "voyage-mass",
            "Mass, thrust and power of the spacecraft",
            "Mass without margins. Where ion engines run, their mean thrust in each segment beside the greatest that the"
                    + " distance of the Sun and the duty cycle allow, and what the array gives. Shades are where it is more than 1 %.",
            760,
            TrajectoryOrbitChart::applies,
            TrajectoryMassChart::draw),
    /** About a planet. */
    SWING_BY(
            "swing-by",
            "Swing-by",
            "The first swing-by in the plane of its motion, seen from the pole of the motion, at one scale. Dashed: the"
                    + " asymptotes. Times are UTC.",
            860,
            SwingByChart::applies,
            SwingByChart::motion),
    /** About a planet. */
    SWING_BY_PLANE(
            "swing-by-plane",
            "Swing-by in the B-plane",
            "The same swing-by: where its incoming asymptote pierces the plane through the centre of the planet normal to it,"
                    + " seen along the flight. T is parallel to the equator of the ICRF. An asymptote within the dashed circle"
                    + " leads into the planet; the dotted one has the altitude flown.",
            860,
            SwingByChart::applies,
            SwingByChart::targetPlane),
    /** Against the limit. */
    DECLINATION_PRICE(
            "declination-price",
            "The price of declination",
            "For each limit on the declination of the launch the least burns on the way to the first body, and the C3 that"
                    + " goes with them. Where the curve meets what the real mission flew, the limit is our inference, not a"
                    + " published figure.",
            620,
            DeclinationPriceChart::applies,
            DeclinationPriceChart::draw),
    /** Day by day. */
    SHARED_LAUNCH(
            "shared-launch",
            "One launch for two craft",
            "Each craft alone on its own best asymptote, by launch day; dots: the least Δv with one asymptote for both within"
                    + " the limit of propellant. The two limits lie at one height, so that a craft fits below the line. Below,"
                    + " the days that fit each alone, and both on one launcher.",
            700,
            SharedLaunchChart::applies,
            SharedLaunchChart::days),
    /** Of one day. */
    SHARED_FRONT(
            "shared-launch-front",
            "The trade of one launch day",
            "Asymptotes of one day between that which costs the rendezvous least and that which costs the ion engines least:"
                    + " C3 in km²/s² and declination of each.",
            600,
            SharedLaunchChart::hasFront,
            SharedLaunchChart::front),
    /** About the encounter. */
    VISITORS(
            "visitors",
            "Visitors",
            "Distances from the asteroid, and of pairs of visitors at common instants, the ten nearest, on logarithmic scales."
                    + " The least is that of these instants: a craft that passes between two of them comes nearer."
                    + " What is reconstructed is no fact.",
            760,
            VisitorChart::applies,
            VisitorChart::draw),
    /** Above the programme. */
    ALONGSIDE(
            "alongside",
            "The mission alongside the programme",
            "Above, results of the scenario: distance from Earth on a logarithmic scale, Δv of the best transfer of each"
                    + " launch day and phases of the nominal transfer. Below, the systems of the programme that matter to it,"
                    + " with gates named where there is room, and pale bars where a date is not known to the day. The line"
                    + " through all is the encounter. Distances end with the flight of the asteroid; once it has arrived the"
                    + " spacecraft is with the asteroid. Systems without an event in the time shown are left out.",
            AlongsideChart.MISSION_HEIGHT,
            AlongsideChart::applies,
            AlongsideChart::mission),
    /** Above the programme. */
    ALONGSIDE_WINDOW(
            "alongside-window",
            "The launch period alongside the programme",
            "Δv of the best transfer of each launch day, and the options of the scenario, each from its launch on. Their"
                    + " launches are lines across the programme below.",
            AlongsideChart.WINDOW_HEIGHT,
            AlongsideChart::hasWindow,
            AlongsideChart::window),
    /** Above the programme. */
    ALONGSIDE_WEEK(
            "alongside-week",
            "The week of the encounter alongside the programme",
            "Distance from Earth, and when the asteroid is above the least elevation of each site, within the span of the"
                    + " observation; sites that never see it are left out.",
            AlongsideChart.WEEK_HEIGHT,
            AlongsideChart::hasSites,
            AlongsideChart::week),
    /** Run by run. */
    FORCE_LADDER(
            "force-ladder",
            "What each force is worth",
            "The span flown with the Sun alone, then with one more term of the force model in each row. Dots are"
                    + " distances from the reference position at its instant, on a logarithmic scale; what the reference"
                    + " is stands under the assumptions. At the right the distance of the closest approach to Earth.",
            560,
            ForceLadderChart::draw);

    private static final int WIDTH = 960;

    private final String stem;
    private final String title;
    private final String caption;
    private final int height;
    private final Predicate<StudyResult> applies;
    private final BiFunction<StudyResult, Theme, JFreeChart> drawing;

    Figure(
            String stem,
            String title,
            String caption,
            int height,
            Predicate<StudyResult> applies,
            BiFunction<StudyResult, Theme, JFreeChart> drawing) {
        this.stem = stem;
        this.title = title;
        this.caption = caption;
        this.height = height;
        this.applies = applies;
        this.drawing = drawing;
    }

    Figure(String stem, String title, String caption, int height, Function<StudyResult, Chart> chart) {
        this(
                stem,
                title,
                caption,
                height,
                result -> chart.apply(result).hasContent(),
                (result, theme) -> new ChartDrawer(theme).draw(chart.apply(result)));
    }

    /** The figures that the result has the data for. */
    public static List<Figure> of(StudyResult result) {
        return Arrays.stream(values()).filter(f -> f.applies.test(result)).toList();
    }

    /** Name of its files, without extension. */
    @Override
    public String stem() {
        return stem;
    }

    /** A few words. */
    @Override
    public String title() {
        return title;
    }

    /** What is seen, in sentences. */
    public String caption() {
        return caption;
    }

    /** Width on the screen, pixels. */
    @Override
    public int width() {
        return WIDTH;
    }

    /** Height on the screen, pixels. */
    @Override
    public int height() {
        return height;
    }

    /**
     * Draws it.
     *
     * @param result one for which {@link #of} lists this figure
     */
    public JFreeChart draw(StudyResult result, Theme theme) {
        return drawing.apply(result, theme);
    }
}
