package dev.awase.staff.members;

import dev.awase.access.Change;
import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import java.util.Date;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who may enter, a line each; below them the trail, the newest first, to be searched. */
public final class MembersPage extends StaffPage {
    private final MembersModel model;
    private final VBox people = new VBox();
    private final VBox trail = new VBox();
    private final Button more;

    public MembersPage(Office office, MembersModel model) {
        super(office, Area.MEMBERS);
        this.model = model;
        styled(MembersPage.class, "members.css");
        actions(Controls.primary(
                "member-add",
                office.text("staff.members.add"),
                () -> office.overlay().open(MemberDialog.add(office, model))));
        TextField search = new TextField();
        search.setId("trail-search");
        search.setPromptText(office.text("staff.members.search"));
        search.setAccessibleText(office.text("staff.members.search"));
        search.setMaxWidth(360);
        search.textProperty().addListener((_, _, words) -> model.search(words));
        more = Controls.button("trail-more", office.text("staff.members.more"), model::goOn);
        more.visibleProperty().bind(model.more());
        more.managedProperty().bind(model.more());
        people.getStyleClass().addAll("paper", "people");
        trail.getStyleClass().add("trail");
        VBox all = new VBox(people, Controls.heading(office.text("staff.members.trail")), search, trail, more);
        all.getStyleClass().add("members-all");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.all().addListener((_, _, members) -> show(members));
        model.trail().addListener((_, _, changes) -> tell(changes));
        tell(model.trail().get());
        model.look();
    }

    private void show(List<Member> members) {
        people.getChildren().setAll(members.stream().map(this::line).toList());
    }

    private HBox line(Member member) {
        Label name = new Label(member.name());
        name.getStyleClass().add("member-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        ComboBox<Role> role = new ComboBox<>();
        role.setId("role-" + member.name());
        role.setAccessibleText(office().text("staff.members.role-of", member.name()));
        role.getItems().setAll(Role.values());
        role.setConverter(new MemberDialog.RoleWords(office()));
        role.setValue(member.role());
        role.setOnAction(_ -> {
            if (role.getValue() != member.role()) {
                model.setRole(member, role.getValue());
            }
        });
        HBox line = new HBox(name, role, buttons(member));
        line.getStyleClass().add("member-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private FlowPane buttons(Member member) {
        Office office = office();
        String name = member.name();
        FlowPane buttons = new FlowPane(4, 4);
        buttons.setPrefWrapLength(150);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getChildren()
                .addAll(
                        Controls.icon(
                                "rename-" + name,
                                Feather.EDIT_2,
                                office.text("staff.members.rename", name),
                                () -> office.overlay()
                                        .open(MemberDialog.rename(office, name, to -> model.rename(member, to)))),
                        Controls.icon(
                                "pin-" + name,
                                Feather.KEY,
                                office.text("staff.members.new-pin", name),
                                () -> office.overlay()
                                        .open(MemberDialog.pin(office, name, pin -> model.setPin(member, pin)))),
                        Controls.icon(
                                "remove-" + name,
                                Feather.TRASH_2,
                                office.text("staff.members.remove", name),
                                () -> office.overlay()
                                        .open(MemberDialog.remove(office, name, () -> model.remove(member)))));
        return buttons;
    }

    private void tell(List<Change> changes) {
        if (changes.isEmpty()) {
            trail.getChildren().setAll(Controls.note(office().text("staff.members.no-trail")));
            return;
        }
        trail.getChildren().setAll(changes.stream().map(this::line).toList());
    }

    private HBox line(Change change) {
        Label when = Controls.note(office().text("staff.members.when", Date.from(change.at())));
        when.setMinWidth(150);
        Label who = new Label(change.who());
        who.setMinWidth(110);
        String values = change.before().isEmpty() && change.after().isEmpty()
                ? ""
                : office().text("staff.members.values", change.before(), change.after());
        Label what = Controls.wrapped(office().text("staff.members.change", change.action(), change.subject(), values));
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(when, who, what);
        line.getStyleClass().add("trail-line");
        return line;
    }
}
