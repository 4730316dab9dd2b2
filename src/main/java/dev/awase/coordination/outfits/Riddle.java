package dev.awase.coordination.outfits;

import dev.awase.catalog.ProductId;
import dev.awase.coordination.measure.TableFile;
import dev.awase.coordination.measure.TableLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question: which of the candidates did the stylist put with the context? {@code answer} counts from 0. */
record Riddle(String slot, List<ProductId> context, List<ProductId> candidates, int answer) {
    Riddle {
        context = List.copyOf(context);
        candidates = List.copyOf(candidates);
    }

    /** All questions that can be asked; the others are mistakes. */
    static List<Riddle> readAll(Path file, Stock stock, Mistakes mistakes) throws IOException {
        List<TableLine> lines = TableFile.read(file, List.of());
        Column.CONTEXT.needed(lines.getFirst());
        Column.CANDIDATES.needed(lines.getFirst());
        Column.ANSWER.needed(lines.getFirst());
        List<Riddle> riddles = new ArrayList<>();
        for (TableLine line : lines) {
            try {
                riddles.add(read(line, stock));
            } catch (UnusableLine unusable) {
                mistakes.note(line, unusable.why());
            }
        }
        if (riddles.isEmpty()) {
            throw new IOException("no question of " + file + " can be asked; its products must stand in the table of"
                    + " products by the same ids");
        }
        return riddles;
    }

    private static Riddle read(TableLine line, Stock stock) throws UnusableLine {
        List<ProductId> context = known(Column.CONTEXT.several(line, ','), stock);
        List<ProductId> candidates = known(Column.CANDIDATES.several(line, ','), stock);
        if (context.isEmpty() || candidates.isEmpty()) {
            throw new UnusableLine("it needs at least one product of context and one candidate, commas between ids");
        }
        String slot = Column.SLOT.of(line);
        return new Riddle(slot.isEmpty() ? "untold" : slot, context, candidates, answer(line, candidates.size()));
    }

    private static int answer(TableLine line, int candidates) throws UnusableLine {
        String told = Column.ANSWER.of(line);
        try {
            int answer = Integer.parseInt(told);
            if (answer >= 0 && answer < candidates) {
                return answer;
            }
        } catch (NumberFormatException noNumber) {
            // Told in the same words as a number that is too large.
        }
        throw new UnusableLine(
                "the answer is the place of the right candidate, 0 to " + (candidates - 1) + ", not '" + told + "'");
    }

    /** The products of these ids. */
    static List<ProductId> known(List<String> names, Stock stock) throws UnusableLine {
        List<ProductId> ids = new ArrayList<>();
        for (String name : names) {
            Optional<ProductId> id = stock.id(name);
            ids.add(id.orElseThrow(() -> new UnusableLine(
                    "the product " + name + " is not in the table of products; add it there or leave it out here")));
        }
        return ids;
    }
}
