package dev.awase.shopper.ask;

import dev.awase.coordination.Match;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.pad.Typing;
import dev.awase.item.Taxonomy;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A conversation about the look or one product; an answer grows in place. */
public final class AskScreen extends StackPane {
    static final PseudoClass THINKING = PseudoClass.getPseudoClass("thinking");

    private final Studio studio;
    private final Conversation conversation;
    private final Prompts prompts;
    private final AskLine line;
    private final Subject subject;
    private Step.Ask step;

    public AskScreen(
            Step.Ask step,
            Taxonomy taxonomy,
            Function<Match, PictureCard.Face> faces,
            Typing typing,
            Studio studio,
            Consumer<Intent> intend) {
        this.step = step;
        this.studio = studio;
        boolean voice = step.hearing() != Step.Hearing.ABSENT;
        subject = new Subject(step.from(), taxonomy, faces, voice, studio);
        conversation = new Conversation(faces, studio, intend);
        prompts =
                new Prompts(studio, question -> intend.accept(new Intent.AskWords(question.words(), question.meant())));
        line = new AskLine(typing, studio, intend, writing -> arrange());
        getStyleClass().addAll("screen", "ask", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(AskScreen.class, "ask.css"));
        VBox told = new VBox(subject, conversation);
        if (studio.lead() > 0) {
            // Below what she asks about, which is only seen, answers begin where a seated shopper reaches them.
            Region space = new Region();
            space.minHeightProperty()
                    .bind(Bindings.max(0, subject.heightProperty().multiply(-1).add(studio.lead())));
            told.getChildren().add(1, space);
        }
        told.getStyleClass().add("told");
        VBox.setVgrow(conversation, Priority.ALWAYS);
        VBox asked = new VBox(prompts, line);
        asked.getStyleClass().add("asked");
        // A long conversation glides; what it is answered with keeps its height.
        asked.setMinHeight(USE_PREF_SIZE);
        getChildren().add(studio.portrait() ? page(told, asked) : spread(told, asked));
        update(step);
    }

    private static VBox page(VBox told, VBox asked) {
        VBox.setVgrow(told, Priority.ALWAYS);
        return new VBox(told, asked);
    }

    private HBox spread(VBox told, VBox asked) {
        told.setMinWidth(studio.em(28));
        told.setMaxWidth(studio.em(28));
        VBox.setVgrow(prompts, Priority.ALWAYS);
        VBox.setVgrow(line, Priority.SOMETIMES);
        asked.setMinHeight(0);
        HBox.setHgrow(asked, Priority.ALWAYS);
        return studio.beside(told, asked);
    }

    /** The same conversation, further on. */
    public void update(Step.Ask next) {
        step = next;
        conversation.show(next.exchanges());
        line.show(next);
        arrange();
    }

    /** Goes on with what was being written when the window made the screen anew. */
    public void resume(AskScreen earlier) {
        line.resume(earlier.line);
        line.show(step);
        arrange();
    }

    private void arrange() {
        boolean begun = !step.exchanges().isEmpty();
        boolean writing = line.isWriting();
        subject.begun(begun);
        conversation.setVisible(begun);
        conversation.setManaged(begun);
        prompts.show(Suggestions.about(step.from(), studio.strings()), begun && studio.portrait());
        prompts.setVisible(!writing);
        prompts.setManaged(!writing);
    }
}
