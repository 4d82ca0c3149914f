#!/usr/bin/env bash
# Hipparchus' incomplete elliptic integrals are no number at amplitude 0.
#
# Version:   hipparchus-core 4.0.3
# Guess:     an integral from 0 to 0 is 0: F(0, m) = E(0, m) = D(0, m) = Pi(n, 0, m) = 0, whatever m and n.
# Behaviour: all four are NaN at amplitude 0 and at -0, for doubles, complex numbers and field elements, without an
#            exception; at 1e-8 they are 1e-8 as they should be, and at pi, where the sine is only nearly 0, they are right.
# Harm:      a rotation without torque is asked for at its own epoch: its precession angle, an integral of the third kind,
#            is NaN there, and so is every attitude, frame and picture made of it; half a turn later all is well.
# Seen:      m 0.3: F NaN, E NaN, D NaN, Pi NaN at 0; F 1e-08, E 1e-08, Pi 1e-08 at 1e-8
#
# Needs bash, a JDK of 17 or later and Maven. Exits with 0 while Hipparchus behaves so, with 1 when it no longer does.
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
    <dependency><groupId>org.hipparchus</groupId><artifactId>hipparchus-core</artifactId><version>4.0.3</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.util.Locale;
import org.hipparchus.complex.Complex;
import org.hipparchus.special.elliptic.legendre.LegendreEllipticIntegral;
import org.hipparchus.util.Binary64;

public class Finding {

    static boolean changed;

    static void expect(boolean asSeen) {
        changed |= !asSeen;
    }

    public static void main(String[] args) {
        for (double m : new double[] {0.0, 0.3, 0.9}) {
            double f = LegendreEllipticIntegral.bigF(0.0, m);
            double e = LegendreEllipticIntegral.bigE(0.0, m);
            double d = LegendreEllipticIntegral.bigD(0.0, m);
            double third = LegendreEllipticIntegral.bigPi(0.2, 0.0, m);
            double small = 1e-8;
            double fSmall = LegendreEllipticIntegral.bigF(small, m);
            double eSmall = LegendreEllipticIntegral.bigE(small, m);
            double thirdSmall = LegendreEllipticIntegral.bigPi(0.2, small, m);
            System.out.printf(Locale.ROOT, "m %.1f: F %s, E %s, D %s, Pi %s at 0; F %.0e, E %.0e, Pi %.0e at 1e-8%n",
                    m, f, e, d, third, fSmall, eSmall, thirdSmall);
            expect(Double.isNaN(f) && Double.isNaN(e) && Double.isNaN(d) && Double.isNaN(third));
            expect(Math.abs(fSmall - small) < 1e-15 && Math.abs(eSmall - small) < 1e-15 && Math.abs(thirdSmall - small) < 1e-15);
            expect(Math.abs(LegendreEllipticIntegral.bigF(Math.PI, m) - 2 * LegendreEllipticIntegral.bigK(m)) < 1e-12);
            expect(LegendreEllipticIntegral.bigF(Complex.ZERO, new Complex(m)).isNaN());
            expect(LegendreEllipticIntegral.bigF(new Binary64(0), new Binary64(m)).isNaN());
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
