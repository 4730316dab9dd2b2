package dev.awase.design;

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
                studio.text("frame.ground-ask"),
                studio.em(LINE_EM));
    }

    /** {@code sides} are the words of which one is said, {@code grounds} those that may follow, asked with {@code why}, in lines of this width in pixels. */
    public OpinionRow(List<Word> sides, List<Word> grounds, String why, double width) {
        HBox said = new HBox();
        said.getStyleClass().add("opinion");
        sides.forEach(word -> this.sides.put(word.id(), word.chip()));
        said.getChildren().addAll(this.sides.values());
        chips.setPrefWrapLength(width);
        chips.getStyleClass().add("grounds");
        grounds.forEach(word -> this.grounds.put(word.id(), word.chip()));
        chips.getChildren().addAll(this.grounds.values());
        this.why = new VBox(Words.small(why), chips);
        this.why.getStyleClass().add("opinion-why");
        getStyleClass().add("opinion-row");
        getChildren().addAll(said, this.why);
        show(Optional.empty(), Set.of());
    }

    /** In place: a key that was pressed keeps the focus. */
    public void show(Optional<String> side, Set<String> because) {
        sides.forEach((id, chip) -> choose(chip, side.equals(Optional.of(id))));
        grounds.forEach((id, chip) -> choose(chip, because.contains(id)));
        why.setVisible(side.isPresent());
        why.setManaged(side.isPresent());
    }

    private static void choose(Touch chip, boolean chosen) {
        chip.getStyleClass().remove("chosen");
        if (chosen) {
            chip.getStyleClass().add("chosen");
        }
    }
}
