package dev.awase.staff.products;

import dev.awase.item.Season;
import dev.awase.staff.Office;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;

/** A box to tick for each season. */
final class SeasonBoxes {
    private SeasonBoxes() {}

    static List<CheckBox> of(String id, Office office, Runnable changed) {
        return Arrays.stream(Season.values())
                .map(season -> {
                    CheckBox box = new CheckBox(office.text("staff.products.season." + season.id()));
                    box.setId(id + season.id());
                    box.setUserData(season);
                    box.setOnAction(_ -> changed.run());
                    return box;
                })
                .toList();
    }

    static Set<Season> chosen(List<CheckBox> boxes) {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (Season) box.getUserData())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Season.class)));
    }

    static void show(List<CheckBox> boxes, Set<Season> seasons) {
        boxes.forEach(box -> box.setSelected(seasons.contains((Season) box.getUserData())));
    }
}
