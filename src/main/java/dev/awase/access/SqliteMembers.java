package dev.awase.access;

import dev.awase.catalog.Database;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** {@link Members} in the shop's database. */
public final class SqliteMembers implements Members {
    /** What a try with an unknown name is compared with, so that it takes as long as any other. */
    private static final PinHash NOBODY = new PinHash(PinHash.ROUNDS, new byte[16], new byte[32]);

    /** The number that no member has: what is tried under an unknown name counts there. */
    private static final long NOBODYS = 0;

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
            Member named = new Member(Member.name(member.name()), member.role());
            refuseTaken(handle, named.name(), NOBODYS);
            return insert(handle, named, hash);
        });
    }

    private static int insert(Handle handle, Member member, PinHash hash) {
        return insert(handle, null, member, hash);
    }

    private static int insert(Handle handle, @Nullable Long number, Member member, PinHash hash) {
        return handle.execute(
                "INSERT INTO staff_member (id, name, role, rounds, salt, hash) VALUES (?, ?, ?, ?, ?, ?)",
                number,
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
            return insert(handle, new Member(Member.name(name), Role.MANAGER), hash);
        });
    }

    @Override
    public void rename(String name, String other) {
        String next = Member.name(other);
        database.write(handle -> {
            refuseTaken(handle, next, number(handle, name));
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
    public Runnable remove(String name) {
        return database.write(handle -> {
            Row row = row(handle, name).orElseThrow(() -> new Refused(Refused.Why.GONE));
            handle.execute("DELETE FROM staff_member WHERE id = ?", row.number());
            tries.forgive(handle, row.number());
            keepAManager(handle);
            return () -> putBack(row);
        });
    }

    private void putBack(Row row) {
        database.write(handle -> {
            refuseTaken(handle, row.member().name(), NOBODYS);
            boolean free = row(handle, row.number()).isEmpty();
            return insert(handle, free ? row.number() : null, row.member(), row.hash());
        });
    }

    @Override
    public Optional<Long> number(String name) {
        return database.read(handle -> row(handle, name).map(Row::number));
    }

    @Override
    public Optional<Member> numbered(long number) {
        return database.read(handle -> row(handle, number).map(Row::member));
    }

    @Override
    public Entry enter(String name, String pin) {
        // In one transaction: of many tries at once no more are looked at than are free.
        Counted counted = database.write(handle -> {
            Optional<Row> kept = row(handle, name);
            long number = kept.map(Row::number).orElse(NOBODYS);
            Duration left = tries.left(handle, number);
            return new Counted(kept, number, left, left.isZero() ? tries.count(handle, number) : 0);
        });
        if (!counted.waits().isZero()) {
            return new Entry.Wait(counted.waits());
        }
        // An unknown name costs the same time: how long it takes tells nobody who works here.
        PinHash hash = counted.kept().map(Row::hash).orElse(NOBODY);
        if (!hash.matches(Pin.digits(pin)) || counted.kept().isEmpty()) {
            return counted.free() > 0 ? new Entry.Wrong(counted.free()) : new Entry.Wait(waiting(counted.number()));
        }
        return database.write(handle -> {
            tries.forgive(handle, counted.number());
            return row(handle, counted.number())
                    .map(row -> (Entry) new Entry.Entered(row.member()))
                    .orElseThrow(() -> new Refused(Refused.Why.GONE));
        });
    }

    @Override
    public Duration waiting(String name) {
        return waiting(number(name).orElse(NOBODYS));
    }

    private Duration waiting(long number) {
        boolean waits = database.read(
                        handle -> handle.createQuery("SELECT count(*) FROM staff_member_tries WHERE remaining > 0")
                                .mapTo(Integer.class)
                                .one())
                > 0;
        return waits ? database.write(handle -> tries.left(handle, number)) : Duration.ZERO;
    }

    /** Whoever the try was for, what is left of the wait, else how many tries are free after this one. */
    private record Counted(Optional<Row> kept, long number, Duration waits, int free) {}

    /** A member with all that is kept. */
    private record Row(long number, Member member, PinHash hash) {}

    private static Optional<Row> row(Handle handle, String name) {
        return row(handle, "name = ?", name);
    }

    private static Optional<Row> row(Handle handle, long number) {
        return row(handle, "id = ?", number);
    }

    private static Optional<Row> row(Handle handle, String which, Object value) {
        return handle.select("SELECT id, name, role, rounds, salt, hash FROM staff_member WHERE " + which, value)
                .map((row, _) -> new Row(
                        row.getLong("id"),
                        new Member(
                                row.getString("name"),
                                Role.byId(row.getString("role")).orElseThrow()),
                        new PinHash(row.getInt("rounds"), row.getBytes("salt"), row.getBytes("hash"))))
                .findOne();
    }

    private static long number(Handle handle, String name) {
        return row(handle, name).map(Row::number).orElse(NOBODYS);
    }

    private static PinHash hash(String pin) {
        if (Pin.weakness(pin).isPresent()) {
            throw new Refused(Refused.Why.WEAK);
        }
        return PinHash.of(Pin.digits(pin));
    }

    /** Names that differ by case or width alone are one name to whoever reads them. */
    private static void refuseTaken(Handle handle, String name, long own) {
        boolean taken =
                handle.select("SELECT name FROM staff_member WHERE id <> ?", own).mapTo(String.class).list().stream()
                        .anyMatch(other -> Member.name(other).equalsIgnoreCase(name));
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
