package dev.awase.training;

import dev.awase.coordination.taste.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes stylists' outfits as the tables that {@code awase evaluate outfits} reads: the development outfits as questions
 * {@code Q.tsv}, one of four types of a category each, the training outfits as {@code O.tsv}, and the types as products
 * {@code P.tsv}. Arguments: the folder with {@code categories.tsv}, {@code outfits_train.tsv} and {@code outfits_dev.tsv},
 * and the folder to write to.
 */
public final class OutfitTables {
    private static final long SEED = 1;

    private OutfitTables() {}

    /** Reads and writes. */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        TypedOutfits train = TypedOutfits.of(Outfits.read(from, "outfits_train.tsv"));
        TypedOutfits dev = TypedOutfits.of(Outfits.read(from, "outfits_dev.tsv"));
        Files.createDirectories(to);
        Files.write(to.resolve("P.tsv"), products(train, dev));
        Files.write(to.resolve("Q.tsv"), questions(dev));
        Files.write(to.resolve("O.tsv"), outfits(train));
    }

    private static List<String> products(TypedOutfits train, TypedOutfits dev) {
        List<String> lines = new ArrayList<>(List.of("id\tcategory\ttones\tpattern\tmaterial\ttype"));
        Stream.concat(train.worn().stream(), dev.worn().stream())
                .distinct()
                .map(piece -> id(piece) + "\t" + piece.category().id() + "\t\t\t\t" + id(piece))
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    private static List<String> questions(TypedOutfits dev) {
        List<String> lines = new ArrayList<>(List.of("q\tslot\tcontext\tcandidates\tanswer"));
        for (TypedOutfits.Question question : dev.questions(SEED)) {
            lines.add(String.join(
                    "\t",
                    String.valueOf(lines.size()),
                    question.candidates().getFirst().category().id(),
                    ids(question.context()),
                    ids(question.candidates()),
                    String.valueOf(question.answer())));
        }
        return lines;
    }

    private static List<String> outfits(TypedOutfits train) {
        List<String> lines = new ArrayList<>(List.of("outfit\titems"));
        train.outfits().forEach(outfit -> lines.add(lines.size() + "\t" + ids(outfit)));
        return lines;
    }

    private static String ids(List<Piece> pieces) {
        return pieces.stream().map(OutfitTables::id).collect(Collectors.joining(","));
    }

    /** A type is its own id; the outfits' names have no comma. */
    private static String id(Piece piece) {
        return piece.type().orElseThrow();
    }
}
