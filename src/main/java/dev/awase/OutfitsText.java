package dev.awase;

import dev.awase.coordination.measure.Figure;
import dev.awase.coordination.outfits.OutfitFigures;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of outfits for a person to read. */
final class OutfitsText {
    private OutfitsText() {}

    static String of(OutfitFigures figures) {
        String slots = figures.perSlot().entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue()))
                .collect(Collectors.joining("\n"));
        String learned = figures.trained()
                .map(trained -> "learned from %,d outfits in %.1f s, believed %.2f"
                        .formatted(trained.outfits(), trained.seconds(), trained.trust()))
                .orElse("nothing learned before");
        return String.format(
                Locale.ROOT,
                """
                %,d questions, %s; 95 %% intervals
                first            %s   chance %.3f   nearness of tone alone %.3f
                in first three   %s   chance %.3f   nearness of tone alone %.3f
                1 / rank         %s   chance %.3f   nearness of tone alone %.3f
                AUC              %s
                by slot
                %s""",
                figures.n(),
                learned,
                text(figures.hit1()),
                figures.chance().hit1(),
                figures.nearness().hit1().value(),
                text(figures.hit3()),
                figures.chance().hit3(),
                figures.nearness().hit3().value(),
                text(figures.mrr()),
                figures.chance().mrr(),
                figures.nearness().mrr().value(),
                figures.auc().map(OutfitsText::text).orElse("every question has one candidate"),
                slots);
    }

    private static String line(String slot, OutfitFigures.Ranks ranks) {
        return "  %-14s first %s   in first three %s   of %,d"
                .formatted(slot, text(ranks.hit1()), text(ranks.hit3()), ranks.n());
    }

    private static String text(Figure figure) {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", figure.value(), figure.low(), figure.high());
    }
}
