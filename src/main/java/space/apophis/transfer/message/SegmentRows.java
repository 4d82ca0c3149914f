package space.apophis.transfer.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.errors.OrekitException;
import org.orekit.errors.OrekitIllegalArgumentException;
import org.orekit.files.ccsds.definitions.FrameFacade;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.TimeScale;
import org.orekit.time.TimeScales;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SampledPath;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;

/** The rows of a segment as they are meant: heliocentric, ICRF, by TDB. */
final class SegmentRows {

    private static final double KM = 1000.0;

    /** Farther than this, or faster, nothing is, km and km/s: 10,000 au, and light. */
    private static final double FARTHEST = 1.496e12;

    private static final double FASTEST = 299_792.458;

    /** Calendar dates and days of the year, the two forms of CCSDS. */
    private static final String DATE = "\\d{4}-(?:\\d{2}-\\d{2}|\\d{3})T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,15})?Z?";

    private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eEdD][+-]?\\d{1,3})?";

    private static final Map<String, Function<TimeScales, TimeScale>> SCALES = Map.of(
            "TDB", TimeScales::getTDB,
            "TT", TimeScales::getTT,
            "TAI", TimeScales::getTAI,
            "UTC", TimeScales::getUTC,
            "GPS", TimeScales::getGPS,
            "TCB", TimeScales::getTCB,
            "TCG", TimeScales::getTCG,
            "UT1", scales -> scales.getUT1(IERSConventions.IERS_2010, true));

    private final MessageSegment segment;
    private final SolarSystem solarSystem;
    private final TimeScale scale;
    private final Frame frame;
    private final Centre centre;
    private final double first;
    private final double last;
    private double farthest;

    SegmentRows(MessageSegment segment, SolarSystem solarSystem, String designation, Trajectory asteroid) {
        this.segment = segment;
        this.solarSystem = solarSystem;
        this.scale = scale();
        this.frame = frame();
        final MessageSegment.Entry named = segment.get("CENTER_NAME");
        this.centre = Centre.of(named.value(), solarSystem, designation, asteroid)
                .orElseThrow(() -> segment.fault(
                        named,
                        "CENTER_NAME " + MessageText.quote(named.value())
                                + " is not known: the Sun, planets, the Moon, barycentres and "
                                + MessageText.quote(designation) + " are, by name or NAIF number"));
        this.first = instant("START_TIME", "USEABLE_START_TIME");
        this.last = instant("STOP_TIME", "USEABLE_STOP_TIME");
    }

    private TimeScale scale() {
        final MessageSegment.Entry named = segment.get("TIME_SYSTEM");
        return Optional.ofNullable(SCALES.get(named.value().toUpperCase(Locale.ROOT)))
                .map(known -> known.apply(solarSystem.context().getTimeScales()))
                .orElseThrow(() -> segment.fault(
                        named,
                        "TIME_SYSTEM " + MessageText.quote(named.value())
                                + " is no time that is known without a clock of the craft's: UTC, TAI, TT, TDB, TCB, TCG,"
                                + " GPS and UT1 are"));
    }

    private Frame frame() {
        final MessageSegment.Entry named = segment.get("REF_FRAME");
        try {
            final Frame known = FrameFacade.parse(
                            named.value(), IERSConventions.IERS_2010, true, solarSystem.context(), true, false, false)
                    .asFrame();
            if (known == null) {
                throw segment.fault(
                        named,
                        "REF_FRAME " + MessageText.quote(named.value())
                                + " is not known: ICRF, GCRF, EME2000, TOD, TEME, ITRF and their like are");
            }
            return segment.find("REF_FRAME_EPOCH")
                    .map(entry -> known.getFrozenFrame(
                            solarSystem.context().getFrames().getGCRF(),
                            date(entry.line(), entry.value()),
                            named.value()))
                    .orElse(known);
        } catch (OrekitException e) {
            throw new InputFault(
                    segment.fault(named, "REF_FRAME " + MessageText.quote(named.value()) + " cannot be had here")
                            .getMessage(),
                    e);
        }
    }

    /** TDB seconds since J2000. */
    private double instant(String key, String useable) {
        final double whole = seconds(segment.get(key));
        return segment.find(useable).map(this::seconds).orElse(whole);
    }

    /** An instant that the message prints, TDB seconds since J2000. */
    double seconds(MessageSegment.Entry entry) {
        return solarSystem.clock().seconds(date(entry.line(), entry.value()));
    }

    private AbsoluteDate date(int line, String text) {
        try {
            if (text.matches(DATE)) {
                return new AbsoluteDate(text.replace("Z", ""), scale);
            }
        } catch (OrekitIllegalArgumentException e) {
            throw new InputFault(segment.fault(line, noDate(text)).getMessage(), e);
        }
        throw segment.fault(line, noDate(text));
    }

    private static String noDate(String text) {
        return MessageText.quote(text) + " is no date, such as 2029-04-13T21:46:00.000 or 2029-103T21:46:00.000";
    }

    /** From when on the segment is to be used, TDB seconds since J2000. */
    double first() {
        return first;
    }

    /** Until when the segment is to be used, TDB seconds since J2000. */
    double last() {
        return last;
    }

    /** What EME2000 is off ICRF by at the farthest row, m; none in another frame. Known after {@link #path}. */
    Optional<Double> shift() {
        final String named = segment.get("REF_FRAME").value().toUpperCase(Locale.ROOT);
        return named.equals("EME2000") || named.equals("J2000")
                ? Optional.of(farthest
                        * frame.getTransformTo(
                                        solarSystem.context().getFrames().getGCRF(), AbsoluteDate.ARBITRARY_EPOCH)
                                .getRotation()
                                .getAngle())
                : Optional.empty();
    }

    /** The planet of whose system the rows are, where that is not the same. */
    Optional<String> systemOnly() {
        return centre.systemOnly() ? Optional.of(segment.get("CENTER_NAME").value()) : Optional.empty();
    }

    /** All rows, those outside of the span of time too. */
    SampledPath path() {
        final List<MessageSegment.Row> rows = segment.rows();
        final double[] times = new double[rows.size()];
        final PVCoordinates[] states = new PVCoordinates[rows.size()];
        for (int i = 0; i < times.length; i++) {
            final MessageSegment.Row row = rows.get(i);
            final AbsoluteDate date = date(row.line(), row.words().get(0));
            times[i] = solarSystem.clock().seconds(date);
            if (i > 0 && !(times[i] > times[i - 1])) {
                throw segment.fault(
                        row,
                        "row " + (i + 1) + " of the segment of "
                                + segment.get("OBJECT_NAME").value()
                                + " is not later than the row before it, and rows need to be in order");
            }
            if (!(times[i] >= centre.start() && times[i] <= centre.end())) {
                throw segment.fault(
                        row,
                        "a row at " + row.words().get(0) + ", when it is not known where the centre "
                                + MessageText.quote(segment.get("CENTER_NAME").value()) + " is");
            }
            states[i] = heliocentric(row, date, times[i]);
        }
        return new SampledPath(times, states);
    }

    private PVCoordinates heliocentric(MessageSegment.Row row, AbsoluteDate date, double t) {
        final Vector3D position = vector(row, 1, FARTHEST);
        farthest = Math.max(farthest, position.getNorm());
        final PVCoordinates printed = new PVCoordinates(position, vector(row, 4, FASTEST));
        final PVCoordinates turned = frame == solarSystem.icrf()
                ? printed
                : frame.getTransformTo(solarSystem.context().getFrames().getGCRF(), date)
                        .getAngular()
                        .applyTo(printed);
        final PVCoordinates from = centre.heliocentric().apply(t);
        return new PVCoordinates(
                from.getPosition().add(turned.getPosition()), from.getVelocity().add(turned.getVelocity()));
    }

    /** Three numbers of a row, in m or m/s. */
    private Vector3D vector(MessageSegment.Row row, int at, double largest) {
        final double[] values = new double[3];
        for (int i = 0; i < 3; i++) {
            final String word = row.words().get(at + i);
            values[i] = word.matches(NUMBER) ? Double.parseDouble(word.replaceAll("[dD]", "e")) : Double.NaN;
            if (!(Math.abs(values[i]) <= largest)) {
                throw segment.fault(
                        row,
                        MessageText.quote(word) + " is not a number of "
                                + (at == 1 ? "km within 10,000 au" : "km/s below the speed of light"));
            }
        }
        return new Vector3D(KM, new Vector3D(values));
    }
}
