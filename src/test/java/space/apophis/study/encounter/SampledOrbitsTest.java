package space.apophis.study.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.OrbitSample;
import space.apophis.encounter.ApproachCloud;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.EnsembleResult;
import space.apophis.study.result.SampledOrbit;
import space.apophis.study.result.StateSample;
import space.apophis.uncertainty.OrbitDraw;

/** Orbits of the shipped ensemble, as somebody else has them from a result: by its numbers alone. */
class SampledOrbitsTest {

    private static final Path SHIPPED = Path.of("scenarios", "apophis-uncertainty-2029.yaml");
    private static final double DAY = 86400.0;
    private static final double AU = 149_597_870_700.0;

    @TempDir
    private Path folder;

    private final SolarSystem solarSystem = ShippedData.solarSystem();

    private EnsembleResult ensemble(String samples) throws IOException {
        final String shipped = Files.readString(SHIPPED);
        final String text = shipped.replace("samples: 1000", samples)
                .replace(shipped.substring(shipped.indexOf("  keyholes:\n"), shipped.indexOf("output:\n")), "");
        final Path file = Files.writeString(folder.resolve("small.yaml"), text);
        return StudyRunner.run(StudyInput.read(file, Path.of("scenarios")), solarSystem, Progress.SILENT)
                .uncertainty()
                .ensemble();
    }

    private static OrbitSolution orbit(SampledOrbit orbit) {
        final StateSample state = orbit.state();
        final double auPerDay2 = AU / (DAY * DAY);
        return new OrbitSolution(
                "sample",
                "result",
                state.secondsTdb(),
                new Vector3D(1e3 * state.xKm(), 1e3 * state.yKm(), 1e3 * state.zKm()),
                new Vector3D(1e3 * state.vxKmS(), 1e3 * state.vyKmS(), 1e3 * state.vzKmS()),
                NonGravitational.inverseSquare(
                        auPerDay2 * orbit.a1AuD2(), auPerDay2 * orbit.a2AuD2(), auPerDay2 * orbit.a3AuD2()));
    }

    /** Each alone by Orekit's integrator: a flight of eight years in a batch repeats to decimetres. */
    @Test
    void flownAnewTheyPassWhereAndWhenTheResultSays() throws IOException {
        final EnsembleResult ensemble = ensemble("samples: 12");
        assertEquals(12, ensemble.orbits().size());
        for (int number : new int[] {0, 5, 11}) {
            final SampledOrbit orbit = ensemble.orbits().get(number);
            final CloseApproach pass = Flight.of(
                            solarSystem,
                            orbit(orbit),
                            Flights.JPL,
                            new IntegratorSpec(1e-4, 5.0 * DAY),
                            Map.of(Body.EARTH, 1e9),
                            orbit.approachSecondsTdb() + DAY,
                            Progress.SILENT)
                    .closest(Body.EARTH)
                    .orElseThrow();
            // among sigmas of 1,093 m and 0.16 s
            assertEquals(pass.distance(), 1e3 * orbit.distanceKm(), 1.0, () -> "sample " + number);
            assertEquals(pass.time(), orbit.approachSecondsTdb(), 1e-4, () -> "sample " + number);
        }
    }

    /** The map reaches the pass within a metre of the flights, with the same draw. */
    @Test
    void aMapHasTheSameOrbits() throws IOException {
        final List<SampledOrbit> flown = ensemble("samples: 12").orbits();
        final List<SampledOrbit> mapped =
                ensemble("samples: 40\n  method: map").orbits().subList(0, 12);
        for (int i = 0; i < flown.size(); i++) {
            assertEquals(flown.get(i).state(), mapped.get(i).state());
            assertEquals(flown.get(i).a2AuD2(), mapped.get(i).a2AuD2());
            assertEquals(flown.get(i).distanceKm(), mapped.get(i).distanceKm(), 2e-3);
        }
    }

