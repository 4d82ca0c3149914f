package space.apophis.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** A Parquet file as its own library reads it. */
final class ParquetRows {

    private ParquetRows() {}

    /** As text, in the order of their first column, a number. */
    static List<List<String>> of(Path file) throws IOException {
        return groups(file).stream()
                .map(ParquetRows::row)
                .sorted(Comparator.comparingLong(row -> Long.parseLong(row.get(0))))
                .toList();
    }

    /** As they are in the file. */
    static List<Group> groups(Path file) throws IOException {
        final List<Group> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            final MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                final RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(records.read());
                }
            }
        }
        return rows;
    }

    /** What the file says of itself, key by key. */
    static Map<String, String> metadata(Path file) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            return reader.getFileMetaData().getKeyValueMetaData();
        }
    }

    private static List<String> row(Group group) {
        final List<String> cells = new ArrayList<>();
        for (int column = 0; column < group.getType().getFieldCount(); column++) {
            cells.add(group.getFieldRepetitionCount(column) == 0 ? "" : group.getValueToString(column, 0));
        }
        return cells;
    }
}
