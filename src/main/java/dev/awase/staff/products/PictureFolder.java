package dev.awase.staff.products;

import dev.awase.camera.CameraFault;
import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable;
import dev.awase.staff.FaultWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of pictures named by SKU: {@code A-1.jpg}, and {@code A-1_2.jpg} for a second one. A file whose whole name is a
 * SKU is that one's, though it could be the second of another. SKUs are compared as they are, to the letter.
 */
final class PictureFolder {
    private static final Logger LOG = LoggerFactory.getLogger(PictureFolder.class);
    private static final Pattern FILE = Pattern.compile("(?i)(.+)\\.(jpe?g|png|webp)");
    private static final Pattern NUMBERED = Pattern.compile("(.+?)[-_ (]+\\d{1,2}\\)?");

    private final Path folder;
    private final ProductTable table;
    private final Map<ProductId, List<Path>> found = new LinkedHashMap<>();

    PictureFolder(Path folder, ProductTable table) {
        this.folder = folder;
        this.table = table;
    }

    /** Whose pictures lie there, in the order of their names. */
    Map<ProductId, List<Path>> read() {
        Map<Path, String> names = new LinkedHashMap<>();
        for (Path file : files()) {
            Matcher named = FILE.matcher(file.getFileName().toString());
            if (named.matches()) {
                names.put(file, named.group(1));
            }
        }
        Set<String> asked = new HashSet<>(names.values());
        names.values().forEach(name -> unnumbered(name).ifPresent(asked::add));
        Map<String, ProductId> owners = table.owners(asked);
        names.forEach((file, name) -> Optional.ofNullable(owners.get(name))
                .or(() -> unnumbered(name).map(owners::get))
                .ifPresent(owner ->
                        found.computeIfAbsent(owner, _ -> new ArrayList<>()).add(file)));
        if (found.isEmpty()) {
            throw new FaultWords.InWords("staff.products.no-sku-pictures", names.size());
        }
        return found;
    }

    private List<Path> files() {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList();
        } catch (IOException unreadable) {
            throw new FaultWords.InWords("staff.products.no-folder", folder.toString());
        }
    }

    private static Optional<String> unnumbered(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
    }

    /** Keeps copies for a product that has no picture; one that has keeps its own, and what is no picture is passed over. */
    Optional<Amendment> of(Product product, PicturePort pictures) {
        if (!product.pictures().isEmpty()) {
            return Optional.empty();
        }
        List<Path> kept = found.getOrDefault(product.id(), List.of()).stream()
                .flatMap(file -> kept(file, pictures).stream())
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Amendment.Pictures(kept));
    }

    private static Optional<Path> kept(Path file, PicturePort pictures) {
        try {
            return Optional.of(pictures.keep(file));
        } catch (CameraFault unreadable) {
            LOG.warn("{} is no picture that can be kept: {}", file, unreadable.getMessage());
            return Optional.empty();
        }
    }
}
