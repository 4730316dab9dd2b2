package dev.awase.staff;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The console's few shapes of button, field and text, so that all pages look alike; large enough for a finger. */
public final class Controls {
    private Controls() {}

    /** The one thing a page is for. */
    public static Button primary(String id, String words, Runnable press) {
        return styled(button(id, words, press), Styles.ACCENT);
    }

    public static Button button(String id, String words, Runnable press) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> press.run());
        return button;
    }

    /** With an icon before its words. */
    public static Button button(String id, Ikon icon, String words, Runnable press) {
        Button button = button(id, words, press);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** Something that cannot be taken back, or that takes something away. */
    public static Button danger(String id, String words, Runnable press) {
        return styled(button(id, words, press), Styles.DANGER);
    }

    /** An icon alone; {@code words} are its tooltip and what a screen reader says. */
    public static Button icon(String id, Ikon icon, String words, Runnable press) {
        Button button = button(id, "", press);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return styled(styled(button, Styles.BUTTON_ICON), Styles.FLAT);
    }

    /** A label above what it names. */
    public static VBox field(String words, Node control) {
        Label label = new Label(words);
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        if (control.getAccessibleText() == null || control.getAccessibleText().isEmpty()) {
            control.setAccessibleText(words);
        }
        VBox field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    /** The name of a part of a page. */
    public static Label heading(String words) {
        Label label = wrapped(words);
        label.getStyleClass().addAll("display", "part-heading");
        return label;
    }

    /** Running text that breaks and is never cut off. */
    public static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A quieter line: what a figure counts, when something was. */
    public static Label note(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("note");
        return label;
    }

    /** A sheet of paper that holds one part of a page. */
    public static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().add("paper");
        return card;
    }

    private static Button styled(Button button, String style) {
        button.getStyleClass().add(style);
        return button;
    }
}
