#!/usr/bin/env bash
# Jacobi's elliptic functions for a parameter close to 1, by Hipparchus, and a body that turns over, by Orekit, which uses them.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"

cat <<'TEXT'
guess    For every parameter m below 1, sn and cn have the period 4 K(m) and dn the period 2 K(m) of the K that the same library
         gives: at 0, K, 2 K, ... sn is 0, 1, 0, -1, ..., and none is ever beyond 1. A body without torque that starts
         beside its middle axis by 0.00001 rad turns over and back for ever, with the energy it had.
TEXT

OREKIT=13.1.8
HIPPARCHUS=4.0.3
cat >pom.xml <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.hipparchus</groupId><artifactId>hipparchus-core</artifactId><version>$HIPPARCHUS</version></dependency>
    <dependency><groupId>org.orekit</groupId><artifactId>orekit</artifactId><version>$OREKIT</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.special.elliptic.jacobi.CopolarN;
import org.hipparchus.special.elliptic.jacobi.JacobiEllipticBuilder;
import org.hipparchus.special.elliptic.legendre.LegendreEllipticIntegral;
import org.orekit.attitudes.Attitude;
import org.orekit.attitudes.Inertia;
import org.orekit.attitudes.InertiaAxis;
import org.orekit.attitudes.TorqueFree;
import org.orekit.frames.FramesFactory;
import org.orekit.time.AbsoluteDate;

public class Finding {

    public static void main(String[] arguments) {
        boolean so = true;
        for (double below : new double[] {2e-9, 5e-10, 1e-12}) {
            double m = 1.0 - below;
            double quarter = LegendreEllipticIntegral.bigK(m);
            double worst = 0.0;
            StringBuilder line = new StringBuilder();
            for (int k = 0; k <= 4; k++) {
                CopolarN at = JacobiEllipticBuilder.build(m).valuesN(k * quarter);
                double truth = Math.rint(Math.sin(k * Math.PI / 2));
                worst = Math.max(worst, Math.abs(at.sn() - truth));
                line.append(String.format(Locale.ROOT, "  %.4g %.3g", at.sn(), at.cn()));
            }
            System.out.printf(Locale.ROOT, "seen     m = 1 - %.0e, K = %.2f: sn and cn at 0, K, ... 4 K:%s%n", below, quarter, line);
            so &= below > 1e-9 ? worst < 1e-4 : worst > 0.9;
        }
        for (double beside : new double[] {1e-3, 1e-5}) {
            double[] moments = {2, 3, 4};
            Vector3D spin = new Vector3D(beside, 1.0, beside);
            AbsoluteDate start = AbsoluteDate.J2000_EPOCH;
            TorqueFree body = new TorqueFree(
                    new Attitude(start, FramesFactory.getGCRF(), Rotation.IDENTITY, spin, Vector3D.ZERO),
                    new Inertia(new InertiaAxis(moments[0], Vector3D.PLUS_I), new InertiaAxis(moments[1], Vector3D.PLUS_J),
                            new InertiaAxis(moments[2], Vector3D.PLUS_K)));
            double most = 1.0;
            boolean over = false;
            StringBuilder line = new StringBuilder();
            for (int turns = 0; turns <= 20; turns++) {
                Vector3D told = body.getAttitude(null, start.shiftedBy(2 * Math.PI * turns), FramesFactory.getGCRF()).getSpin();
                most = Math.max(most, energy(moments, told) / energy(moments, spin));
                over |= told.getY() < -0.5;
                if (turns % 5 == 0) {
                    line.append(String.format(Locale.ROOT, "  %.3g", told.getY()));
                }
            }
            System.out.printf(Locale.ROOT, "seen     beside by %.0e: about the middle axis after 0, 5, ... 20 turns%s; %s, energy up to %.3g times%n",
                    beside, line, over ? "turns over" : "never turns over", most);
            so &= beside > 1e-4 ? over && most < 1.0 + 1e-6 : !over && most > 1e6;
        }
        if (!so) {
            System.out.println("CHANGED");
        }
        System.exit(so ? 0 : 1);
    }

    static double energy(double[] moments, Vector3D spin) {
        double[] w = spin.toArray();
        return moments[0] * w[0] * w[0] + moments[1] * w[1] * w[1] + moments[2] * w[2] * w[2];
    }
}
JAVA
echo "version  Hipparchus $HIPPARCHUS, Orekit $OREKIT"
java -cp 'lib/*' Finding.java
cat <<'TEXT'
so       Less than 1e-9 below 1 the functions follow a formula of first order for u up to K alone: past K sn stays 1, and cn
         and dn grow as the exponential of u. Two parameters that differ by 1.5e-9 give a swing and a straight line. Who needs
         the functions there reduces u to a quarter of the period first, or stops 1e-9 short of 1. TorqueFree does neither, so
         that a body near its middle axis, the one that is looked at to see it turn over, gets energy without end.
TEXT
