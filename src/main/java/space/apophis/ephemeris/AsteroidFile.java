package space.apophis.ephemeris;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.apophis.job.InputFault;

/**
 * The file of perturbing asteroids: a header of text lines, then big-endian doubles.
 *
 * <pre>
 * APOPHIS-ASTEROIDS 1
 * start JD-TDB, granule days, granules, coefficients, asteroids     (one line, five numbers)
 * number name GM                                                    (one line an asteroid, m^3/s^2)
 * END
 * for each asteroid, granule and component: the Chebyshev coefficients, metres from the Sun, ICRF
 * </pre>
 *
 * @param startJulianDate first instant covered, JD TDB
 * @param granuleDays length of one polynomial, days
 * @param granules number of polynomials in time
 * @param coefficients per component
 * @param asteroids in the order of the data
 * @param data the coefficients, m
 */
public record AsteroidFile(
        double startJulianDate,
        double granuleDays,
        int granules,
        int coefficients,
        List<Asteroid> asteroids,
        double[] data) {

    static final String MAGIC = "APOPHIS-ASTEROIDS 1";
    private static final String END = "END";
    private static final int LONGEST_HEADER = 64_000;

    /** m, 670 au: beyond every asteroid of the file. */
    private static final double FARTHEST = 1e14;

    /**
     * One asteroid of the file.
     *
     * @param number of the Minor Planet Center
     * @param name without spaces
     * @param gm m^3/s^2; no asteroid has a tenth of the Moon's
     */
    public record Asteroid(int number, String name, double gm) {

        public Asteroid {
            if (number < 1 || !name.matches("[\\x21-\\x7e]{1,40}") || !(gm > 0.0 && gm < 5e11)) {
                throw new IllegalArgumentException("impossible asteroid " + number + " " + name + " " + gm);
            }
        }
    }

    public AsteroidFile {
        asteroids = List.copyOf(asteroids);
    }

    /**
     * Reads the content of a file.
     *
     * @param name of the file, for faults
     * @throws InputFault if it is truncated, corrupt or something else
     */
    static AsteroidFile parse(String name, byte[] content) {
        final String head = new String(content, 0, Math.min(content.length, LONGEST_HEADER), StandardCharsets.US_ASCII);
        final int end = head.indexOf("\n" + END + "\n");
        if (!head.startsWith(MAGIC + "\n") || end < 0) {
            throw new InputFault(name + ": does not start with the header '" + MAGIC + "' and its line '" + END
                    + "'; restore the file that ships");
        }
        try {
            return parse(head.substring(0, end).split("\n", -1), content, end + END.length() + 2);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new InputFault(
                    name + ": corrupt file of asteroids: " + e.getMessage() + "; restore the file that ships", e);
        }
    }

    private static AsteroidFile parse(String[] lines, byte[] bytes, int offset) {
        final String[] shape = words(lines, 1, 5);
        final double start = Double.parseDouble(shape[0]);
        final double granuleDays = Double.parseDouble(shape[1]);
        final int granules = Integer.parseInt(shape[2]);
        final int coefficients = Integer.parseInt(shape[3]);
        final int count = Integer.parseInt(shape[4]);
        if (!(Math.abs(start) < 1e7)
                || !(granuleDays > 0 && granuleDays < 1e4)
                || granules < 1
                || coefficients < 3
                || coefficients > 64
                || count < 1
                || count != lines.length - 2) {
            throw new IllegalArgumentException("the header contradicts itself");
        }
        final List<Asteroid> asteroids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            final String[] words = words(lines, 2 + i, 3);
            asteroids.add(new Asteroid(Integer.parseInt(words[0]), words[1], Double.parseDouble(words[2])));
        }
        final int size = Math.multiplyExact(Math.multiplyExact(granules, coefficients), 3 * count);
        if (bytes.length - offset != (long) size * Double.BYTES) {
            throw new IllegalArgumentException((bytes.length - offset)
                    + " bytes of coefficients where the header needs " + (long) size * Double.BYTES);
        }
        final double[] data = new double[size];
        ByteBuffer.wrap(bytes, offset, bytes.length - offset).asDoubleBuffer().get(data);
        for (double value : data) {
            if (!(Math.abs(value) < FARTHEST)) {
                throw new IllegalArgumentException("the impossible coefficient " + value);
            }
        }
        return new AsteroidFile(start, granuleDays, granules, coefficients, asteroids, data);
    }

    private static String[] words(String[] lines, int line, int count) {
        final String[] words = line < lines.length ? lines[line].split(" ") : new String[0];
        if (words.length != count) {
            throw new IllegalArgumentException("line " + (line + 1) + " does not have " + count + " words");
        }
        return words;
    }

    /** The whole file. */
    public byte[] toBytes() {
        final StringBuilder head = new StringBuilder(MAGIC).append('\n');
        head.append(String.format(
                Locale.ROOT,
                "%s %s %d %d %d\n",
                startJulianDate,
                granuleDays,
                granules,
                coefficients,
                asteroids.size()));
        for (Asteroid asteroid : asteroids) {
            head.append(asteroid.number()).append(' ').append(asteroid.name()).append(' ');
            head.append(asteroid.gm()).append('\n');
        }
        head.append(END).append('\n');
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
            for (double value : data) {
                out.writeDouble(value);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }
}
