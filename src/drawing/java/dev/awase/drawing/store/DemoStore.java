package dev.awase.drawing.store;

import dev.awase.drawing.Jpeg;
import dev.awase.drawing.Studio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes {@code assets/demo/catalog.csv}, the list {@code skus.txt} of what is in it and a picture of every product; the same
 * tables give the same files, byte for byte. From the project's folder:
 *
 * <pre>mvn test-compile exec:exec@draw</pre>
 *
 * <p>With {@code -Dawase.args=AW-TOP} only products whose SKU starts so are drawn again; several may be given.
 */
public final class DemoStore {
    private static final double QUALITY = 0.75;

    private DemoStore() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("assets", "demo");
        List<String> wanted = args.length > 0 ? List.of(args) : List.of("");
        List<Piece> pieces = Buyer.pieces();
        Files.createDirectories(folder.resolve("pictures"));
        Files.writeString(folder.resolve("catalog.csv"), CatalogFile.of(pieces));
        Files.writeString(folder.resolve("skus.txt"), skus(pieces));
        pieces.parallelStream()
                .filter(piece -> wanted.stream().anyMatch(piece.sku()::startsWith))
                .forEach(piece -> write(folder.resolve("pictures"), piece));
    }

    /** One a line. */
    static String skus(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.sku() + "\n").collect(Collectors.joining());
    }

    /** The picture of one product as JPEG. */
    static byte[] picture(Piece piece) {
        return Jpeg.of(Studio.render(piece.plate()), QUALITY);
    }

    private static void write(Path folder, Piece piece) {
        try {
            Files.write(folder.resolve(piece.pictureName()), picture(piece));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
