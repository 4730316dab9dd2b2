package dev.awase.staff.insight;

import dev.awase.staff.Office;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Touches by weekday and hour: the more, the darker; hours in which nothing ever happened are left out at both ends. */
final class HeatMap extends GridPane {
    private static final int SHADES = 6;

    HeatMap(List<List<Long>> touches, Office office) {
        getStyleClass().add("heat-map");
        int first = hour(touches, false);
        int last = hour(touches, true);
        long most = touches.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        for (int hour = first; hour <= last; hour++) {
            Label head = new Label(Integer.toString(hour));
            head.getStyleClass().add("note");
            add(head, hour - first + 1, 0);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            int row = day.getValue();
            Label name = new Label(day.getDisplayName(TextStyle.SHORT, office.locale()));
            name.setMinWidth(Region.USE_PREF_SIZE);
            add(name, 0, row);
            for (int hour = first; hour <= last; hour++) {
                add(cell(touches.get(row - 1).get(hour), most), hour - first + 1, row);
            }
        }
        setAccessibleText(busiest(touches, office));
    }

    private static Region cell(long many, long most) {
        Region cell = new Region();
        int shade = most == 0 || many == 0 ? 0 : (int) Math.ceil((double) many * (SHADES - 1) / most);
        cell.getStyleClass().addAll("heat", "heat-" + shade);
        return cell;
    }

    /** The first or last hour with a touch on any day; 10 and 20 where there is none. */
    private static int hour(List<List<Long>> touches, boolean last) {
        for (int i = 0; i < 24; i++) {
            int hour = last ? 23 - i : i;
            if (touches.stream().anyMatch(day -> day.get(hour) > 0)) {
                return hour;
            }
        }
        return last ? 20 : 10;
    }

    /** The fullest hour in words, since a shade alone says nothing to whoever cannot see it. */
    static String busiest(List<List<Long>> touches, Office office) {
        long most = 0;
        int day = 0;
        int hour = 0;
        for (int d = 0; d < 7; d++) {
            for (int h = 0; h < 24; h++) {
                if (touches.get(d).get(h) > most) {
                    most = touches.get(d).get(h);
                    day = d;
                    hour = h;
                }
            }
        }
        return most == 0
                ? office.text("staff.insight.nothing-yet")
                : office.text(
                        "staff.insight.busiest",
                        DayOfWeek.of(day + 1).getDisplayName(TextStyle.FULL, office.locale()),
                        hour,
                        hour + 1);
    }
}
