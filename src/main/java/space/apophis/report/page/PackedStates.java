package space.apophis.report.page;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import space.apophis.study.result.StateSample;

/**
 * A path as scripts read it: base64 of little-endian numbers, which is how browsers of today hold them.
 *
 * @param times float64, TDB seconds since J2000
 * @param states x, y, z, km, and their rates, km/s, of each instant in turn
 * @param bits of each of these: 32, good to 6e-8 of a coordinate, or 64
 */
record PackedStates(String times, String states, int bits) {

    /** In full: where metres are to be told. */
    static PackedStates exact(List<StateSample> samples) {
        final ByteBuffer buffer = buffer(48 * samples.size());
        samples.forEach(s -> numbers(s).forEach(buffer::putDouble));
        return new PackedStates(doubles(samples, StateSample::secondsTdb), text(buffer), 64);
    }

    /** To be drawn. */
    static PackedStates single(List<StateSample> samples) {
        final ByteBuffer buffer = buffer(24 * samples.size());
        samples.forEach(s -> numbers(s).forEach(x -> buffer.putFloat(x.floatValue())));
        return new PackedStates(doubles(samples, StateSample::secondsTdb), text(buffer), 32);
    }

    /** A number of each of a list as float64. */
    static <T> String doubles(List<T> list, ToDoubleFunction<T> number) {
        final ByteBuffer buffer = buffer(8 * list.size());
        list.forEach(x -> buffer.putDouble(number.applyAsDouble(x)));
        return text(buffer);
    }

    /** A number of each of a list as float32. */
    static <T> String floats(List<T> list, ToDoubleFunction<T> number) {
        final ByteBuffer buffer = buffer(4 * list.size());
        list.forEach(x -> buffer.putFloat((float) number.applyAsDouble(x)));
        return text(buffer);
    }

    /** Numbers of 16 bits. */
    static String shorts(short[] numbers) {
        final ByteBuffer buffer = buffer(2 * numbers.length);
        for (short number : numbers) {
            buffer.putShort(number);
        }
        return text(buffer);
    }

    private static Stream<Double> numbers(StateSample s) {
        return Stream.of(s.xKm(), s.yKm(), s.zKm(), s.vxKmS(), s.vyKmS(), s.vzKmS());
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String text(ByteBuffer buffer) {
        return Base64.getEncoder().encodeToString(buffer.array());
    }
}
