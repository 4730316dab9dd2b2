package dev.awase;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * The demo store's file as the package's build made it, with all steps taken and all products in. A fresh home takes a copy,
 * in a tenth of the time that making the same anew takes; what must be each home's own is made anew in it.
 */
final class DemoFile {
    /** Says in which folder a package has the demo store: this file, and beside it what {@link DemoStore} unpacks. */
    static final String PROPERTY = "awase.demo";

    private static final String NAME = "store.db";

    private static final String PART = "awase-";
    private static final String PART_END = ".part";
    private static final Pattern MAKER = Pattern.compile(PART + "(\\d{1,18})-.*" + Pattern.quote(PART_END));

    /** In the path of each picture; see {@link DemoStore#pictures}. */
    private static final String FOLDER = "demo";

    private DemoFile() {}

    static Optional<Path> ofThisPackage() {
        return folder().map(folder -> folder.resolve(NAME)).filter(Files::isRegularFile);
    }

    /** Where a package has the demo store. */
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }

    /**
     * Puts a copy of {@code ready} in the place of the home's file once {@code pictures} has returned, whole or not at all;
     * whether it did. Where it did not, the file is made from the start.
     */
    static boolean copy(Path ready, Home home, Runnable pictures) {
        Path part = home.folder().resolve(PART + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + PART_END);
        sweep(home);
        try (InputStream bytes = Files.newInputStream(ready)) {
            // Its bytes alone: a copy of the file would be nobody's to write but the kiosk's, and the staff write too.
            Files.copy(bytes, part);
            if (!own(part, home)) {
                return false;
            }
            pictures.run();
            // A link, since it never takes the place of a file: the kiosk and the console may both find the home fresh.
            Files.createLink(home.database(), part);
            return true;
        } catch (FileAlreadyExistsException made) {
            return true;
        } catch (IOException | SQLException | UnsupportedOperationException unfit) {
            LoggerFactory.getLogger(DemoFile.class).warn("the package's demo store cannot be used", unfit);
            return false;
        } finally {
            discard(part);
        }
    }

    /** What a program left that was killed here before its file stood; each names its process, and others may be at work. */
    private static void sweep(Home home) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(home.folder(), PART + "*" + PART_END)) {
            for (Path part : parts) {
                Matcher maker = MAKER.matcher(part.getFileName().toString());
                if (maker.matches()
                        && ProcessHandle.of(Long.parseLong(maker.group(1))).isEmpty()) {
                    discard(part);
                }
            }
        } catch (IOException | DirectoryIteratorException unread) {
            LoggerFactory.getLogger(DemoFile.class).warn("{} cannot be looked through", home.folder(), unread);
        }
    }

    /** Makes the copy this home's own; whether it has the steps of this very program. */
    private static boolean own(Path part, Home home) throws SQLException, IOException {
        try (Connection connection = SqliteConnections.writer().createConnection(SqliteConnections.url(part))) {
            if (!Migrations.history(connection).equals(Migrations.known())) {
                return false;
            }
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                // What is hashed in one shop is not to be found by the hashes of another.
                statement.executeUpdate("UPDATE sale_salt SET salt = randomblob(32)");
                statement.executeUpdate("UPDATE missed_salt SET salt = randomblob(32)");
            }
            hang(connection, DemoStore.pictures(home));
            connection.commit();
            return true;
        }
    }

    /** Pictures are named by their whole path. */
    private static void hang(Connection connection, Path folder) throws SQLException {
        String first = SqliteConnections.ask(
                connection, "SELECT pictures FROM product WHERE pictures IS NOT NULL ORDER BY id LIMIT 1");
        int end = first.lastIndexOf(FOLDER);
        if (end < 0) {
            throw new SQLException("its pictures do not lie in " + FOLDER + ": " + first);
        }
        try (PreparedStatement moved =
                connection.prepareStatement("UPDATE product SET pictures = replace(pictures, ?, ?)")) {
            moved.setString(1, first.substring(2, end + FOLDER.length()));
            moved.setString(2, new String(JsonStringEncoder.getInstance().quoteAsString(folder.toString())));
            moved.executeUpdate();
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException kept) {
            LoggerFactory.getLogger(DemoFile.class).warn("{} may be deleted", part, kept);
        }
    }
}
