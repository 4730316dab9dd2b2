package dev.awase;

import dev.awase.design.BrandSettings;
import dev.awase.staff.health.Symptom;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What a shop lays into {@code brand/} of the home to make the kiosk its own, without a build: {@code logo.png} (or jpg,
 * webp), {@code display.ttf} and {@code text.ttf} (or otf) for Latin letters, and any pictures in {@code attract/}, shown
 * in the order of their names. Whatever cannot be used is left out and named by the doctor.
 */
final class BrandFolder {
    /** As for every picture that comes from outside. */
    private static final long MOST_BYTES = 15L << 20;

    private static final long MOST_PIXELS = 40_000_000;

    private static final List<String> PICTURES = List.of("png", "jpg", "jpeg", "webp");
    private static final List<String> FACES = List.of("ttf", "otf");

    /** How TrueType, OpenType and Apple's TrueType begin. */
    private static final Set<String> FACE_STARTS = Set.of("00010000", "4f54544f", "74727565");

    private final Path folder;
    private final List<Path> refused = new ArrayList<>();
    private final List<Path> attract;
    private final Optional<Path> logo;
    private final Optional<Path> display;
    private final Optional<Path> text;

    private BrandFolder(Path folder) {
        this.folder = folder;
        this.attract = pictures(folder.resolve("attract"));
        this.logo = one("logo", PICTURES).filter(file -> kept(file, isPicture(file)));
        this.display = one("display", FACES).filter(file -> kept(file, isFace(file)));
        this.text = one("text", FACES).filter(file -> kept(file, isFace(file)));
    }

    static BrandFolder of(Home home) {
        return new BrandFolder(home.folder().resolve("brand"));
    }

    /** The idle screen's pictures; {@code others} where the shop has none of its own. */
    List<Path> attractOr(List<Path> others) {
        return attract.isEmpty() ? others : attract;
    }

    /** A logo that the settings name goes first. */
    BrandSettings onto(BrandSettings brand) {
        return new BrandSettings(brand.name(), brand.logo().or(() -> logo), brand.accent(), brand.theme());
    }

    /** The face for headlines. */
    Optional<Path> display() {
        return display;
    }

    /** The face for everything else. */
    Optional<Path> text() {
        return text;
    }

    /** One line where a shop has such a folder, in words where something in it cannot be used. */
    Stream<Finding> findings() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        if (refused.isEmpty()) {
            return Stream.of(Finding.ok("brand", folder + " is used"));
        }
        String first = refused.getFirst().getFileName().toString();
        return Stream.of(Finding.warn(
                        "brand",
                        refused.size() + " of its files cannot be used, the first is " + first,
                        "Pictures are PNG, JPEG or WebP of at most 15 MB and 40 megapixels, fonts TTF or OTF;"
                                + " the house's own stand in for them.")
                .as(Symptom.BRAND_UNUSABLE, refused.size(), first));
    }

    private boolean kept(Path file, boolean usable) {
        if (!usable) {
            refused.add(file);
        }
        return usable;
    }

    private Optional<Path> one(String name, List<String> endings) {
        return endings.stream()
                .map(ending -> folder.resolve(name + "." + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private List<Path> pictures(Path from) {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(from)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .filter(file -> kept(file, isPicture(file)))
                    .toList();
        } catch (IOException fault) {
            refused.add(from);
            return List.of();
        }
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (PICTURES.stream().noneMatch(ending -> name.endsWith("." + ending))) {
            return false;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (Files.size(file) > MOST_BYTES || !readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                // The header alone: a bomb is measured before it is opened.
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException fault) {
            return false;
        }
    }

    private static boolean isFace(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Files.size(file) <= MOST_BYTES
                    && FACE_STARTS.contains(HexFormat.of().formatHex(in.readNBytes(4)));
        } catch (IOException fault) {
            return false;
        }
    }
}
