package space.apophis.transfer.optimisation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hipparchus.optim.nonlinear.vector.constrained.SQPOptimizerS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;
import space.apophis.transfer.ion.IonExample;
import space.apophis.transfer.shared.RendezvousExample;

/**
 * Prints the tables of {@code docs/optimisation.md} that set libraries beside the solver of this package, some minutes of
 * work: {@code mvn test -Dtest=SolverStudyTest -Dsolvers=true}.
 */
@EnabledIfSystemProperty(named = "solvers", matches = "true")
class SolverStudyTest {

    private static final int STEPS = 500;
    private static final long SECONDS = Long.getLong("solvers.seconds", 5);

    /** A programme, where the search starts, and its optimum: of the book, in closed form, or as this package finds it. */
    private record Problem(String name, NonlinearProgramme programme, double[] start, double optimum) {}

    private record Run(String end, double objective, double violation, int steps, double seconds) {}

    private record Solver(String name, Function<Problem, Run> solve) {}

    private static final List<Solver> SOLVERS = List.of(
            new Solver("this package", SolverStudyTest::own), new Solver("SQPOptimizerS", SolverStudyTest::hipparchus));

    @Test
    void examplesOfHockAndSchittkowski() {
        final List<Problem> problems = HockSchittkowskiValidationTest.examples()
                .map(example -> new Problem(example.toString(), example, example.start(), example.optimum()))
                .toList();
        compare("Hock and Schittkowski", problems);
    }

    @Test
    void fromRestToRest() {
        final List<Problem> problems = new ArrayList<>();
        for (int segments : new int[] {4, 10, 40}) {
            for (double rounding : new double[] {0.1, 0.01}) {
                for (double thrust : new double[] {0, 0.1}) {
                    final RestToRest rest = new RestToRest(segments, 4, new double[] {1.2, -1.6, 1.5}, rounding);
                    problems.add(new Problem(
                            "e " + rounding + ", from thrust " + thrust,
                            rest,
                            TestExample.all(rest.variables(), thrust),
                            rest.optimum()));
                }
            }
        }
        compare("From rest to rest", problems);
    }

    @Test
    void flights() {
        final List<Problem> problems = new ArrayList<>();
        final RendezvousExample rendezvous = RendezvousExample.skew();
        problems.add(flight("rendezvous by impulses", rendezvous.programme(), rendezvous.start()));
        for (int segments : new int[] {3, 10, 38}) {
            final IonExample mars = IonExample.earthToMars(segments, 0.1);
            problems.add(flight("Earth to Mars, e 0.1", mars.programme(), mars.start()));
        }
        compare("Flights", problems);
    }

    private static Problem flight(String name, NonlinearProgramme programme, double[] start) {
        return new Problem(
                name,
                programme,
                start,
                SequentialQuadraticProgramming.standard()
                        .solve(programme, start)
                        .objective());
    }

    /** Random programmes of the size of a step of a trajectory: 14 equalities, 40 inequalities, a box. */
    @Test
    void quadraticProgrammes() {
        say("%nQuadratic programmes of 14 equalities and 40 inequalities%n");
        say(
                "| n | seed | solver | state | above the least | violation | seconds |%n| --- | --- | --- | --- | --- | --- | --- |%n");
        for (int n : new int[] {30, 60, 120}) {
            for (long seed : new long[] {1, 2}) {
                final ElasticProgramme programme = InteriorPointTest.random(seed, n, 14, 40);
                final double begin = processorSeconds();
                final InteriorPoint.Solution step = new InteriorPoint(programme).solve();
                final double seconds = processorSeconds() - begin;
                final double least = cost(programme, step.step());
                sayQuadratic(
                        n,
                        seed,
                        "InteriorPoint",
                        String.valueOf(step.solved()),
                        programme,
                        step.step(),
                        least,
                        seconds);
                ojAlgo(n, seed, "ojAlgo, hard constraints", programme, OjAlgoProgramming.hard(programme), least);
                ojAlgo(n, seed, "ojAlgo, with a price", programme, OjAlgoProgramming.elastic(programme), least);
            }
        }
    }

