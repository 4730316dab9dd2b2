package dev.awase.staff.insight;

import dev.awase.catalog.files.Rejection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** A till that sold two things and refuses one row of each file. */
final class SampleTill implements Till {
    final List<Path> files = new ArrayList<>();
    final List<Long> undone = new ArrayList<>();
    int percent;

    @Override
    public Taken take(Path file, String who, BooleanSupplier goOn) {
        files.add(file);
        return new Taken(7, 2, 1, List.of(new Rejection(4, "数量", "many", Rejection.Cause.COUNT)));
    }

    @Override
    public int undo(long file) {
        undone.add(file);
        return 2;
    }

    @Override
    public int heldOut() {
        return percent;
    }

    @Override
    public int holdOut(int next, String who) {
        int before = percent;
        percent = next;
        return before;
    }

    @Override
    public String money(double minor, Locale language) {
        return "¥" + Math.round(minor);
    }
}
