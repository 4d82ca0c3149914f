package space.apophis.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import space.apophis.study.result.ScreenedApproach;

/**
 * Approaches as one Parquet file: the columns of {@code approaches.csv} behind {@code id}, which counts its rows from 1, since readers
 * of Parquet keep no order. It is written on the driver with the library that Spark has: executors would write to the disks of their own
 * machines.
 */
final class ApproachTable {

    private static final List<String> TEXTS = List.of("designation", "body");
    private static final List<String> TIMES = List.of("tdb", "utc");
    private static final List<String> KNOWN_IF_COVARIANCE = List.of("distance_min_au", "distance_max_au");

    private static final MessageType COLUMNS = columns();

    private ApproachTable() {}

    private static MessageType columns() {
        final Types.MessageTypeBuilder columns = Types.buildMessage();
        columns.required(PrimitiveTypeName.INT64).named("id");
        TEXTS.forEach(name -> text(columns, name));
        columns.required(PrimitiveTypeName.DOUBLE).named("jd_tdb");
        TIMES.forEach(name -> text(columns, name));
        columns.required(PrimitiveTypeName.DOUBLE).named("distance_au");
        KNOWN_IF_COVARIANCE.forEach(
                name -> columns.optional(PrimitiveTypeName.DOUBLE).named(name));
        columns.required(PrimitiveTypeName.DOUBLE).named("v_rel_km_s");
        List.of("v_inf_km_s", "h", "sigma_time_s")
                .forEach(name -> columns.optional(PrimitiveTypeName.DOUBLE).named(name));
        return columns.named("approaches");
    }

    private static void text(Types.MessageTypeBuilder columns, String name) {
        columns.required(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }

    /** The file. */
    static byte[] parquet(List<ScreenedApproach> approaches) {
        final MemoryFile file = new MemoryFile();
        try {
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(file)
                    .withConf(new PlainParquetConfiguration())
                    .withType(COLUMNS)
                    .build()) {
                for (int i = 0; i < approaches.size(); i++) {
                    writer.write(row(i + 1L, approaches.get(i)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.bytes();
    }

    private static Group row(long id, ScreenedApproach approach) {
        final Group row = new SimpleGroup(COLUMNS);
        row.add("id", id);
        row.add("designation", approach.designation());
        row.add("body", approach.body());
        row.add("jd_tdb", approach.jdTdb());
        row.add("tdb", approach.tdb());
        row.add("utc", approach.utc());
        row.add("distance_au", approach.distanceAu());
        addIfKnown(row, "distance_min_au", approach.distanceMinAu());
        addIfKnown(row, "distance_max_au", approach.distanceMaxAu());
        row.add("v_rel_km_s", approach.relativeSpeedKmS());
        addIfKnown(row, "v_inf_km_s", approach.excessSpeedKmS());
        addIfKnown(row, "h", approach.absoluteMagnitude());
        addIfKnown(row, "sigma_time_s", approach.sigmaTimeSeconds());
        return row;
    }

    private static void addIfKnown(Group row, String column, Double value) {
        if (value != null) {
            row.add(column, value.doubleValue());
        }
    }
}
