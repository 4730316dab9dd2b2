package dev.awase;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip for whoever gives support: what the doctor finds, the newest vitals, logs, stacks, starts, the settings without
 * secrets, and how many rows each table has. What is not named here is not in it: no row of a table, no key, no picture.
 */
final class SupportBundle {
    private final Home home;

    SupportBundle(Home home) {
        this.home = home;
    }

    /** Writes it to this file, in the place of one that is there. */
    void write(Path file, DoctorCommand.Document doctor) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "doctor.json", Json.of(doctor));
            put(zip, "machine.json", Json.of(machine()));
            put(zip, "tables.json", Json.of(tables()));
            Optional<String> settings = settings();
            if (settings.isPresent()) {
                put(zip, "settings.json", settings.get());
            }
            for (Path each : Stream.concat(list(LogFile.folder(home), ".log"), list(Rising.folder(home), ""))
                    .toList()) {
                put(zip, home.folder().relativize(each).toString().replace('\\', '/'), Files.readString(each));
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** By name, for an environment holds keys. */
    private static Map<String, String> machine() {
        Map<String, String> machine = new TreeMap<>();
        for (String name : List.of(
                "os.name",
                "os.version",
                "os.arch",
                "java.runtime.version",
                "java.vm.name",
                "javafx.runtime.version",
                "prism.order",
                "file.encoding",
                "user.timezone")) {
            machine.put(name, String.valueOf(System.getProperty(name)));
        }
        machine.put("version", Main.VERSION);
        machine.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        machine.put("heap_max", Long.toString(Runtime.getRuntime().maxMemory()));
        return machine;
    }

    private Optional<String> settings() throws IOException {
        return Files.exists(home.settings())
                ? SettingsDocument.of(Optional.of(Files.readString(home.settings())))
                        .map(SettingsDocument::withoutSecrets)
                : Optional.empty();
    }

    private Map<String, String> tables() {
        if (!Files.exists(home.database())) {
            return Map.of();
        }
        Map<String, String> counts = new TreeMap<>();
        try (Connection connection = SqliteConnections.open(home.database(), SqliteConnections.reader());
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            for (String name : names) {
                counts.put(name, SqliteConnections.ask(connection, "SELECT count(*) FROM \"" + name + "\""));
            }
        } catch (SQLException fault) {
            counts.put("unreadable", String.valueOf(fault.getMessage()));
        }
        return counts;
    }

    private static Stream<Path> list(Path folder, String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(end))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
