package space.apophis.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import space.apophis.report.table.ResultTable;
import space.apophis.report.table.TableColumn;

/**
 * A table of a result as one Parquet file, its columns those of its CSV. Units, frames, scales and meanings stand in the key-value metadata
 * of the file under the names of the columns, since the format has no comments on columns. Rows have their numbers, since readers keep
 * no order.
 */
final class TableParquet {

    private TableParquet() {}

    static byte[] of(ResultTable table) {
        final MessageType schema = schema(table);
        final MemoryFile file = new MemoryFile();
        try {
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(file)
                    .withConf(new PlainParquetConfiguration())
                    .withType(schema)
                    .withExtraMetaData(metadata(table))
                    .build()) {
                for (List<Object> row : table.rows()) {
                    writer.write(group(schema, table.columns(), row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.bytes();
    }

    private static MessageType schema(ResultTable table) {
        final Types.MessageTypeBuilder columns = Types.buildMessage();
        for (TableColumn column : table.columns()) {
            switch (column.type()) {
                case DOUBLE -> columns.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case INTEGER -> columns.optional(PrimitiveTypeName.INT64).named(column.name());
                case BOOLEAN -> columns.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
                case TEXT ->
                    columns.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
                default -> throw new IllegalStateException(column.type().word());
            }
        }
        return columns.named("rows");
    }

    private static Map<String, String> metadata(ResultTable table) {
        final Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("row meaning", table.rowMeaning());
        for (TableColumn column : table.columns()) {
            metadata.put("unit of " + column.name(), column.unit());
            metadata.put("meaning of " + column.name(), column.meaning());
            if (column.frame() != null) {
                metadata.put("frame of " + column.name(), column.frame());
            }
            if (column.timeScale() != null) {
                metadata.put("time scale of " + column.name(), column.timeScale());
            }
        }
        return metadata;
    }

    private static Group group(MessageType schema, List<TableColumn> columns, List<Object> row) {
        final Group group = new SimpleGroup(schema);
        for (int i = 0; i < columns.size(); i++) {
            final Object value = row.get(i);
            if (value != null) {
                switch (columns.get(i).type()) {
                    case DOUBLE -> group.add(i, (double) value);
                    case INTEGER -> group.add(i, ((Number) value).longValue());
                    case BOOLEAN -> group.add(i, (boolean) value);
                    default -> group.add(i, value.toString());
                }
            }
        }
        return group;
    }
}
