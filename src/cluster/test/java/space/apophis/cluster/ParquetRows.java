package space.apophis.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** The rows of a Parquet file as text, in the order of their first column, a number. */
final class ParquetRows {

    private ParquetRows() {}

    static List<List<String>> of(Path file) throws IOException {
        final List<List<String>> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            final MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                final RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(row(records.read(), schema));
                }
            }
        }
        rows.sort(Comparator.comparingLong(row -> Long.parseLong(row.get(0))));
        return rows;
    }

    private static List<String> row(Group group, MessageType schema) {
        final List<String> cells = new ArrayList<>();
        for (int column = 0; column < schema.getFieldCount(); column++) {
            cells.add(group.getFieldRepetitionCount(column) == 0 ? "" : group.getValueToString(column, 0));
        }
        return cells;
    }
}
