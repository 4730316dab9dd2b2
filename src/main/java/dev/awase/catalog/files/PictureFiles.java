package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pictures a file names, among those that the person brought. A name never leads out of where they lie. A web address
 * is not followed: its last part is taken for the name of a picture that lies there.
 */
final class PictureFiles {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*|\\s*,\\s*(?=https?://)");

    static final List<Field> FIELDS = List.of(Field.VARIANT_PICTURE, Field.PICTURES, Field.MORE_PICTURES);

    private final Optional<PictureSource> source;

    PictureFiles(Optional<PictureSource> source) {
        this.source = source;
    }

    /** The product's pictures; what it had before where the file says nothing of them or brought none. */
    List<Path> of(Listing listing) {
        List<Cell> cells = new ArrayList<>();
        for (Field field : FIELDS) {
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
        return source.isPresent() && said
                ? found
                : listing.before().map(Product::pictures).orElse(List.of());
    }

    /** The cells of a row that name pictures. */
    static List<Cell> cells(Row row) {
        return FIELDS.stream().flatMap(field -> row.all(field).stream()).toList();
    }

    /** The names in a cell by which a source is asked; those that lead elsewhere are left out. */
    static List<String> names(Cell cell) {
        List<String> names = new ArrayList<>();
        for (String each : BETWEEN.split(cell.text(), -1)) {
            try {
                names.add(name(new Cell(cell.line(), cell.column(), "", each.strip())));
            } catch (Refused elsewhere) {
                // The import says so with its line.
            }
        }
        return names;
    }

    private static String name(Cell cell) {
        boolean web = WEB.matcher(cell.text()).matches();
        String name = web ? lastPart(cell) : cell.text();
        if (!isSafe(name)) {
            throw cell.refused(Rejection.Cause.PICTURE_NAME);
        }
        return name;
    }

    private Optional<Path> file(Cell cell) {
        String name = name(cell);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        PictureSource.Answer answer = source.get().find(name);
        answer.why().ifPresent(why -> {
            throw cell.refused(why);
        });
        return answer.file();
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
