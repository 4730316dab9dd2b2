package dev.awase.design;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A question laid over a screen, with its answers as large tiles. A tap beside it closes it. */
public final class Sheet extends StackPane {
    private final Pane host;
    private final FlowPane answers = new FlowPane();

    /** Lies over {@code host}, usually a screen's root, once opened. */
    public Sheet(Pane host, String question, String close, Studio studio) {
        this.host = host;
        getStyleClass().add("sheet-veil");
        answers.getStyleClass().add("sheet-answers");
        Touch away = Touch.quiet("sheet-close", close, this::close);
        Glide choices = new Glide(Orientation.VERTICAL, answers);
        VBox paper = new VBox(Words.title(question), choices, away);
        paper.getStyleClass().add("sheet");
        paper.setMaxHeight(studio.portrait() ? studio.em(42) : studio.em(28));
        paper.setMaxWidth(studio.portrait() ? Double.MAX_VALUE : studio.em(36));
        setAlignment(paper, Pos.BOTTOM_CENTER);
        paper.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> close());
        getChildren().add(paper);
        studio.motion().rise(paper, studio.em(3), Duration.ZERO);
    }

    /** One more answer; tapping it closes the sheet. */
    public void answer(String id, String text, boolean chosen, Runnable choose) {
        answers.getChildren()
                .add(Touch.chip(id, text, chosen, () -> {
                            close();
                            choose.run();
                        })
                        .styled("answer"));
    }

    /** One more answer with something to see before its words. */
    public void answer(String id, String text, Node picture, boolean chosen, Runnable choose) {
        HBox line = new HBox(picture, new Label(text));
        line.getStyleClass().add("answer-line");
        Touch touch = new Touch(id, text, line, () -> {
                    close();
                    choose.run();
                })
                .styled("chip")
                .styled("answer");
        answers.getChildren().add(chosen ? touch.styled("chosen") : touch);
    }

    public void open() {
        host.getChildren().add(this);
    }

    public void close() {
        host.getChildren().remove(this);
    }
}
