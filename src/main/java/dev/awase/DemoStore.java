package dev.awase;

import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The made-up shop that a fresh home starts with: its catalog and pictures lie in the program itself, or beside it. */
final class DemoStore {
    /** What lies in the program; the drawing programs of this project make it. */
    static final String FOLDER = "/assets/demo/";

    /** The rehearsal's pictures of what a shopper might hold up. */
    static final String STILLS = FOLDER + "rehearsal/stills.txt";

    private DemoStore() {}

    /** Where its pictures are unpacked to; the catalog names them with a folder inside. */
    static Path pictures(Home home) {
        return home.pictures().resolve("demo");
    }

    /** Opens a home that has no file yet: with the package's own where there is one, else with one made from the start. */
    static Store open(Home home, Progress progress) {
        say(home, progress);
        CompletableFuture<Void> pictures = CompletableFuture.runAsync(() -> unpack(home), Thread::startVirtualThread);
        if (DemoFile.ofThisPackage()
                .filter(ready -> DemoFile.copy(ready, home, () -> Coming.await(pictures)))
                .isPresent()) {
            return Store.openAsIs(home, progress);
        }
        Coming.await(pictures);
        Store store = Store.openAsIs(home, progress);
        try {
            bring(store);
            return store;
        } catch (RuntimeException fault) {
            store.close();
            throw fault;
        }
    }

    /** Fills an empty catalog. */
    static void fill(Store store, Progress progress) {
        say(store.home(), progress);
        unpack(store.home());
        bring(store);
    }

    private static void say(Home home, Progress progress) {
        progress.say("awase: setting up the demo store in " + home.folder());
    }

    static void unpack(Home home) {
        unpack(home, DemoFile.folder());
    }

    /** {@code laid} is where a package has as files what is unpacked otherwise. */
    static void unpack(Home home, Optional<Path> laid) {
        try {
            unpack("pictures", laid, pictures(home).resolve("pictures"));
            unpackOnce("floor", laid, home.floors());
        } catch (IOException fault) {
            throw noRoom(home, fault);
        }
    }

    /** Imports the catalog, whose pictures were unpacked; one transaction, like any import. */
    private static void bring(Store store) {
        Home home = store.home();
        try {
            Path catalog = Files.createTempFile(home.folder(), "demo-", ".csv");
            try (InputStream in = Objects.requireNonNull(DemoStore.class.getResourceAsStream(FOLDER + "catalog.csv"))) {
                Files.copy(in, catalog, StandardCopyOption.REPLACE_EXISTING);
                store.files().run(catalog, ImportSettings.DEFAULT.withImages(pictures(home)), ImportWatch.NONE);
            } finally {
                Files.deleteIfExists(catalog);
            }
        } catch (IOException fault) {
            throw noRoom(home, fault);
        }
    }

    private static Refusal noRoom(Home home, IOException fault) {
        return new Refusal("cannot unpack the demo store into " + home.folder() + " (" + fault.getMessage()
                + "); free some space or choose another folder with --home DIR");
    }

    /** Whether this catalog holds the demo store's products and no other. */
    static boolean is(SqliteCatalog catalog) {
        Set<String> sold = catalog.skus();
        return !sold.isEmpty() && skus().containsAll(sold);
    }

    /** The codes of the demo store's products: a list of its own, since a start asks for it and the catalog is long. */
    static Set<String> skus() {
        try (InputStream in = Objects.requireNonNull(DemoStore.class.getResourceAsStream(FOLDER + "skus.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException fault) {
            throw new UncheckedIOException("the program's own resources cannot be read", fault);
        }
    }

    /** The idle screen's pictures, unpacked; empty in any other shop, which shows nothing that it does not sell. */
    static List<Path> attract(Store store) {
        if (!store.demo()) {
            return List.of();
        }
        Path folder = store.home().pictures().resolve("attract");
        try {
            unpackOnce("attract", DemoFile.folder(), folder);
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().toList();
            }
        } catch (IOException fault) {
            return List.of();
        }
    }

    /** A folder that is there is the shop's own by now and stays, so it comes whole or not at all. */
    private static void unpackOnce(String name, Optional<Path> laid, Path into) throws IOException {
        if (Files.isDirectory(into)) {
            return;
        }
        Path part = into.resolveSibling(into.getFileName() + ".part");
        try {
            unpack(name, laid, part);
            Files.move(part, into);
        } catch (IOException fault) {
            // The kiosk and the console may both find it missing.
            if (!Files.isDirectory(into)) {
                throw fault;
            }
        }
    }

    /** A package has it as files, which are copied in a fraction of the time that unpacking the program's own takes. */
    private static void unpack(String name, Optional<Path> laid, Path into) throws IOException {
        Files.createDirectories(into);
        Optional<Path> files = laid.map(folder -> folder.resolve(name)).filter(Files::isDirectory);
        if (files.isPresent()) {
            copy(files.get(), into);
            return;
        }
        URL found = DemoStore.class.getResource(FOLDER + name);
        if (found == null) {
            return;
        }
        URI uri = uri(found);
        if (!uri.getScheme().equals("jar")) {
            copy(Path.of(uri), into);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            copy(jar.getPath(FOLDER + name), into);
        }
    }

    private static void copy(Path from, Path into) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                // Its bytes alone: who may write the copy is the home's to say, not the package's.
                try (InputStream bytes = Files.newInputStream(file)) {
                    Path target = into.resolve(file.getFileName().toString());
                    Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static URI uri(URL found) {
        try {
            return found.toURI();
        } catch (URISyntaxException fault) {
            throw new IllegalStateException("the program's own resources cannot be found", fault);
        }
    }
}
