#!/usr/bin/env bash
# Orekit takes the segment that a message has first for the beginning of the path, whatever its dates.
#
# Version:   Orekit 13.1.8
# Guess:     CCSDS 502.0-B gives each segment its own START_TIME and STOP_TIME and does not say that segments are in the
#            order of time. The path of an object whose segments stand later one first runs from the earliest start to the
#            latest stop, and a propagator gives a state anywhere in between, as for the message in the order of time.
# Behaviour: the path is told to run from the start of the segment that stands first to the stop of the one that stands last: with
#            two hours, the later one first, from 01:00 to 01:00, a span of nothing. Its propagator gives true states in both
#            hours all the same, so nothing fails.
# Harm:      who takes the span of a path from getStart() and getStop(), to sample it, to clip a plot or to look for the nearest
#            point, loses what lies outside in silence: a craft's first days, or all of them.
# Seen:      in order: path from hour 0 to hour 2
#            in order: state at 00:30 is true
#            in order: state at 01:30 is true
#            later first: path from hour 1 to hour 1
#            later first: state at 00:30 is true
#            later first: state at 01:30 is true
#
# Needs bash, a JDK of 17 or later and Maven. Exits with 0 while Orekit behaves so, with 1 when it no longer does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.orekit</groupId><artifactId>orekit</artifactId><version>13.1.8</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.orekit.bodies.CelestialBody;
import org.orekit.data.DataSource;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemSatelliteEphemeris;
import org.orekit.frames.Frame;
import org.orekit.propagation.BoundedPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeScale;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.TimeStampedFieldPVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;

public class Finding {
    static final double GM = 3.986004418e14;
    static final double RADIUS = 7.0e6;
    static final double RATE = Math.sqrt(GM / (RADIUS * RADIUS * RADIUS));
    static final double STEP = 60.0;

    /** An Earth that needs no file of data. */
    record Earth(Frame frame) implements CelestialBody {
        public Frame getInertiallyOrientedFrame() { return frame; }
        public Frame getBodyOrientedFrame() { return frame; }
        public String getName() { return "Earth"; }
        public double getGM() { return GM; }
        public TimeStampedPVCoordinates getPVCoordinates(AbsoluteDate date, Frame in) {
            return new TimeStampedPVCoordinates(date, PVCoordinates.ZERO);
        }
        public <T extends CalculusFieldElement<T>> TimeStampedFieldPVCoordinates<T> getPVCoordinates(
                FieldAbsoluteDate<T> date, Frame in) { throw new UnsupportedOperationException(); }
        public <T extends CalculusFieldElement<T>> FieldVector3D<T> getPosition(FieldAbsoluteDate<T> date, Frame in) {
            throw new UnsupportedOperationException();
        }
    }

    /** Rows of a circular orbit, one a minute, of an hour of the day. */
    static String segment(int hour) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, """
                META_START
                OBJECT_NAME = CRAFT
                OBJECT_ID = 2024-001A
                CENTER_NAME = EARTH
                REF_FRAME = GCRF
                TIME_SYSTEM = TAI
                START_TIME = 2024-01-01T%02d:00:00
                STOP_TIME = 2024-01-01T%02d:00:00
                INTERPOLATION = HERMITE
                INTERPOLATION_DEGREE = 7
                META_STOP
                """, hour, hour + 1));
        for (int k = 0; k <= 60; k++) {
            double a = RATE * (3600.0 * hour + STEP * k);
            text.append(String.format(Locale.ROOT, "2024-01-01T%02d:%02d:00 %.9f %.9f 0.0 %.12f %.12f 0.0%n",
                    hour + k / 60, k % 60, 1e-3 * RADIUS * Math.cos(a), 1e-3 * RADIUS * Math.sin(a),
                    -1e-3 * RATE * RADIUS * Math.sin(a), 1e-3 * RATE * RADIUS * Math.cos(a)));
        }
        return text.toString();
    }

    public static void main(String[] arguments) {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getTimeScales()
                .addUTCTAIOffsetsLoader(() -> List.of(new OffsetModel(new DateComponents(2017, 1, 1), 37)));
        context.getCelestialBodies().addCelestialBodyLoader("Earth", name -> new Earth(context.getFrames().getGCRF()));
        TimeScale tai = context.getTimeScales().getTAI();
        String header = "CCSDS_OEM_VERS = 2.0\nCREATION_DATE = 2024-01-01T00:00:00\nORIGINATOR = FINDING\n";
        String inOrder = read(context, tai, "in order", header + segment(0) + segment(1));
        String laterFirst = read(context, tai, "later first", header + segment(1) + segment(0));
        boolean so = inOrder.equals("0 to 2, answers 01") && laterFirst.equals("1 to 1, answers 01");
        System.out.println(so ? "as found" : "changed: no longer as found");
        System.exit(so ? 0 : 1);
    }

    /** The hours from which to which a path is told to run, and in which of the two its propagator gives true states. */
    static String read(LazyLoadedDataContext context, TimeScale tai, String name, String message) {
        byte[] bytes = message.getBytes(StandardCharsets.US_ASCII);
        Oem oem = new ParserBuilder(context).withMu(GM).buildOemParser()
                .parseMessage(new DataSource("craft.oem", () -> new ByteArrayInputStream(bytes)));
        OemSatelliteEphemeris path = oem.getSatellites().get("2024-001A");
        System.out.printf(Locale.ROOT, "%s: path from hour %d to hour %d%n", name,
                path.getStart().getComponents(tai).getTime().getHour(),
                path.getStop().getComponents(tai).getTime().getHour());
        StringBuilder answered = new StringBuilder();
        for (int hour = 0; hour < 2; hour++) {
            AbsoluteDate middle = new AbsoluteDate(2024, 1, 1, hour, 30, 0.0, tai);
            String told;
            try {
                BoundedPropagator propagator = path.getPropagator();
                double a = RATE * (3600.0 * hour + 1800.0);
                double off = propagator.getPVCoordinates(middle, context.getFrames().getGCRF()).getPosition()
                        .distance(new org.hipparchus.geometry.euclidean.threed.Vector3D(
                                RADIUS * Math.cos(a), RADIUS * Math.sin(a), 0.0));
                told = off < 1.0 ? "true" : String.format(Locale.ROOT, "%.0f km off", off / 1e3);
                if (off < 1.0) {
                    answered.append(hour);
                }
            } catch (RuntimeException e) {
                told = "refused, " + e.getClass().getSimpleName() + ": " + e.getMessage();
            }
            System.out.printf(Locale.ROOT, "%s: state at %02d:30 is %s%n", name, hour, told);
        }
        return path.getStart().getComponents(tai).getTime().getHour() + " to "
                + path.getStop().getComponents(tai).getTime().getHour() + ", answers " + answered;
    }
}
JAVA
java -cp 'lib/*' Finding.java
