package dev.awase.catalog.tidy;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** One picture on several products: one file, or files that hold the same bytes. Only files of one length are read. */
final class PictureCheck implements Check {
    private static final int EACH = 200;

    private final Map<String, List<ProductId>> files = new LinkedHashMap<>();
    private final DoubleConsumer progress;

    /** {@code progress} is told the share of the files looked at, and may stop it by an exception. */
    PictureCheck(DoubleConsumer progress) {
        this.progress = progress;
    }

    @Override
    public void see(Product product, Consumer<Untidy> found) {
        product.pictures().stream()
                .distinct()
                .forEach(file -> files.computeIfAbsent(file.toString(), _ -> new ArrayList<>(1))
                        .add(product.id()));
    }

    @Override
    public void end(Consumer<Untidy> found) {
        Map<Long, List<String>> byLength = new HashMap<>();
        int looked = 0;
        for (String file : files.keySet()) {
            if (looked++ % EACH == 0) {
                progress.accept((double) looked / files.size());
            }
            byLength.computeIfAbsent(length(file), _ -> new ArrayList<>(1)).add(file);
        }
        byLength.forEach((length, same) -> {
            if (length < 0 || same.size() == 1) {
                same.forEach(file -> tell(List.of(file), found));
                return;
            }
            Map<String, List<String>> byBytes = new LinkedHashMap<>();
            progress.accept(1);
            for (String file : same) {
                byBytes.computeIfAbsent(digest(file), _ -> new ArrayList<>(1)).add(file);
            }
            byBytes.values().forEach(one -> tell(one, found));
        });
    }

    private void tell(List<String> same, Consumer<Untidy> found) {
        Set<ProductId> products = new LinkedHashSet<>();
        same.forEach(file -> products.addAll(files.getOrDefault(file, List.of())));
        if (products.size() > 1) {
            Path name = Path.of(same.getFirst()).getFileName();
            found.accept(new Untidy.Twins(
                    UntidyKind.SAME_PICTURE,
                    List.copyOf(products),
                    name == null ? same.getFirst() : name.toString(),
                    products.size()));
        }
    }

    /** −1 for a file that is not there: it is the same as itself alone. */
    private static long length(String file) {
        try {
            return Files.size(Path.of(file));
        } catch (IOException gone) {
            return -1;
        }
    }

    private static String digest(String file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(Path.of(file)), sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (IOException unreadable) {
            return file;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
