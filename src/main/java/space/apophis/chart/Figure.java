package space.apophis.chart;

import java.util.Map;
import java.util.function.Function;
import space.apophis.chart.deflection.LeverageChart;
import space.apophis.chart.deflection.NeededPushChart;
import space.apophis.chart.deflection.NoHarmChart;
import space.apophis.chart.deflection.PushMapChart;
import space.apophis.chart.escort.CubeSatChart;
import space.apophis.chart.escort.EscortPathChart;
import space.apophis.chart.escort.EscortRangeChart;
import space.apophis.chart.escort.Filmstrip;
import space.apophis.chart.escort.LinkChart;
import space.apophis.chart.escort.LinkWeekChart;
import space.apophis.chart.escort.SpinChart;
import space.apophis.chart.escort.SpinOutcomesChart;
import space.apophis.chart.launch.BudgetChart;
import space.apophis.chart.launch.CorrectionDelayChart;
import space.apophis.chart.launch.LaunchCalendarChart;
import space.apophis.chart.launch.LaunchPeriodChart;
import space.apophis.chart.launch.LaunchWindowChart;
import space.apophis.chart.launch.MissedThrustChart;
import space.apophis.chart.launch.OpportunitiesChart;
import space.apophis.chart.launch.ParetoChart;
import space.apophis.chart.launch.PorkchopChart;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.trajectory.DeclinationPriceChart;
import space.apophis.chart.trajectory.DrawnTrajectory;
import space.apophis.chart.trajectory.ParkedFlybyChart;
import space.apophis.chart.trajectory.SharedLaunchChart;
import space.apophis.chart.trajectory.SpacecraftPathChart;
import space.apophis.chart.trajectory.SwingByChart;
import space.apophis.chart.trajectory.TrajectoryOrbitChart;
import space.apophis.chart.trajectory.TrajectoryTimeChart;
import space.apophis.chart.trajectory.VisitorChart;
import space.apophis.study.result.StudyResult;

