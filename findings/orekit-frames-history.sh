#!/usr/bin/env bash
# What Orekit's frames of Earth are at an instant depends on which instants were asked for before.
#
# Version:   orekit 13.1.8, hipparchus 4.0.3
# Guess:     the transform from GCRF to CIRF at an instant is one number to the last bit, whatever else was asked for, so that
#            two runs of one program, or one run on several threads, print the same digits.
# Behaviour: precession and nutation are interpolated between instants an hour apart that the first request of a stretch lays
#            down. After an instant that is no whole hours off, the rotation differs in its last eight digits.
# Harm:      1e-14 rad is far below what anyone measures, but results compared byte by byte differ from run to run on
#            several threads, and a test that flies one thing twice fails now and then.
# Seen:      after an instant  -20 min off: differs; -600 min off: the same; 17 min off: differs
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
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.utils.IERSConventions;

public class Finding {

    /** The rotation at one instant, in a context of its own that was asked for others before. */
    static Rotation asked(double... minutesBefore) {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getTimeScales()
                .addUTCTAIOffsetsLoader(() -> List.of(new OffsetModel(new DateComponents(2017, 1, 1), 37)));
        context.getFrames().addEOPHistoryLoader(IERSConventions.IERS_2010, (converter, history) -> {});
        Frame gcrf = context.getFrames().getGCRF();
        Frame cirf = context.getFrames().getCIRF(IERSConventions.IERS_2010, true);
        AbsoluteDate pass = new AbsoluteDate(2029, 4, 13, 21, 45, 3.6, context.getTimeScales().getTT());
        for (double minutes : minutesBefore) {
            gcrf.getTransformTo(cirf, pass.shiftedBy(60 * minutes));
        }
        return gcrf.getTransformTo(cirf, pass).getRotation();
    }

    static boolean same(Rotation a, Rotation b) {
        return a.getQ0() == b.getQ0() && a.getQ1() == b.getQ1() && a.getQ2() == b.getQ2() && a.getQ3() == b.getQ3();
    }

    public static void main(String[] args) {
        Rotation alone = asked();
        boolean changed = !same(alone, asked());
        for (double minutes : new double[] {-20, 17, -600}) {
            Rotation after = asked(minutes);
            System.out.printf(Locale.ROOT, "after an instant %4.0f min off: %s, q1 %.16e for %.16e%n",
                    minutes, same(alone, after) ? "the same" : "differs", after.getQ1(), alone.getQ1());
            changed |= same(alone, after) != (minutes % 60 == 0);
        }
        if (changed) {
            System.out.println("CHANGED");
            System.exit(1);
        }
    }
}
JAVA
javac -cp 'lib/*' Finding.java
java -cp 'lib/*:.' Finding
