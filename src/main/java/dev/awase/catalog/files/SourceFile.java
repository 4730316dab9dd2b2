package dev.awase.catalog.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.FileTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A file of comma- or tab-separated cells, open to be read once, row after row; blank rows are passed over. */
final class SourceFile implements AutoCloseable {
    private static final int LONGEST_CELL = 1 << 20;

    private final Path path;
    private final FileChannel channel;
    private final long size;
    private final Iterator<CsvRecord> records;
    private final List<String> titles;
    private final Header header;
    private final Corrections corrections;

    private SourceFile(Path path, FileChannel channel, Encoding encoding, ImportSettings settings) throws IOException {
        this.path = path;
        this.channel = channel;
        this.size = Math.max(1, channel.size());
        channel.position(encoding.markLength());
        records = CsvReader.builder()
                .fieldSeparator(encoding.delimiter())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(Channels.newReader(channel, encoding.charset()))
                .iterator();
        CsvRecord first = nextRecord()
                .orElseThrow(() -> Encoding.unreadable(
                        path, FileTrouble.Sort.EMPTY, "it has no rows. Export it again from where it came from"));
        titles = first.getFields();
        header = new Header(titles, settings.mapping());
        corrections = settings.corrections();
    }

    /** @throws CatalogFault UNREADABLE where no column names products */
    SourceFile namingProducts() {
        header.trouble().ifPresent(why -> {
            throw new CatalogFault(
                    new FileTrouble(FileTrouble.Sort.NO_CODE, ""),
                    "Cannot read " + path + ". " + why + ". Nothing was changed.",
                    null);
        });
        return this;
    }

    List<String> titles() {
        return titles;
    }

    /** @throws CatalogFault UNREADABLE, with what to do */
    static SourceFile open(Path path, ImportSettings settings) {
        if (Files.isDirectory(path)) {
            throw Encoding.unreadable(path, FileTrouble.Sort.FOLDER, "it is a folder. Name one file in it");
        }
        if (!Files.isRegularFile(path)) {
            throw Encoding.unreadable(path, FileTrouble.Sort.NO_FILE, "there is no such file. Check its name");
        }
        try {
            Encoding encoding = Encoding.of(path);
            FileChannel channel = FileChannel.open(path);
            try {
                return new SourceFile(path, channel, encoding, settings);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CatalogFault(
                    new FileTrouble(FileTrouble.Sort.CLOSED, ""),
                    "Cannot read " + path + ". Check that it is still there and may be opened. Nothing was changed.",
                    e);
        }
    }

    Header header() {
        return header;
    }

    /** How much of the file was read, 0 to 1. */
    double share() {
        try {
            return Math.min(1, (double) channel.position() / size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next row that is not blank; nothing at the end. */
    Optional<Row> next() {
        for (Optional<CsvRecord> cells = nextRecord(); cells.isPresent(); cells = nextRecord()) {
            Row row = new Row(header, cells.get(), corrections);
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private Optional<CsvRecord> nextRecord() {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw new CatalogFault(
                    new FileTrouble(FileTrouble.Sort.QUOTES, ""),
                    "Cannot read " + path + ": " + e.getMessage() + ". A quotation mark is probably missing near there."
                            + " Mend it and import again. Nothing was changed.",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
