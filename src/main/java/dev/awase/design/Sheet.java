package dev.awase.design;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A question laid over a screen, with its answers as large tiles in columns. A tap beside it or Escape closes it. */
public final class Sheet extends StackPane implements KeyPath.Layer {
    private final Pane host;
    private final Studio studio;
    private final TilePane answers = new TilePane();
    private Optional<Node> before = Optional.empty();

    /** Lies over {@code host}, usually a screen's root, once opened. */
    public Sheet(Pane host, String question, String close, Studio studio) {
        this.host = host;
        this.studio = studio;
        boolean portrait = studio.portrait();
        getStyleClass().addAll("sheet-veil", portrait ? "portrait" : "landscape");
        answers.getStyleClass().add("sheet-answers");
        answers.setPrefColumns(portrait ? 2 : 4);
        answers.setPrefTileWidth(studio.em(portrait ? 14.4 : 11.6));
        VBox paper = new VBox(
                Words.title(question),
                new Glide(Orientation.VERTICAL, answers),
                Touch.quiet("sheet-close", close, this::close));
        paper.getStyleClass().add("sheet");
        paper.setMaxSize(portrait ? Double.MAX_VALUE : studio.em(53), USE_PREF_SIZE);
        paper.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> close());
        setAlignment(paper, Pos.BOTTOM_CENTER);
        setMargin(paper, new Insets(studio.lead(), 0, 0, 0));
        getChildren().add(paper);
        studio.motion().rise(paper, studio.em(3), Duration.ZERO);
    }

    /** One more answer; tapping it closes the sheet. */
    public void answer(String id, String text, boolean chosen, Runnable choose) {
        add(id, text, new HBox(Words.body(text)), chosen, choose);
    }

    /** One more answer with something to see before its words. */
    public void answer(String id, String text, Node picture, boolean chosen, Runnable choose) {
        add(id, text, new HBox(picture, Words.body(text)), chosen, choose);
    }

    /** The keyboard's focus comes to the first answer, or to the one that is chosen. */
    public void open() {
        before = Optional.ofNullable(host.getScene()).map(Scene::getFocusOwner);
        host.getChildren().add(this);
        answers.getChildren().stream()
                .filter(answer -> answer.getStyleClass().contains("chosen"))
                .findFirst()
                .or(() -> answers.getChildren().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** The focus goes back to where it was. */
    public void close() {
        host.getChildren().remove(this);
        before.ifPresent(Node::requestFocus);
    }

    @Override
    public void leave() {
        close();
    }

    private void add(String id, String text, HBox line, boolean chosen, Runnable choose) {
        line.getStyleClass().add("answer-line");
        Touch answer = new Touch(id, text, line, () -> {
                    close();
                    choose.run();
                })
                .styled("chip")
                .styled("answer");
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.choose(chosen, studio.choice(text, chosen));
        answers.getChildren().add(answer);
    }
}
