package dev.awase.staff.members;

import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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

    public MembersPage(Office office, MembersModel model, TrailModel trail) {
        super(office, Area.MEMBERS);
        this.model = model;
        styled(MembersPage.class, "members.css");
        actions(Controls.primary(
                "member-add",
                office.text("staff.members.add"),
                () -> office.overlay().open(MemberDialog.add(office, model))));
        people.getStyleClass().addAll("paper", "people");
        VBox all = new VBox(people, new TrailView(office, trail));
        all.getStyleClass().add("members-all");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.all().addListener((_, _, members) -> show(members));
        model.changes().addListener((_, _, _) -> trail.look());
        model.look();
        trail.look();
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
}
