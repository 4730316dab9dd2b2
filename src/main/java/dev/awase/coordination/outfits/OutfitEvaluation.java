package dev.awase.coordination.outfits;

import dev.awase.catalog.ProductId;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Question;
import dev.awase.coordination.Wish;
import dev.awase.coordination.measure.Figure;
import dev.awase.coordination.measure.Standing;
import dev.awase.coordination.measure.TableFile;
import dev.awase.coordination.measure.TableLine;
import dev.awase.coordination.taste.Offering;
import dev.awase.coordination.taste.Outcome;
import dev.awase.coordination.taste.Piece;
import dev.awase.coordination.taste.Taste;
import dev.awase.coordination.taste.TasteLearner;
import dev.awase.item.Item;
import dev.awase.item.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Asks the kiosk's own ranking which candidate a stylist put with the rest of an outfit: the points beside each piece of
 * the context, averaged. Outfits to learn from go through the very learner that a shop has.
 */
public final class OutfitEvaluation {
    /** Fixed, so that every run asks and learns the same. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static final Instant THEN = Instant.parse("2026-01-15T12:00:00Z");
    private static final long SEED = 1;

    private final Taxonomy taxonomy;
    private final Mistakes mistakes;
    private final Progress progress;

    /** {@code tell} is told what could not be used, and how far long work has come. */
    public OutfitEvaluation(Taxonomy taxonomy, Consumer<String> tell) {
        this.taxonomy = taxonomy;
        this.mistakes = new Mistakes(tell);
        this.progress = new Progress(tell);
    }

    /**
     * The figures of these tables.
     *
     * @throws IOException in words, if a table cannot be read or nothing in it can be used
     */
    public OutfitFigures of(Path products, Path questions, Optional<Path> outfits) throws IOException {
        Stock stock = new StockTable(mistakes).read(products, taxonomy);
        List<Riddle> riddles = Riddle.readAll(questions, stock, mistakes);
        Taste taste = Taste.shipped();
        Optional<OutfitFigures.Trained> trained = Optional.empty();
        if (outfits.isPresent()) {
            List<List<ProductId>> learned = outfits(outfits.get(), stock);
            long start = System.nanoTime();
            taste = learn(learned, stock);
            trained = Optional.of(
                    new OutfitFigures.Trained(learned.size(), (System.nanoTime() - start) / 1e9, taste.trust()));
        }
        return figures(riddles, stock, taste, trained);
    }

    private OutfitFigures figures(
            List<Riddle> riddles, Stock stock, Taste taste, Optional<OutfitFigures.Trained> trained) {
        Coordinator kiosk = new Coordinator(taxonomy, CoordinationSettings.DEFAULT, () -> taste);
        Coordinator near = new Coordinator(taxonomy, CoordinationSettings.NEARNESS_ALONE);
        List<Standing> standings = new ArrayList<>();
        List<Standing> nearest = new ArrayList<>();
        Map<String, List<Standing>> bySlot = new TreeMap<>();
        List<Double> right = new ArrayList<>();
        List<Double> wrong = new ArrayList<>();
        for (Riddle riddle : riddles) {
            double[] points = points(kiosk, riddle, stock);
            Standing standing = Standing.of(points, riddle.answer());
            standings.add(standing);
            bySlot.computeIfAbsent(riddle.slot(), slot -> new ArrayList<>()).add(standing);
            nearest.add(Standing.of(points(near, riddle, stock), riddle.answer()));
            for (int i = 0; i < points.length; i++) {
                (i == riddle.answer() ? right : wrong).add(points[i]);
            }
            progress.at("questions asked", standings.size(), riddles.size());
        }
        OutfitFigures.Ranks all = OutfitFigures.Ranks.of(standings);
        Map<String, OutfitFigures.Ranks> perSlot = new LinkedHashMap<>();
        bySlot.forEach((slot, some) -> perSlot.put(slot, OutfitFigures.Ranks.of(some)));
        return new OutfitFigures(
                all.n(),
                all.hit1(),
                all.hit3(),
                all.mrr(),
                wrong.isEmpty() ? Optional.empty() : Optional.of(Figure.auc(array(right), array(wrong))),
                OutfitFigures.chance(riddles),
                OutfitFigures.Ranks.of(nearest),
                perSlot,
                trained,
                mistakes.count());
    }

    private static double[] points(Coordinator coordinator, Riddle riddle, Stock stock) {
        double[] points = new double[riddle.candidates().size()];
        for (ProductId beside : riddle.context()) {
            Piece piece = stock.piece(beside);
            Item anchor = new Item(
                    piece.category(), piece.palette(), piece.pattern(), piece.material(), Optional.empty(), Set.of());
            Question question = new Question(anchor, Wish.NONE, DAY, Optional.of(beside));
            float[] some = coordinator.points(question, stock.assortment(), riddle.candidates());
            for (int i = 0; i < points.length; i++) {
                points[i] += some[i] / riddle.context().size();
            }
        }
        return points;
    }

    private List<List<ProductId>> outfits(Path file, Stock stock) throws IOException {
        List<TableLine> lines = TableFile.read(file, List.of());
        Column.ITEMS.needed(lines.getFirst());
        List<List<ProductId>> outfits = new ArrayList<>();
        for (TableLine line : lines) {
            try {
                List<ProductId> items = Riddle.known(Column.ITEMS.several(line, ','), stock);
                if (items.size() < 2) {
                    throw new UnusableLine("an outfit to learn from has at least two products, commas between ids");
                }
                outfits.add(items);
            } catch (UnusableLine unusable) {
                mistakes.note(line, unusable.why());
            }
        }
        return outfits;
    }

    private Taste learn(List<List<ProductId>> outfits, Stock stock) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<ProductId> worn = new LinkedHashSet<>();
        for (List<ProductId> outfit : outfits) {
            worn.addAll(outfit);
            outcomes.addAll(Outcome.ofLook(outfit.stream().map(stock::piece).toList(), THEN));
        }
        // Only what the stylists had at hand was not chosen; what came later was not there to choose from.
        TasteLearner learner =
                new TasteLearner(new Offering(worn.stream().map(stock::piece).toList()), SEED);
        int work = TasteLearner.work(outcomes.size());
        learner.learnAll(outcomes, done -> progress.at("choices learned from", done, work));
        return learner.taste();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
