package dev.awase.staff.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A shelf whose copies hold 320 products; 17 changes were made since. */
final class ShelfInMemory implements BackupShelf {
    final List<Kept> copies = new ArrayList<>();
    boolean sound = true;
    private Optional<Planned> planned = Optional.empty();

    @Override
    public List<Kept> kept() {
        return List.copyOf(copies);
    }

    @Override
    public void takeNow() {
        copies.add(new Kept("awase-2026-11-27.db", Instant.parse("2026-11-27T06:10:00Z"), 3 << 20));
    }

    @Override
    public Rehearsal rehearse(Kept copy, MachineLook.Told told) {
        return sound
                ? new Rehearsal(
                        copy, true, new Holding(320, 1_204), new Holding(318, 1_100), new Since(17, 1, 40), true)
                : Rehearsal.unsound(copy);
    }

    @Override
    public void plan(Kept copy, String who) {
        planned = Optional.of(new Planned(copy.name(), who, Instant.EPOCH));
    }

    @Override
    public Optional<Planned> planned() {
        return planned;
    }

    @Override
    public void callOff() {
        planned = Optional.empty();
    }
}
