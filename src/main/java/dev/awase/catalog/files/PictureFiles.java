package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pictures a file names, as files of one folder that the person chose. A name never leads out of that folder. A web
 * address is not followed: its last part is taken for the name of a file that lies there.
 */
final class PictureFiles {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*|\\s*,\\s*(?=https?://)");

    private final Optional<Path> folder;

    PictureFiles(Optional<Path> folder) {
        this.folder = folder.map(each -> each.toAbsolutePath().normalize());
    }

    /** The product's pictures; what it had before where the file says nothing of them or no folder was given. */
    List<Path> of(Listing listing) {
        List<Cell> cells = new ArrayList<>();
        for (Field field : List.of(Field.VARIANT_PICTURE, Field.PICTURES, Field.MORE_PICTURES)) {
            if (listing.has(field)) {
                listing.rows().forEach(row -> cells.addAll(row.all(field)));
                if (cells.isEmpty()) {
                    cells.addAll(listing.head().all(field));
                }
            }
        }
        List<Path> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Cell cell : cells) {
            for (String name : BETWEEN.split(cell.text(), -1)) {
                if (!seen.add(name.strip())) {
                    continue; // every row of a product may repeat it
                }
                Cell one = new Cell(cell.line(), cell.column(), "", name.strip());
                listing.value(Optional.of(one), this::file)
                        .flatMap(file -> file)
                        .filter(file -> !found.contains(file))
                        .ifPresent(found::add);
            }
        }
        boolean said = listing.has(Field.PICTURES) || listing.has(Field.VARIANT_PICTURE);
        return folder.isPresent() && said
                ? found
                : listing.before().map(Product::pictures).orElse(List.of());
    }

    private Optional<Path> file(Cell cell) {
        boolean web = WEB.matcher(cell.text()).matches();
        String name = web ? lastPart(cell) : cell.text();
        if (!isSafe(name)) {
            throw cell.refused(Rejection.Cause.PICTURE_NAME);
        }
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = folder.get().resolve(name);
            if (!Files.isRegularFile(file)) {
                throw cell.refused(Rejection.Cause.PICTURE_MISSING);
            }
            // A link inside the folder may point anywhere.
            if (!file.toRealPath().startsWith(folder.get().toRealPath())) {
                throw cell.refused(Rejection.Cause.PICTURE_NAME);
            }
            return Optional.of(file);
        } catch (InvalidPathException e) {
            throw cell.refused(Rejection.Cause.PICTURE_NAME);
        } catch (IOException e) {
            throw cell.refused(Rejection.Cause.PICTURE_MISSING);
        }
    }

    private static String lastPart(Cell cell) {
        try {
            String path = Optional.ofNullable(new URI(cell.text().replace(" ", "%20")).getPath())
                    .orElse("");
            return path.substring(path.lastIndexOf('/') + 1);
        } catch (java.net.URISyntaxException e) {
            throw cell.refused(Rejection.Cause.PICTURE_NAME);
        }
    }

    static boolean isSafe(String name) {
        boolean forbidden = name.isBlank()
                || name.length() > 200
                || name.startsWith("/")
                || name.chars().anyMatch(letter -> letter == '\\' || letter == ':' || letter < 0x20);
        return !forbidden && Arrays.stream(name.split("/", -1)).noneMatch(PictureFiles::leadsElsewhere);
    }

    private static boolean leadsElsewhere(String part) {
        return part.isEmpty() || part.equals(".") || part.equals("..");
    }
}
