#!/usr/bin/env bash
# Hipparchus' sequential quadratic programming ends off the constraint, or gives up, on two textbook problems.
#
# Version:   hipparchus-optim 4.0.3 (its classes are those of 4.0.2, byte for byte)
# Problems:  two of Hock and Schittkowski (1981, Test Examples for Nonlinear Programming Codes), from the book's starts:
#            11: minimise (x1 - 5)^2 + x2^2 - 25 where x2 >= x1^2, from (4.9, 0.1); least -8.49846422
#            38: minimise 100 (x2 - x1^2)^2 + (1 - x1)^2 + 90 (x4 - x3^2)^2 + (1 - x3)^2 + 10.1 ((x2 - 1)^2 + (x4 - 1)^2)
#                + 19.8 (x2 - 1) (x4 - 1) where -10 <= x <= 10, from (-3, -1, -3, -1); least 0 at (1, 1, 1, 1)
# Guess:     SQPOptimizerS, with gradients given and standard settings, meets the constraint of 11 to about 1e-6, or
#            says that it does not, and solves 38, which has nothing but bounds.
# Behaviour: 11 ends 4.5e-4 outside its constraint, and its solution has no field that tells (nor does a tolerance
#            asked for a thousand times finer help). 38 ends with "non symmetric matrix": rounding in the library's own
#            update of the curvature breaks its symmetry in the last digit, and its eigenvalues are refused for that.
# Harm:      a caller that trusts the point of 11 has a craft past its limit; 38 cannot be solved at all, since no
#            setting allows for rounding. Of 53 examples of the book 14 end off a constraint, 13 by an exception.
# Seen:      11: objective -8.49983353, x2 - x1^2 = -4.5e-04
#            11, tolerance 1e-12 for 1e-09: x2 - x1^2 = -4.5e-04
#            38: non symmetric matrix: the difference between entries at (0,1) and (1,0) is larger than 0
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
    <dependency><groupId>org.hipparchus</groupId><artifactId>hipparchus-optim</artifactId><version>4.0.3</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.util.Arrays;
import java.util.Locale;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.vector.constrained.InequalityConstraint;
import org.hipparchus.optim.nonlinear.vector.constrained.SQPOption;
import org.hipparchus.optim.nonlinear.vector.constrained.SQPOptimizerS;
import org.hipparchus.optim.nonlinear.vector.constrained.TwiceDifferentiableFunction;

public class Finding {

    /** A function with its gradient; curvature is left to be learned, as the standard settings have it. */
    abstract static class Objective extends TwiceDifferentiableFunction {
        abstract double of(double[] x);
        abstract double[] slope(double[] x);
        public double value(RealVector x) { return of(x.toArray()); }
        public RealVector gradient(RealVector x) { return new ArrayRealVector(slope(x.toArray())); }
        public RealMatrix hessian(RealVector x) { throw new UnsupportedOperationException(); }
    }

    static class Eleven extends Objective {
        public int dim() { return 2; }
        double of(double[] x) { return (x[0] - 5) * (x[0] - 5) + x[1] * x[1] - 25; }
        double[] slope(double[] x) { return new double[] {2 * (x[0] - 5), 2 * x[1]}; }
    }

    /** x2 - x1^2 >= 0. */
    static class Parabola extends InequalityConstraint {
        Parabola() { super(new ArrayRealVector(1)); }
        public int dim() { return 2; }
        public RealVector value(RealVector x) {
            return new ArrayRealVector(new double[] {x.getEntry(1) - x.getEntry(0) * x.getEntry(0)});
        }
        public RealMatrix jacobian(RealVector x) {
            return new Array2DRowRealMatrix(new double[][] {{-2 * x.getEntry(0), 1}});
        }
    }

    static class ThirtyEight extends Objective {
        public int dim() { return 4; }
        double of(double[] x) {
            double a = x[1] - x[0] * x[0];
            double b = x[3] - x[2] * x[2];
            return 100 * a * a + (1 - x[0]) * (1 - x[0]) + 90 * b * b + (1 - x[2]) * (1 - x[2])
                    + 10.1 * ((x[1] - 1) * (x[1] - 1) + (x[3] - 1) * (x[3] - 1)) + 19.8 * (x[1] - 1) * (x[3] - 1);
        }
        double[] slope(double[] x) {
            double a = x[1] - x[0] * x[0];
            double b = x[3] - x[2] * x[2];
            return new double[] {
                -400 * a * x[0] - 2 * (1 - x[0]),
                200 * a + 20.2 * (x[1] - 1) + 19.8 * (x[3] - 1),
                -360 * b * x[2] - 2 * (1 - x[2]),
                180 * b + 20.2 * (x[3] - 1) + 19.8 * (x[1] - 1)
            };
        }
    }

    /** x + 10 >= 0 and 10 - x >= 0. */
    static class Box extends InequalityConstraint {
        Box() { super(new ArrayRealVector(8)); }
        public int dim() { return 4; }
        public RealVector value(RealVector x) {
            double[] rows = new double[8];
            for (int i = 0; i < 4; i++) {
                rows[i] = x.getEntry(i) + 10;
                rows[4 + i] = 10 - x.getEntry(i);
            }
            return new ArrayRealVector(rows);
        }
        public RealMatrix jacobian(RealVector x) {
            double[][] rows = new double[8][4];
            for (int i = 0; i < 4; i++) {
                rows[i][i] = 1;
                rows[4 + i][i] = -1;
            }
            return new Array2DRowRealMatrix(rows);
        }
    }

    static double[] solve(Objective f, InequalityConstraint h, SQPOption option, double... start) {
        return new SQPOptimizerS()
                .optimize(new InitialGuess(start), new ObjectiveFunction(f), h, option, new MaxIter(500))
                .getX().toArray();
    }

    public static void main(String[] arguments) {
        double[] x = solve(new Eleven(), new Parabola(), new SQPOption(), 4.9, 0.1);
        double outside = x[1] - x[0] * x[0];
        say("11: objective %.8f, x2 - x1^2 = %.1e%n", new Eleven().of(x), outside);
        SQPOption fine = new SQPOption();
        fine.setEps(1e-3 * fine.getEps());
        double[] y = solve(new Eleven(), new Parabola(), fine, 4.9, 0.1);
        double still = y[1] - y[0] * y[0];
        say("11, tolerance %.0e for %.0e: x2 - x1^2 = %.1e%n", fine.getEps(), new SQPOption().getEps(), still);
        String end;
        try {
            end = "ends at " + Arrays.toString(solve(new ThirtyEight(), new Box(), new SQPOption(), -3, -1, -3, -1));
        } catch (MathRuntimeException e) {
            end = e.getMessage();
        }
        say("38: %s%n", end);
        boolean so = outside < -1e-4 && end.contains("non symmetric matrix");
        say("%s%n", so ? "as found" : "changed: no longer as found");
        System.exit(so ? 0 : 1);
    }

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
JAVA
java -cp 'lib/*' Finding.java
