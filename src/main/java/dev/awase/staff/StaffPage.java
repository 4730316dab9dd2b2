package dev.awase.staff;

import dev.awase.design.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A page of the console: its title, one line on what it is for, its actions, and below them its content. It is thrown
 * away when another is chosen; its model may be kept.
 */
public abstract class StaffPage extends BorderPane {
    private final Office office;
    private final FlowPane actions = new FlowPane();

    // A page is a node like JavaFX's own, built by adding to itself; no page overrides what is called here.
    @SuppressWarnings("this-escape")
    protected StaffPage(Office office, Area area) {
        this.office = office;
        getStyleClass().addAll("staff-page", area.id());
        setId("page-" + area.id());
        Label title = new Label(office.text("staff." + area.id() + ".title"));
        title.getStyleClass().addAll("display", "page-title");
        Label purpose = new Label(office.text("staff." + area.id() + ".purpose"));
        purpose.getStyleClass().add("page-purpose");
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, purpose);
        words.getStyleClass().add("page-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.getStyleClass().add("page-actions");
        actions.setAlignment(Pos.BOTTOM_RIGHT);
        HBox head = new HBox(words, actions);
        head.getStyleClass().add("page-head");
        setTop(head);
    }

    /** The sheet beside the page's class. */
    protected final void styled(Class<?> page, String file) {
        getStylesheets().add(Styles.beside(page, file));
    }

    /** Buttons at the right of the title. */
    protected final void actions(Node... buttons) {
        actions.getChildren().setAll(buttons);
    }

    protected final Office office() {
        return office;
    }

    /** The page leaves the window: let go of what goes on by itself, such as a timer or a preview. */
    public void leave() {}
}
