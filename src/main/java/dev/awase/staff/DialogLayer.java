package dev.awase.staff;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One dialog above the pages, within the window: a kiosk without a window manager has no other windows. */
final class DialogLayer extends StackPane implements Overlay {
    DialogLayer() {
        getStyleClass().add("dialog-veil");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
    }

    @Override
    public void open(Region dialog) {
        dialog.getStyleClass().add("dialog");
        if (dialog.getMaxWidth() <= 0 || dialog.getMaxWidth() == Region.USE_COMPUTED_SIZE) {
            dialog.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
        getChildren().setAll(scrolling(dialog));
        setVisible(true);
        dialog.requestFocus();
    }

    /** Where keys or a notice leave less room than a dialog needs, it scrolls. */
    private static ScrollPane scrolling(Region dialog) {
        ScrollPane scroll = new AsHighAsItsText(dialog);
        scroll.getStyleClass().add("dialog-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxSize(most(dialog.getMaxWidth()), most(dialog.getMaxHeight()));
        return scroll;
    }

    /** A scroll pane asks for the height of its content without a width, as though no text broke into lines. */
    private static final class AsHighAsItsText extends ScrollPane {
        private final Region dialog;

        AsHighAsItsText(Region dialog) {
            super(dialog);
            this.dialog = dialog;
        }

        @Override
        protected double computePrefHeight(double width) {
            double most = dialog.getMaxWidth();
            return most > 0 && most < Double.MAX_VALUE ? dialog.prefHeight(most) : super.computePrefHeight(width);
        }
    }

    private static double most(double wanted) {
        return wanted == USE_COMPUTED_SIZE ? Double.MAX_VALUE : wanted;
    }

    @Override
    public void close() {
        getChildren().clear();
        setVisible(false);
    }
}
