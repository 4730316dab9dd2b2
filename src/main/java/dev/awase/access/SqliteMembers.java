package dev.awase.access;

import dev.awase.catalog.Database;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;

/** {@link Members} in the shop's database. */
public final class SqliteMembers implements Members {
    /** What a try with an unknown name is compared with, so that it takes as long as any other. */
    private static final PinHash NOBODY = new PinHash(PinHash.ROUNDS, new byte[16], new byte[32]);

    private final Database database;
    private final Tries tries;

    /** {@code nanos} is a monotonic clock, such as {@link System#nanoTime}. */
    public SqliteMembers(Database database, LongSupplier nanos) {
        this.database = database;
        this.tries = new Tries(nanos);
    }

    @Override
    public List<Member> all() {
        return database.read(handle -> handle.createQuery("SELECT name, role FROM staff_member ORDER BY name")
                .map((row, _) -> new Member(
                        row.getString("name"), Role.byId(row.getString("role")).orElseThrow()))
                .list());
    }

    @Override
    public void add(Member member, String pin) {
        PinHash hash = hash(pin);
        database.write(handle -> {
            refuseTaken(handle, member.name());
            return insert(handle, member, hash);
        });
    }

    private static int insert(Handle handle, Member member, PinHash hash) {
        return handle.execute(
                "INSERT INTO staff_member (name, role, rounds, salt, hash) VALUES (?, ?, ?, ?, ?)",
                member.name(),
                member.role().id(),
                hash.rounds(),
                hash.salt(),
                hash.hash());
    }

    @Override
    public void addFirst(String name, String pin) {
        PinHash hash = hash(pin);
        database.write(handle -> {
            if (handle.createQuery("SELECT count(*) FROM staff_member")
                            .mapTo(Integer.class)
                            .one()
                    > 0) {
                throw new Refused(Refused.Why.TAKEN);
            }
            return insert(handle, new Member(name, Role.MANAGER), hash);
        });
    }

    @Override
    public void rename(String name, String other) {
        String next = new Member(other, Role.CLERK).name();
        database.write(handle -> {
            if (!name.equalsIgnoreCase(next)) {
                refuseTaken(handle, next);
            }
            return done(handle.execute("UPDATE staff_member SET name = ? WHERE name = ?", next, name));
        });
    }

    @Override
    public void setRole(String name, Role role) {
        database.write(handle -> {
            int changed = handle.execute("UPDATE staff_member SET role = ? WHERE name = ?", role.id(), name);
            keepAManager(handle);
            return done(changed);
        });
    }

    @Override
    public void setPin(String name, String pin) {
        PinHash hash = hash(pin);
        database.write(handle -> done(handle.execute(
                "UPDATE staff_member SET rounds = ?, salt = ?, hash = ? WHERE name = ?",
                hash.rounds(),
                hash.salt(),
                hash.hash(),
                name)));
    }

    @Override
    public void remove(String name) {
        database.write(handle -> {
            int gone = handle.execute("DELETE FROM staff_member WHERE name = ?", name);
            keepAManager(handle);
            return done(gone);
        });
    }

    @Override
    public Entry enter(String name, String pin) {
        // In one transaction: of many tries at once no more are looked at than are free.
        Counted counted = database.write(handle -> {
            Duration left = tries.left(handle);
            return new Counted(left, left.isZero() ? tries.count(handle) : 0);
        });
        if (!counted.waits().isZero()) {
            return new Entry.Wait(counted.waits());
        }
        int free = counted.free();
        Optional<PinHash> kept = hashOf(name);
        // An unknown name costs the same time: how long it takes tells nobody who works here.
        if (!kept.orElse(NOBODY).matches(pin) || kept.isEmpty()) {
            return free > 0 ? new Entry.Wrong(free) : new Entry.Wait(waiting());
        }
        return database.write(handle -> {
            tries.forgive(handle);
            return handle.select("SELECT name, role FROM staff_member WHERE name = ?", name)
                    .map((row, _) -> (Entry) new Entry.Entered(new Member(
                            row.getString("name"),
                            Role.byId(row.getString("role")).orElseThrow())))
                    .findOne()
                    .orElseThrow(() -> new Refused(Refused.Why.GONE));
        });
    }

    @Override
    public Duration waiting() {
        boolean waits = database.read(handle -> handle.createQuery("SELECT remaining > 0 FROM staff_tries")
                .mapTo(Boolean.class)
                .one());
        return waits ? database.write(tries::left) : Duration.ZERO;
    }

    /** What is left of a wait, else how many tries are free after this one. */
    private record Counted(Duration waits, int free) {}

    private Optional<PinHash> hashOf(String name) {
        return database.read(handle -> handle.select("SELECT rounds, salt, hash FROM staff_member WHERE name = ?", name)
                .map((row, _) -> new PinHash(row.getInt("rounds"), row.getBytes("salt"), row.getBytes("hash")))
                .findOne());
    }

    private static PinHash hash(String pin) {
        if (Pin.weakness(pin).isPresent()) {
            throw new Refused(Refused.Why.WEAK);
        }
        return PinHash.of(pin);
    }

    private static void refuseTaken(Handle handle, String name) {
        boolean taken = handle.select("SELECT count(*) FROM staff_member WHERE name = ?", name)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (taken) {
            throw new Refused(Refused.Why.TAKEN);
        }
    }

    private static void keepAManager(Handle handle) {
        boolean none = handle.createQuery("SELECT count(*) FROM staff_member WHERE role = 'manager'")
                        .mapTo(Integer.class)
                        .one()
                == 0;
        if (none) {
            throw new Refused(Refused.Why.LAST_MANAGER);
        }
    }

    private static int done(int changed) {
        if (changed == 0) {
            throw new Refused(Refused.Why.GONE);
        }
        return changed;
    }
}