    /** Osculating elements of a thousand states beside JPL's matrix of elements, which were never mapped the other way. */
    @Test
    void aThousandScatterAsTheMatrixOfTheBodyFile() throws IOException {
        final Path scenarios = Path.of("scenarios");
        final BodySpec body = new ScenarioFiles(scenarios).body(scenarios.resolve("any.yaml"), "apophis");
        final List<SampledOrbit> orbits =
                ensemble("samples: 2000\n  method: map").orbits();
        final int count = orbits.size();
        assertEquals(1000, count);
        final double[] nominal = elements(OrbitSolution.of(body));
        final double[][] deviations = new double[count][nominal.length];
        for (int i = 0; i < count; i++) {
            final double[] sample = elements(orbit(orbits.get(i)));
            for (int j = 0; j < nominal.length; j++) {
                deviations[i][j] = sample[j] - nominal[j];
            }
        }
        final RealMatrix found = new Covariance(deviations).getCovarianceMatrix();
        final List<List<Double>> expected = body.covariance().matrix();
        for (int j = 0; j < nominal.length; j++) {
            final double variance = expected.get(j).get(j);
            double mean = 0.0;
            for (double[] deviation : deviations) {
                mean += deviation[j] / count;
            }
            // four standard errors of a mean and of a variance
            assertEquals(0.0, mean / Math.sqrt(variance), 4.0 / Math.sqrt(count), "mean of parameter " + j);
            assertEquals(1.0, found.getEntry(j, j) / variance, 4.0 * Math.sqrt(2.0 / (count - 1)), "variance of " + j);
        }
        // d^2 = z^T R^-1 z in sigmas is chi-squared of eight degrees: mean 8, variance 16; wrong correlations, of which
        // the smallest eigenvalue is 1e-7, move it by orders of magnitude
        assertEquals(8.0, meanSquaredDistance(deviations, expected), 4.0 * Math.sqrt(16.0 / count));
    }

    /** e, q au, tp d, node, peri and i deg, A1 and A2 au/d^2, as the matrix has them. */
    private double[] elements(OrbitSolution orbit) {
        final HeliocentricElements elements = HeliocentricElements.of(
                orbit.position(), orbit.velocity(), solarSystem.planets().gm(Body.SUN));
        return new double[] {
            elements.eccentricity(),
            elements.perihelionDistance() / AU,
            -elements.timeSincePerihelion() / DAY,
            Math.toDegrees(elements.node()),
            Math.toDegrees(elements.argumentOfPerihelion()),
            Math.toDegrees(elements.inclination()),
            orbit.nonGravitational().a1() * DAY * DAY / AU,
            orbit.nonGravitational().a2() * DAY * DAY / AU
        };
    }

    private static double meanSquaredDistance(double[][] deviations, List<List<Double>> matrix) {
        final int n = matrix.size();
        final double[] sigmas = new double[n];
        final RealMatrix correlations = MatrixUtils.createRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            sigmas[i] = Math.sqrt(matrix.get(i).get(i));
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                correlations.setEntry(i, j, matrix.get(i).get(j) / (sigmas[i] * sigmas[j]));
            }
        }
        final DecompositionSolver solver = new CholeskyDecomposition(correlations, 1e-10, 1e-12).getSolver();
        double sum = 0.0;
        for (double[] deviation : deviations) {
            final double[] z = new double[n];
            for (int i = 0; i < n; i++) {
                z[i] = deviation[i] / sigmas[i];
            }
            final double[] solved =
                    solver.solve(MatrixUtils.createRealVector(z)).toArray();
            for (int i = 0; i < n; i++) {
                sum += z[i] * solved[i];
            }
        }
        return sum / deviations.length;
    }

    /** Of four samples the second and the third do not come near. */
    @Test
    void passesStandWithTheirOwnOrbits() {
        final BitSet there = new BitSet();
        there.set(0);
        there.set(3);
        final ApproachCloud cloud = new ApproachCloud(
                4,
                Body.EARTH,
                there,
                new double[] {100.0, 400.0},
                new double[] {1e7, 4e7},
                new double[2],
                new double[2],
                Map.of(Body.EARTH, 0));
        final OrbitDraw draw =
                new OrbitDraw(OrbitSample.nominal(Flights.apophis()), MatrixUtils.createRealMatrix(9, 1), 1L);
        final List<SampledOrbit> orbits = new SampledOrbits(draw, 50.0).of(cloud);
        assertEquals(4, orbits.size());
        assertEquals(50.0, orbits.get(1).state().secondsTdb());
        assertNotNull(orbits.get(0).distanceKm());
        assertNull(orbits.get(1).approachSecondsTdb());
        assertNull(orbits.get(2).distanceKm());
        assertEquals(400.0, orbits.get(3).approachSecondsTdb());
        assertEquals(4e4, orbits.get(3).distanceKm());
        assertTrue(cloud.place(1).isEmpty());
        assertEquals(1, cloud.place(3).getAsInt());
    }
}