/** The figures of a report, in the order it shows them. One is offered only where it has something to show. */
public enum Figure implements PageFigure<StudyResult> {
    DISTANCE(
            "Distance from Earth",
            560,
            PassageChart::distance,
            "Distance from the centre of Earth over the output span, on a logarithmic scale. The dashed lines are"
                    + " the mean distance of the Moon, the geostationary orbit and the radius of Earth."),
    DISTANCE_DAY(
            "Distance on the day of the encounter",
            560,
            PassageChart::distanceOfDay,
            "Distance from the centre of the body that is passed within a day of the closest approach, likewise."),
    ENCOUNTER_PLANE(
            "Path of the encounter, from ecliptic north",
            960,
            EncounterPathChart::plane,
            "Path past the body projected on the plane of the ecliptic, seen from its north pole. Both axes have one"
                    + " scale; the disc of the body and, of Earth, the geostationary orbit (tilted with the equator) are"
                    + " to scale, the dots are not. The paper goes through the centre of the body; what the body hides is"
                    + " pale and dotted. Times are TDB."),
    ENCOUNTER_NEAR(
            "The same, near the body",
            960,
            EncounterPathChart::near,
            "The path is not in the plane of the ecliptic, so that distances on the paper are shorter than in space: the"
                    + " label says how far behind or in front of it the closest point is."),
    ENCOUNTER_EDGE(
            "Path of the encounter, edge-on",
            500,
            EncounterPathChart::edge,
            "The same path seen along the plane of the ecliptic, at one scale, its north up; what the body hides is pale"
                    + " and dotted. Times are TDB."),
    HYPERBOLA(
            "The pass in the plane of its motion",
            760,
            HyperbolaChart::draw,
            "In this plane, through the body, the asteroid and its velocity at the closest approach, a length on the paper is the"
                    + " length in space, and the disc of the body is to scale. Dashed circles are distances that people know; the"
                    + " satellites and the Moon themselves are elsewhere, out of the plane. Times along the path are UTC. Where three"
                    + " standard deviations of the distance are wider than a line, a bar shows them."),
    TARGET_PLANE(
            "Target plane",
            960,
            TargetPlaneChart::whole,
            "The plane through the centre of the body normal to the incoming asymptote, in the axes of Öpik's theory"
                    + " at one scale. Across, ξ is the distance at which the orbits pass; up, ζ says how early or"
                    + " late the asteroid comes. An asymptote that pierces the dashed disc leads into the body; a"
                    + " keyhole leads to a later return that does, by orbits flown to it. Dotted, where none were flown: a"
                    + " return by theory, whether a keyhole or not."),
    TARGET_PLANE_NEAR(
            "Target plane, close to the nominal point",
            960,
            TargetPlaneChart::near,
            "Ellipses of 1, 2 and 3 sigma by the linear mapping of the covariance of the orbit solution; dots,"
                    + " where there are any, are orbits drawn from it and brought to the pass. Where they are more than 2,000,"
                    + " colours say how many lie in each cell instead."),
    TARGET_PLANE_SOLUTIONS(
            "Other orbits on the target plane",
            960,
            TargetPlaneChart::solutions,
            "Where the asymptotes of the other orbits of the scenario pierce the plane, from that of the nominal"
                    + " one. The thin ellipse is 3 sigma of the nominal orbit, by its covariance."),
    KEYHOLE_RULER(
            "Returns and keyholes along ζ",
            720,
            KeyholeRulerChart::draw,
            "The target plane along ζ through the nominal point, in km and in standard deviations of ζ, each ruler a part of"
                    + " the one above. Passing earlier (left) or later (right) leads to resonant returns in the years named."
                    + " A coloured bar is a keyhole, from which the return hits Earth, a grey one hits at once; a line is a return that"
                    + " misses; dotted: by theory."),
    UNCERTAINTY(
            "Uncertainty against time",
            520,
            UncertaintyChart::draw,
            "Semi-axes of the 1-sigma ellipsoid of the heliocentric position, by the linear mapping of the"
                    + " covariance of the orbit solution, on a logarithmic scale."),
    ORBITS(
            "Orbit before and after",
            960,
            HeliocentricChart::draw,
            "Osculating orbits about the Sun well before and well after the encounter, and that of Earth, seen from"
                    + " the north pole of the ecliptic. Dotted: the lines of nodes. Ticks are the first of each month, TDB, of the"
                    + " year before on the orbit before and of the year after on those after and of Earth."),
    SPEED(
            "Speed of the encounter",
            460,
            PassageChart::speed,
            "Speed against the centre of the body within a day of the closest approach. The dashed line is the"
                    + " hyperbolic excess velocity of the orbit that osculates at the closest approach."),
    WORLD_MAP(
            "The world at the closest approach",
            600,
            WorldMapChart::closest,
            "Where the asteroid is above the horizon at the closest approach to Earth, with lines of 30\u00b0 and 60\u00b0"
                    + " of elevation, and where it is dark then (Sun more than 12\u00b0 below the horizon). The"
                    + " ground track is the point that has the asteroid in its zenith. Dots are sites, by where it stands"
                    + " at that very instant; one may stand for several neighbouring sites. Shores: Natural Earth."),
    VISIBILITY_MAP(
            "Where it is seen in the dark",
            600,
            WorldMapChart::hours,
            "For how many hours the asteroid is above the horizon in the dark (Sun more than 12\u00b0 below the"
                    + " horizon) while it is brighter than magnitude 6, seen from the centre of Earth. A full dot is a"
                    + " site that sees it so at some time. Clouds, moonlight and the haze at the horizon are left"
                    + " out."),
    SKY(
            "In the sky of one site",
            860,
            SkyChart::draw,
            "The way over the sky, seen lying on the back: zenith in the middle, east to the left. Marks are at"
                    + " whole or half hours UTC, with the visual magnitude where it is dark (Sun more than 12\u00b0"
                    + " below the horizon). Refraction is left out."),
    BRIGHTNESS(
            "Magnitude, phase and elongation",
            760,
            BrightnessChart::draw,
            "Seen from the centre of Earth. The phase angle is that at the asteroid between Sun and Earth;"
                    + " elongation is its angle from the Sun in the sky. The dotted line is the closest approach of the"
                    + " encounter."),
    ANGULAR_RATE(
            "Motion among the stars",
            460,
            BrightnessChart::rate,
            "Angular rate of the astrometric place seen from the centre of Earth, on a logarithmic scale."),
    PORKCHOP_DELTAV(
            "Transfers by launch and arrival day: Δv",
            800,
            PorkchopChart::deltaV,
            "For each pair of days the transfer of least Δv, which is the spacecraft's: manoeuvres on the way and"
                    + " at arrival, without the injection. Days without a transfer stay blank, and nothing is"
                    + " interpolated across them. The map has direct transfers; an option with a manoeuvre on the way"
                    + " can need less than the colour at its place. Map and options are on conics, an arrival the middle"
                    + " of its braking; the launch period is framed as flown. Numbers on lines stand outside it; what the launcher"
                    + " lifts is known where the scenario asks for masses."),
    PORKCHOP_SHIFT(
            "Transfers by launch and arrival day: shift by a hit", 800, PorkchopChart::shift, PorkchopChart.SHIFT),
    PORKCHOP_C3(
            "Transfers by launch and arrival day: C3",
            800,
            PorkchopChart::c3,
            "The same transfers and options, on conics, with lines of the arrival speed; the colour is C3, the square of"
                    + " the excess speed that the launcher gives."),
    LAUNCH_PERIOD(
            "The launch period, flown and on conics",
            560,
            LaunchPeriodChart::draw,
            "Above, what is limited of the best transfer of each launch day on conics, and the options of the scenario that are the best of"
                    + " their day, flown where they were. Below, the days that meet the limit: on conics, and as flown, where"
                    + " options are. The dashed line is the best day."),
    LAUNCH_WINDOW(
            "Launch period day by day",
            760,
            LaunchWindowChart::draw,
            "The best transfer of each launch day on conics, with an arrival as the scenario allows; dots are options,"
                    + " on conics too. Shaded: the launch period, the unbroken run of days about the best one that meet"
                    + " the limit, its edges as flown where options are flown. C3 is the square of the excess speed at"
                    + " launch, DLA the declination of its direction."),
    LAUNCH_CALENDAR("Launch instants of the period", 640, LaunchCalendarChart::draw, LaunchCalendarChart.CAPTION),
    MISSED_THRUST("Missed-thrust margin along the flight", 560, MissedThrustChart::draw, MissedThrustChart.CAPTION),
    OPPORTUNITIES("Opportunities over years", 640, OpportunitiesChart::draw, OpportunitiesChart.CAPTION),
    DELTA_V_BUDGET("Δv budget with its spread", 520, BudgetChart::draw, BudgetChart.CAPTION),
    CORRECTION_DELAY(
            "Correction cost against delay",
            460,
            CorrectionDelayChart::draw,
            "The first correction after the injection if it is given on another day, by the errors of the injection alone, with"
                    + " where it leads to as it was: what 50, 95 and 99 % of samples stay below."),
    TRANSFER_PARETO(
            "What arriving early costs",
            520,
            ParetoChart::draw,
            "For each arrival day the least Δv over all launch days of the search. Where the line is bold, no other"
                    + " arrival has both a longer lead and less Δv. Where the scenario asks for masses, only"
                    + " transfers for which the launcher has one count. Line and options are on conics."),
    TRANSFER_ORBIT(
            "Path of the spacecraft",
            960,
            result -> TrajectoryOrbitChart.draw(result, DrawnTrajectory.ofTransfers(result)),
            "Heliocentric path of the nominal option, seen from the north pole of the ecliptic, with the paths of"
                    + " Earth and of the asteroid while it is under way. Dots are legs at their dates, ticks the first of"
                    + " each month, TDB. As flown in full dynamics, or on conics where it was not flown."),
    TRANSFER_DISTANCE(
            "Distances of the spacecraft",
            520,
            result -> TrajectoryTimeChart.distances(result, DrawnTrajectory.ofTransfers(result)),
            "Distance from the Sun, and from Earth and the asteroid on a logarithmic scale. Dotted lines are legs."
                    + " As flown in full dynamics, or along conics, which start and end in the middle of a body,"
                    + " where it was not flown."),
    MASS_HISTORY(
            "Mass of the spacecraft",
            460,
            result -> TrajectoryTimeChart.masses(result, DrawnTrajectory.ofTransfers(result)),
            "From launch to the end without margins, as flown in full dynamics, or on conics where it was not"
                    + " flown. Burns last hours and are steps."),
    SPACECRAFT_PATHS(
            "Spacecraft of others",
            520,
            SpacecraftPathChart::draw,
            "Distance from the asteroid of the spacecraft that the scenario names by their messages, on a"
                    + " logarithmic scale; dashed, the option of this scenario that is drawn above."),
    TRAJECTORY_ORBIT(
            "Path of the spacecraft",
            960,
            result -> TrajectoryOrbitChart.draw(result, DrawnTrajectory.of(result)),
            "Heliocentric path of the best option, seen from the north pole of the ecliptic, with the paths of"
                    + " Earth and of the last body while it is under way, of several laps of theirs the last. Dots are"
                    + " legs at their dates, ticks the first of each month, TDB; a planet passed has its mean orbit. Laps"
                    + " of the craft after the first are dark and dashed. As flown in full dynamics, or on conics where"
                    + " it was not flown."),
    TRAJECTORY_DISTANCE(
            "Distances of the spacecraft",
            640,
            result -> TrajectoryTimeChart.distances(result, DrawnTrajectory.of(result)),
            "Distance from the Sun, and from Earth and the asteroid on a logarithmic scale. Dotted lines are legs."
                    + " Ion engines run in the shades, at more than 1 % of the thrust they could have."),
    TRAJECTORY_MASS(
            "Mass, thrust and power of the spacecraft",
            760,
            result -> TrajectoryTimeChart.masses(result, DrawnTrajectory.of(result)),
            "Mass without margins. Where ion engines run, their mean thrust in each segment beside the greatest"
                    + " that the distance of the Sun and the duty cycle allow, and what the array gives. Shades are"
                    + " where it is more than 1 %."),
    SWING_BY(
            "Swing-by",
            860,
            SwingByChart::motion,
            "The first swing-by in the plane of its motion, seen from the pole of the motion, at one scale. Dashed:"
                    + " the asymptotes. Times are UTC."),
    SWING_BY_PLANE(
            "Swing-by in the B-plane",
            860,
            SwingByChart::targetPlane,
            "The same swing-by: where its incoming asymptote pierces the plane through the centre of the planet"
                    + " normal to it, seen along the flight. T is parallel to the equator of the ICRF. An asymptote"
                    + " within the dashed circle leads into the planet; the dotted one has the altitude flown."),
    DECLINATION_PRICE(
            "The price of declination",
            620,
            DeclinationPriceChart::draw,
            "For each limit on the declination of the launch the least burns on the way to the first body, and the"
                    + " C3 that goes with them. Where the curve meets what the real mission flew, the limit is our"
                    + " inference, not a published figure."),
    SHARED_LAUNCH(
            "One launch for two craft",
            700,
            SharedLaunchChart::days,
            "On conics: each craft alone on its own best asymptote, by launch day; dots: the least Δv with one asymptote for"
                    + " both within the limit of propellant. The two limits lie at one height, so that a craft fits"
                    + " below the line. Below, the days that fit each alone, and both on one launcher."),
    SHARED_LAUNCH_FRONT(
            "The trade of one launch day",
            600,
            SharedLaunchChart::front,
            "On conics: asymptotes of one day between that which costs the rendezvous least and that which costs the ion"
                    + " engines least: C3 in km²/s² and declination of each."),
    PARKED_FLYBY(
            "What the pass costs by place on the orbit",
            520,
            ParkedFlybyChart::draw,
            "The least Δv of one burn, on conics about Earth, that takes a craft from its parked orbit to the asteroid, by where on"
                    + " the orbit it is at the epoch: node, argument of perigee and true anomaly together, every 5°, to the"
                    + " asteroid's centre. The dot is the craft of the scenario, as flown."),
    ESCORT_RANGE("Beside the asteroid: distances and phases", 760, EscortRangeChart::draw, EscortRangeChart.CAPTION),
    ESCORT_PATH("Beside the asteroid: the whole way", 860, EscortPathChart::whole, EscortPathChart.WHOLE),
    ESCORT_PATH_NEAR("Beside the asteroid: without the approach", 860, EscortPathChart::near, EscortPathChart.NEAR),
    ESCORT_PATH_SIDE("Beside the asteroid: from the side", 860, EscortPathChart::side, EscortPathChart.SIDE),
    ESCORT_PATH_CLOSE("Beside the asteroid: as the Sun sees it", 860, EscortPathChart::close, EscortPathChart.CLOSE),
    SPIN("Rotation of one attitude through the pass", 720, SpinChart::draw, SpinChart.CAPTION),
    SPIN_OUTCOMES(
            "Rotation after the pass, by attitude before", 760, SpinOutcomesChart::draw, SpinOutcomesChart.CAPTION),
    VISITORS(
            "Visitors",
            760,
            VisitorChart::draw,
            "Distances from the asteroid with the nearest of each, and of pairs of craft at common instants, the ten"
                    + " nearest, on logarithmic scales. What is reconstructed is no fact."),
    FILMSTRIP("What the camera sees", Filmstrip.HEIGHT, Filmstrip::chosen, Filmstrip.CAPTION),
    FILMSTRIP_ASKED(
            "What the camera sees at instants of the scenario",
            Filmstrip.HEIGHT,
            Filmstrip::asked,
            "The same at the instants that the scenario names."),
    ESCORT_LINKS("Links with Earth, day by day", LinkChart.HEIGHT, LinkChart::draw, LinkChart.CAPTION),
    ESCORT_LINKS_WEEK(
            "Passes over stations in the week of the encounter", 460, LinkWeekChart::draw, LinkWeekChart.CAPTION),
    ESCORT_ALONGSIDE(
            "The escort alongside the programme",
            EscortAlongsideChart.HEIGHT,
            EscortAlongsideChart::draw,
            EscortAlongsideChart.CAPTION),
    CUBESAT_OUTCOMES("What becomes of CubeSats", 320, CubeSatChart::outcomes, CubeSatChart.OUTCOMES),
    CUBESAT_LANDINGS("Where CubeSats come down", 560, CubeSatChart::landings, CubeSatChart.LANDINGS),
    ALONGSIDE(
            "The mission alongside the programme",
            AlongsideChart.MISSION_HEIGHT,
            AlongsideChart::mission,
            AlongsideChart.MISSION_CAPTION),
    ALONGSIDE_WINDOW(
            "The launch period alongside the programme",
            AlongsideChart.WINDOW_HEIGHT,
            AlongsideChart::window,
            AlongsideChart.WINDOW_CAPTION),
    ALONGSIDE_WEEK(
            "The week of the encounter alongside the programme",
            AlongsideChart.WEEK_HEIGHT,
            AlongsideChart::week,
            AlongsideChart.WEEK_CAPTION),
    DEFLECTION_CALENDAR(
            "From the decision to the pass",
            DeflectionCalendarChart.HEIGHT,
            DeflectionCalendarChart::draw,
            DeflectionCalendarChart.CAPTION),
    CORRIDOR("The impact corridor", 620, CorridorChart::draw, CorridorChart.CAPTION),
    FALL(
            "Where it comes down",
            760,
            FallChart::draw,
            "The way from the entry into the atmosphere to the ground, without drag, on the country below it; dots are sites of the"
                    + " scenario. Shores: Natural Earth at 1:110 million."),
    ENTRY_SKY(
            "The entry in the sky of the sites",
            640,
            EntrySkyChart::draw,
            "From the entry into the atmosphere, where the arrow begins, to the ground, without drag: what flares on the way is"
                    + " along this line. Azimuth from north through east, elevation without refraction; sites that have none of it"
                    + " above the horizon are left out."),
    DESCENT(
            "The last minutes",
            560,
            DescentChart::draw,
            "Height of the path above the surface against its range along the ground to where it ends, without drag."
                    + " Labels are minutes before that."),
    NEEDED_PUSH("The push that is needed, by its date", 860, NeededPushChart::draw, NeededPushChart.CAPTION),
    PUSH_LEVERAGE("What a push of 1 mm/s does, by its date", 560, LeverageChart::draw, LeverageChart.CAPTION),
    PUSH_MAP("Pushes on the target plane", 960, PushMapChart::whole, PushMapChart.WHOLE),
    PUSH_MAP_NEAR("Pushes, close up", 960, PushMapChart::near, PushMapChart.NEAR),
    NO_HARM("What accidents could do", NoHarmChart.HEIGHT, NoHarmChart::draw, NoHarmChart.CAPTION),
    FORCE_LADDER("What each force is worth", 560, ForceLadderChart::draw, ForceLadderChart.CAPTION);

    private final Sketch<StudyResult> sketch;

    Figure(String title, int height, Function<StudyResult, Chart> chart, String caption) {
        sketch = new Sketch<>(title, height, chart, caption);
    }

    /** What is on the figures that the result has something to show for. */
    public static Map<Figure, Chart> of(StudyResult result) {
        return PageFigure.of(Figure.class, result);
    }

    @Override
    public Sketch<StudyResult> sketch() {
        return sketch;
    }
}
