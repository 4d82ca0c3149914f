package space.apophis.transfer.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.apophis.job.InputFault;

/** A segment of an orbit ephemeris message (CCSDS 502.0-B-3, table 5-3) as it is printed, each part with its line. */
final class MessageSegment {

    private static final Set<String> KEYS = Set.of(
            "OBJECT_NAME",
            "OBJECT_ID",
            "CENTER_NAME",
            "REF_FRAME",
            "REF_FRAME_EPOCH",
            "TIME_SYSTEM",
            "START_TIME",
            "USEABLE_START_TIME",
            "USEABLE_STOP_TIME",
            "STOP_TIME",
            "INTERPOLATION",
            "INTERPOLATION_DEGREE");

    private final MessageText message;
    private final int line;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** A value of the metadata. */
    record Entry(int line, String value) {}

    /** An epoch, three coordinates, km, and three velocities, km/s; accelerations may follow and are not used. */
    record Row(int line, List<String> words) {}

    MessageSegment(MessageText message, int line) {
        this.message = message;
        this.line = line;
    }

    void put(int at, String key, String value) {
        if (!KEYS.contains(key)) {
            throw message.fault(
                    at, MessageText.quote(key) + " is no key of the metadata of an orbit ephemeris message");
        }
        if (value.isEmpty()) {
            throw message.fault(at, key + " has no value");
        }
        if (entries.put(key, new Entry(at, value)) != null) {
            throw message.fault(at, key + " is given twice");
        }
    }

    void add(Row row) {
        if (row.words.size() != 7 && row.words.size() != 10) {
            throw message.fault(
                    row.line,
                    "a row has " + row.words.size()
                            + " words, and an epoch, three coordinates and three velocities are needed, maybe"
                            + " with three accelerations");
        }
        rows.add(row);
    }

    List<Row> rows() {
        return rows;
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    Entry get(String key) {
        return find(key).orElseThrow(() -> fault("the segment that begins here has no " + key));
    }

    /** A fault of the segment as a whole, at its first line. */
    InputFault fault(String what) {
        return message.fault(line, what);
    }

    InputFault fault(Entry entry, String what) {
        return message.fault(entry.line, what);
    }

    InputFault fault(Row row, String what) {
        return message.fault(row.line, what);
    }

    InputFault fault(int at, String what) {
        return message.fault(at, what);
    }
}
