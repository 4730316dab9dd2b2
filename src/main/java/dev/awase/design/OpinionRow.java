package dev.awase.design;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Two words to say by a touch what one thinks of something and, once one is said, a few more to say why. */
public final class OpinionRow extends VBox {
    private static final double LINE_EM = 28;

    private final Map<String, Touch> sides = new LinkedHashMap<>();
    private final Map<String, Touch> grounds = new LinkedHashMap<>();
    private final FlowPane chips = new FlowPane();
    private final Map<String, String> texts = new HashMap<>();
    private final Studio studio;
    private final VBox why;

    /** A word to tap: its id, what it says, and what happens. */
    public record Word(String id, String text, Consumer<String> say) {
        private Touch chip() {
            return Touch.chip(id, text, false, () -> say.accept(id));
        }
    }

    /** The row as every screen has it: the grounds are said in the frame's words, and each is known by its id. */
    public static <G> OpinionRow of(
            Studio studio, List<Word> sides, List<G> grounds, Function<G, String> id, Consumer<G> because) {
        return new OpinionRow(
                sides,
                grounds.stream()
                        .map(ground -> new Word(
                                "ground-" + id.apply(ground),
                                studio.text("frame.ground." + id.apply(ground)),
                                _ -> because.accept(ground)))
                        .toList(),
                studio);
    }

    /** {@code sides} are the words of which one is said, {@code grounds} those that may follow. */
    private OpinionRow(List<Word> sides, List<Word> grounds, Studio studio) {
        this.studio = studio;
        HBox said = new HBox();
        said.getStyleClass().add("opinion");
        sides.forEach(word -> add(word, this.sides));
        said.getChildren().addAll(this.sides.values());
        chips.setPrefWrapLength(studio.em(LINE_EM));
        chips.getStyleClass().add("grounds");
        grounds.forEach(word -> add(word, this.grounds));
        chips.getChildren().addAll(this.grounds.values());
        this.why = new VBox(Words.small(studio.text("frame.ground-ask")), chips);
        this.why.getStyleClass().add("opinion-why");
        getStyleClass().add("opinion-row");
        getChildren().addAll(said, this.why);
        show(Optional.empty(), Set.of());
    }

    /** In place: a key that was pressed keeps the focus. */
    public void show(Optional<String> side, Set<String> because) {
        sides.forEach((id, chip) -> choose(id, chip, side.equals(Optional.of(id))));
        grounds.forEach((id, chip) -> choose(id, chip, because.contains(id)));
        why.setVisible(side.isPresent());
        why.setManaged(side.isPresent());
    }

    private void add(Word word, Map<String, Touch> chips) {
        chips.put(word.id(), word.chip());
        texts.put(word.id(), word.text());
    }

    private void choose(String id, Touch chip, boolean chosen) {
        chip.choose(chosen, studio.choice(texts.getOrDefault(id, ""), chosen));
    }
}
