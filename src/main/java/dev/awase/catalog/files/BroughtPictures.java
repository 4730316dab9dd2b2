package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures of a folder or a zip archive that somebody brings along with a file. Those that the file names are kept in the
 * shop's own folder; where they came from may go away afterwards. Used by one thread at a time.
 */
public final class BroughtPictures implements PictureSource {
    private final Path from;
    private final PictureShelf shelf;
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<Path> fresh = new ArrayList<>();

    /** A picture's bytes by its name; nothing where there is none of that name. */
    interface Reading {
        Optional<InputStream> open(String name) throws IOException;
    }

    /** @param from a folder or a zip archive */
    public BroughtPictures(Path from, PictureShelf shelf) {
        this.from = from;
        this.shelf = shelf;
    }

    /** Whether pictures can be taken from it: a folder, or a file that is called a zip. */
    public static boolean canBe(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isDirectory(path) || name.endsWith(".zip");
    }

    public Path from() {
        return from;
    }

    /**
     * Keeps every picture that the file names, before anybody waits for a transaction.
     *
     * @throws CatalogFault UNREADABLE for the file, or for an archive that is none or is made to do harm
     */
    public void gather(Path file, ImportSettings settings, ImportWatch watch) {
        try (SourceFile source = SourceFile.open(file, settings)) {
            if (Files.isDirectory(from)) {
                FolderPictures folder = new FolderPictures(from);
                gather(source, watch, name -> opened(folder.find(name)));
            } else {
                try (PictureArchive archive = PictureArchive.open(from)) {
                    gather(source, watch, archive::find);
                }
            }
        } catch (IOException gone) {
            throw Encoding.cut(from, gone);
        }
    }

    private void gather(SourceFile source, ImportWatch watch, Reading reading) {
        long rows = 0;
        for (Optional<Row> row = source.next(); row.isPresent(); row = source.next()) {
            for (Cell cell : PictureFiles.cells(row.get())) {
                for (String name : PictureFiles.names(cell)) {
                    answers.computeIfAbsent(name, _ -> kept(name, reading));
                }
            }
            if (!watch.goOn(++rows, source.share())) {
                throw new CatalogFault(CatalogFault.Kind.STOPPED, "The import was stopped. Nothing was changed.");
            }
        }
    }

    private static Optional<InputStream> opened(Answer answer) throws IOException {
        return answer.file().isEmpty()
                ? Optional.empty()
                : Optional.of(Files.newInputStream(answer.file().get()));
    }

    private Answer kept(String name, Reading reading) {
        try {
            Optional<InputStream> found = reading.open(name);
            if (found.isEmpty()) {
                return Answer.not(Rejection.Cause.PICTURE_MISSING);
            }
            try (InputStream in = found.get()) {
                // What a header says of the size may be a lie: one byte more than allowed is enough to know.
                byte[] bytes = in.readNBytes(shelf.mostBytes() + 1);
                Optional<PictureShelf.Kept> kept =
                        bytes.length > shelf.mostBytes() ? Optional.empty() : shelf.keep(bytes, name);
                kept.filter(PictureShelf.Kept::fresh).ifPresent(made -> fresh.add(made.file()));
                return kept.map(made -> Answer.found(made.file()))
                        .orElse(Answer.not(Rejection.Cause.PICTURE_UNREADABLE));
            }
        } catch (IOException broken) {
            return Answer.not(Rejection.Cause.PICTURE_UNREADABLE);
        }
    }

    @Override
    public Answer find(String name) {
        return answers.getOrDefault(name, Answer.not(Rejection.Cause.PICTURE_MISSING));
    }

    /** Throws away what was kept for nothing: the file was left. */
    public void forget() {
        shelf.forget(fresh);
        fresh.clear();
        answers.clear();
    }

    /** What was kept is in use now. */
    public void settle() {
        fresh.clear();
    }
}