    private static void ojAlgo(
            int n, long seed, String name, ElasticProgramme programme, ConvexSolver.Builder builder, double least) {
        final Optimisation.Options options = new Optimisation.Options();
        options.time_abort = TimeUnit.MINUTES.toMillis(1);
        options.time_suffice = options.time_abort;
        final double begin = processorSeconds();
        final Optimisation.Result result = builder.build(options).solve();
        final double seconds = processorSeconds() - begin;
        final double[] p = OjAlgoProgramming.step(programme, result);
        sayQuadratic(n, seed, name, result.getState().toString(), programme, p, least, seconds);
    }

    private static void sayQuadratic(
            int n,
            long seed,
            String name,
            String state,
            ElasticProgramme programme,
            double[] p,
            double least,
            double seconds) {
        say(
                "| %d | %d | %s | %s | %.1e | %.1e | %.4f |%n",
                n, seed, name, state, cost(programme, p) - least, programme.violation(p), seconds);
    }

    private static double cost(ElasticProgramme programme, double[] p) {
        return programme.quadratic(p) + programme.penalty() * programme.violation(p);
    }

    private static void compare(String title, List<Problem> problems) {
        say("%n%s%n%n| problem | n | solver | end | objective | violation | steps | seconds |%n", title);
        say("| --- | --- | --- | --- | --- | --- | --- | --- |%n");
        final List<String> sums = new ArrayList<>();
        for (Solver solver : SOLVERS) {
            final Map<String, Integer> ends = new TreeMap<>();
            double seconds = 0;
            for (Problem problem : problems) {
                final Run run = solver.solve.apply(problem);
                seconds += run.seconds;
                ends.merge(run.end, 1, Integer::sum);
                say(
                        "| %s | %d | %s | %s | %.9g | %.1e | %d | %.2f |%n",
                        problem.name,
                        problem.programme.variables(),
                        solver.name,
                        run.end,
                        run.objective,
                        run.violation,
                        run.steps,
                        run.seconds);
            }
            sums.add(String.format(Locale.ROOT, "| %s | %.2f | %s |", solver.name, seconds, ends));
        }
        say("%n| solver | seconds | of %d |%n| --- | --- | --- |%n%s%n", problems.size(), String.join("\n", sums));
    }

    private static Run own(Problem problem) {
        final double begin = processorSeconds();
        final Optimum optimum =
                new SequentialQuadraticProgramming(1e-9, 1e-7, STEPS, 1).solve(problem.programme, problem.start);
        return judged(problem, optimum.x(), optimum.iterations(), begin);
    }

    private static Run hipparchus(Problem problem) {
        final SQPOptimizerS optimiser = new SQPOptimizerS();
        final double begin = processorSeconds();
        try {
            final double[] x = new HipparchusProgramming(problem.programme, () -> processorSeconds() > begin + SECONDS)
                    .solve(optimiser, problem.start, STEPS);
            return judged(problem, x, optimiser.getIterations(), begin);
        } catch (HipparchusProgramming.OutOfTime e) {
            return ended("out of time", optimiser, begin);
        } catch (RuntimeException e) {
            return ended(
                    e.getMessage() == null
                            ? e.getClass().getSimpleName()
                            : e.getMessage().split(":")[0],
                    optimiser,
                    begin);
        }
    }

    private static Run ended(String end, SQPOptimizerS optimiser, double begin) {
        return new Run(end, Double.NaN, Double.NaN, optimiser.getIterations(), processorSeconds() - begin);
    }

    /** Of the whole program, which other work on the machine does not lengthen. */
    private static double processorSeconds() {
        return 1e-9
                * ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime();
    }

    /** Bounds count as constraints: those of the libraries may be broken. */
    private static Run judged(Problem problem, double[] x, int steps, double begin) {
        final double seconds = processorSeconds() - begin;
        final Evaluation evaluation = new Evaluation(problem.programme);
        evaluation.of(problem.programme, x);
        double violation = evaluation.violation();
        final double[] lower = problem.programme.lower();
        final double[] upper = problem.programme.upper();
        for (int i = 0; i < x.length; i++) {
            violation = Math.max(violation, Math.max(lower[i] - x[i], x[i] - upper[i]));
        }
        final double objective = evaluation.objective();
        final double allowed = 1e-6 * Math.max(1, Math.abs(problem.optimum));
        final String end;
        if (!Double.isFinite(objective) || Double.isNaN(violation)) {
            end = "not a number";
        } else if (violation > 1e-6) {
            end = "constraints broken";
        } else if (objective - problem.optimum > allowed) {
            end = "not the optimum";
        } else {
            end = "solved";
        }
        return new Run(end, objective, violation, steps, seconds);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
