package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.camera.PictureFile;
import dev.awase.staff.health.Symptom;
import dev.awase.vision.DeviceReader;
import dev.awase.vision.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the doctor finds about the home folder: room, rights and what lies in it. It only looks: nothing is mended or made. */
final class HomeCheckup {
    private static final long LEAST_SPACE = 200L << 20;
    private static final long GOOD_SPACE = 2L << 30;

    private final Home home;

    HomeCheckup(Home home) {
        this.home = home;
    }

    Stream<Finding> findings() {
        Stream<Finding> disk = Stream.concat(
                Stream.of(writable(), space(), settings(), reader()),
                Stream.of(
                                PhoneCheckup.of(home),
                                UpdateCheckup.of(home, System.getenv()),
                                BrandFolder.of(home).findings(),
                                FloorCheckup.of(home.floors()))
                        .flatMap(findings -> findings));
        return Files.exists(home.database())
                ? Stream.concat(disk, new CatalogCheckup(home).findings())
                : Stream.concat(
                        disk,
                        Stream.of(Finding.warn(
                                        "catalog",
                                        "there is none in " + home.folder() + " yet",
                                        "Start the kiosk for the demo store, or awase import your own file.")
                                .as(Symptom.CATALOG_NONE)));
    }

    private Finding writable() {
        Path folder = nearest(home.folder());
        try {
            Files.delete(Files.createTempFile(folder, "doctor-", ".tmp"));
            return Finding.ok("home", home.folder() + " can be written")
                    .as(Symptom.HOME_WRITABLE, home.folder().toString());
        } catch (IOException refused) {
            return Finding.fail(
                            "home",
                            "nothing can be written in " + folder + " (" + refused.getMessage() + ")",
                            "Give this user the right to write there, or choose another folder with --home.")
                    .as(Symptom.HOME_LOCKED, folder.toString());
        }
    }

    private Finding settings() {
        try {
            Settings.read(home.settings());
            return Files.exists(home.settings())
                    ? Finding.ok("settings", home.settings() + " can be used").as(Symptom.SETTINGS_WELL)
                    : Finding.ok("settings", "the defaults").as(Symptom.SETTINGS_DEFAULT);
        } catch (Refusal refused) {
            return Finding.fail(
                            "settings",
                            String.valueOf(refused.getMessage()),
                            "Until then the kiosk does not start; look, read, import and export do.")
                    .as(Symptom.SETTINGS_UNUSABLE, String.valueOf(refused.getMessage()));
        }
    }

    private Finding reader() {
        if (!Files.isDirectory(home.folder())) {
            return Finding.ok("reader", "its library is unpacked at the first start, into " + home.folder())
                    .as(Symptom.READER_LATER);
        }
        try (DeviceReader reader = Readers.of(home, Store.taxonomy(home))) {
            return reader(reader.sight());
        } catch (Refusal refused) {
            return Finding.fail("reader", String.valueOf(refused.getMessage()), "Mend them, and look again.")
                    .as(Symptom.READER_UNUSABLE, String.valueOf(refused.getMessage()));
        }
    }

    /** Whether the gray card can be seen in a photo of the kiosk's camera. */
    Finding gray(Path photo) {
        try (DeviceReader reader = Readers.of(home, Store.taxonomy(home))) {
            return reader.lackOfGray(PictureFile.read(photo))
                    .map(lack -> Finding.warn("gray", lack.words() + "; it is not used", lack.remedy()))
                    .orElseGet(
                            () -> Finding.ok("gray", reader.hasGray() ? "the card is seen" : "no card is asked for"));
        } catch (CameraFault unreadable) {
            return Finding.fail("gray", String.valueOf(unreadable.getMessage()), "Then look again.");
        } catch (Refusal refused) {
            return Finding.fail("gray", String.valueOf(refused.getMessage()), "Mend them, and look again.");
        }
    }

    static Finding reader(Sight sight) {
        String words = "sees with " + sight.words();
        if (sight.lacks().isEmpty()) {
            return Finding.ok("reader", words).as(Symptom.READER_WELL);
        }
        String lacks = sight.lacks().stream().map(Sight.Lack::words).collect(Collectors.joining("; "));
        String remedies = sight.lacks().stream().map(Sight.Lack::remedy).collect(Collectors.joining(" "));
        return Finding.warn("reader", lacks + "; it " + words, remedies).as(Symptom.READER_LACKS, lacks);
    }

    private Finding space() {
        try {
            return space(Files.getFileStore(nearest(home.folder())).getUsableSpace());
        } catch (IOException unknown) {
            return Finding.warn(
                            "disk",
                            "its free space is unknown (" + unknown.getMessage() + ")",
                            "Look at it by other means.")
                    .as(Symptom.DISK_UNKNOWN);
        }
    }

    static Finding space(long bytes) {
        String words = "%,d MB free".formatted(bytes >> 20);
        String remedy = "Free some space: the catalog, its backups and pictures need room to grow.";
        if (bytes < LEAST_SPACE) {
            return Finding.fail("disk", words, remedy).as(Symptom.DISK_FULL, bytes >> 20);
        }
        return bytes < GOOD_SPACE
                ? Finding.warn("disk", words, remedy).as(Symptom.DISK_LOW, bytes >> 20)
                : Finding.ok("disk", words).as(Symptom.DISK_WELL, bytes >> 20);
    }

    /** The folder itself or the nearest one above it that exists. */
    private static Path nearest(Path folder) {
        Path found = folder;
        while (!Files.isDirectory(found) && found.getParent() != null) {
            found = found.getParent();
        }
        return found;
    }
}
