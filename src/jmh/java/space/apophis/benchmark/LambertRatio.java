package space.apophis.benchmark;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Lambert's problem by another build beside this one, in one process and in turn, by processor time of the thread: run with the
 * other's jar as argument. JMH does not load two builds at once.
 */
public final class LambertRatio {

    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 15;

    private LambertRatio() {}

    /** Prints medians. */
    public static void main(String[] args) throws ReflectiveOperationException, MalformedURLException {
        final URL[] here = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(LambertRatio::url)
                .toArray(URL[]::new);
        final ToDoubleFunction<String> other =
                loop(Stream.concat(Stream.of(url(args[0])), Stream.of(here)).toArray(URL[]::new));
        final ToDoubleFunction<String> own = loop(here);
        compare("no revolutions", other, "none", own, "none");
        compare("up to two revolutions", other, "one by one", own, "together");
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** With classes of its own, those of the first place first. */
    @SuppressWarnings("unchecked")
    private static ToDoubleFunction<String> loop(URL[] places) throws ReflectiveOperationException {
        return (ToDoubleFunction<String>) new URLClassLoader(places, ClassLoader.getPlatformClassLoader())
                .loadClass("space.apophis.benchmark.LambertLoop")
                .getConstructor()
                .newInstance();
    }

    private static void compare(
            String name, ToDoubleFunction<String> other, String otherWay, ToDoubleFunction<String> own, String ownWay) {
        final double[][] times = new double[3][ROUNDS];
        for (int i = -WARM_UPS; i < ROUNDS; i++) {
            final double before = nanoseconds(other, otherWay);
            final double now = nanoseconds(own, ownWay);
            if (i >= 0) {
                times[0][i] = before;
                times[1][i] = now;
                times[2][i] = before / now;
            }
        }
        Stream.of(times).forEach(Arrays::sort);
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f ns a problem by the other build, %.0f ns by this one, %.2f times as fast (%.2f to %.2f)%n",
                name,
                times[0][ROUNDS / 2],
                times[1][ROUNDS / 2],
                times[2][ROUNDS / 2],
                times[2][0],
                times[2][ROUNDS - 1]);
    }

    private static double nanoseconds(ToDoubleFunction<String> loop, String way) {
        final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        final long start = threads.getCurrentThreadCpuTime();
        loop.applyAsDouble(way);
        return (threads.getCurrentThreadCpuTime() - start) / (double) LambertLoop.PROBLEMS;
    }
}
