package dev.awase.staff;

import dev.awase.access.Member;
import dev.awase.design.Strings;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The way between the console's places, who is here, the language, and the lock. */
final class StaffRail extends VBox {
    private final StaffWindow window;
    private final Office office;

    StaffRail(StaffWindow window, Member member, List<Locale> languages, Office office) {
        this.window = window;
        this.office = office;
        getStyleClass().add("rail");
        Label mark = new Label("Awase");
        mark.getStyleClass().addAll("display", "rail-mark");
        VBox places = new VBox();
        places.getStyleClass().add("rail-places");
        window.areas().forEach(area -> places.getChildren().add(place(area)));
        ScrollPane scroll = new ScrollPane(places);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        places.getChildren().stream()
                .filter(place -> place.getStyleClass().contains("chosen"))
                .forEach(place -> keepInSight(scroll, places, place));
        getChildren().addAll(mark, scroll);
        window.keys().ifPresent(pad -> getChildren().add(keys(pad)));
        getChildren().addAll(languages(window, languages), who(member));
        window.back().ifPresent(kiosk -> {
            Button back = back(office, kiosk);
            slim(back);
            getChildren().add(back);
        });
    }

    /** A rail is made anew with each place, and where the window is low its last places lie below the edge. */
    private static void keepInSight(ScrollPane scroll, Region all, Node place) {
        Runnable look = () -> {
            double seen = scroll.getViewportBounds().getHeight();
            double hidden = all.getHeight() - seen;
            double below = place.getBoundsInParent().getMaxY() - seen;
            if (hidden > 0 && below > 0) {
                scroll.setVvalue(Math.min(1, below / hidden));
            }
        };
        scroll.viewportBoundsProperty().subscribe(_ -> look.run());
        place.boundsInParentProperty().subscribe(_ -> look.run());
    }

    /** Back to the kiosk that this console lies above. */
    static Button back(Office office, Runnable kiosk) {
        Button back = new Button(office.text("staff.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("back-to-kiosk");
        back.setAccessibleText(office.text("staff.back"));
        back.getStyleClass().add("rail-place");
        back.setAlignment(Pos.CENTER_LEFT);
        back.setMaxWidth(Double.MAX_VALUE);
        back.setOnAction(_ -> kiosk.run());
        return back;
    }

    private Button place(Area area) {
        String words = office.text("staff." + area.id() + ".title");
        Button button = new Button(words, new FontIcon(area.icon()));
        button.setId("go-" + area.id());
        button.getStyleClass().add("rail-place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        if (area == window.area()) {
            button.getStyleClass().add("chosen");
        }
        slim(button);
        button.setOnAction(_ -> window.go(area));
        return button;
    }

    private ToggleButton keys(ScreenKeys pad) {
        ToggleButton keys = new ToggleButton(office.text("staff.keys"), new FontIcon(Feather.TYPE));
        keys.setId("screen-keys-wanted");
        keys.setAccessibleText(office.text("staff.keys"));
        keys.setTooltip(new Tooltip(office.text("staff.keys")));
        keys.getStyleClass().add("rail-place");
        keys.setMaxWidth(Double.MAX_VALUE);
        keys.setAlignment(Pos.CENTER_LEFT);
        // A touch on it must not take the field away that is written into.
        keys.setFocusTraversable(false);
        slim(keys);
        keys.selectedProperty().bindBidirectional(pad.wanted());
        return keys;
    }

    /** Each language by its own name. */
    static FlowPane languages(StaffWindow window, List<Locale> offered) {
        FlowPane choice = new FlowPane();
        choice.getStyleClass().add("rail-languages");
        choice.setPrefWrapLength(190);
        for (Locale language : offered) {
            Button button = new Button(Strings.of(language).text("frame.language"));
            button.setId("speak-" + language.getLanguage());
            button.getStyleClass().add("rail-language");
            button.setMinWidth(Region.USE_PREF_SIZE);
            if (language.getLanguage().equals(window.language().getLanguage())) {
                button.getStyleClass().add("chosen");
            }
            button.setOnAction(_ -> window.speak(language));
            choice.getChildren().add(button);
        }
        return choice;
    }

    private VBox who(Member member) {
        Label name = new Label(member.name());
        name.getStyleClass().add("rail-name");
        Label role = new Label(office.text("staff.role." + member.role().id()));
        role.getStyleClass().addAll("note", "rail-role");
        Button lock = new Button(office.text("staff.lock"), new FontIcon(Feather.LOCK));
        lock.setId("lock");
        lock.setAccessibleText(office.text("staff.lock"));
        lock.getStyleClass().add("rail-place");
        lock.setMaxWidth(Double.MAX_VALUE);
        lock.setAlignment(Pos.CENTER_LEFT);
        slim(lock);
        lock.setOnAction(_ -> window.shift().lock());
        VBox who = new VBox(name, role);
        window.ownPin().ifPresent(dialog -> who.getChildren().add(ownPin(dialog)));
        who.getChildren().add(lock);
        who.getStyleClass().add("rail-who");
        return who;
    }

    private Button ownPin(Function<Office, Region> dialog) {
        String words = office.text("staff.own-pin");
        Button change = new Button(words, new FontIcon(Feather.KEY));
        change.setId("own-pin");
        change.setAccessibleText(words);
        change.setTooltip(new Tooltip(words));
        change.getStyleClass().add("rail-place");
        change.setMaxWidth(Double.MAX_VALUE);
        change.setAlignment(Pos.CENTER_LEFT);
        slim(change);
        change.setOnAction(_ -> office.overlay().open(dialog.apply(office)));
        return change;
    }

    /** Shows the icon alone where the window is narrow. */
    private void slim(ButtonBase button) {
        button.contentDisplayProperty()
                .bind(window.widthProperty()
                        .map(width -> width.doubleValue() < StaffWindow.NARROW_WIDTH
                                ? ContentDisplay.GRAPHIC_ONLY
                                : ContentDisplay.LEFT));
    }
}
