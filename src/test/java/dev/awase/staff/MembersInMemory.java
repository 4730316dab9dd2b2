package dev.awase.staff;

import dev.awase.access.Entry;
import dev.awase.access.Member;
import dev.awase.access.Members;
import dev.awase.access.Role;
import dev.awase.catalog.CatalogFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Members that are kept as long as a test lasts; what a PIN must be is the database's part. */
public final class MembersInMemory implements Members {
    public final Map<String, String> pins = new TreeMap<>();
    private final Map<String, Long> numbers = new TreeMap<>();
    public final List<Member> members = new ArrayList<>();
    public Duration waiting = Duration.ZERO;
    public boolean broken;

    @Override
    public List<Member> all() {
        return List.copyOf(members);
    }

    @Override
    public void add(Member member, String pin) {
        members.add(member);
        pins.put(member.name(), pin);
        numbers.put(member.name(), (long) numbers.size() + 1);
    }

    @Override
    public void addFirst(String name, String pin) {
        add(new Member(name, Role.MANAGER), pin);
    }

    @Override
    public void rename(String name, String other) {
        members.replaceAll(member -> member.name().equals(name) ? new Member(other, member.role()) : member);
        numbers.put(other, numbers.getOrDefault(name, 0L));
    }

    @Override
    public void setRole(String name, Role role) {
        members.replaceAll(member -> member.name().equals(name) ? new Member(name, role) : member);
    }

    @Override
    public void setPin(String name, String pin) {
        pins.put(name, pin);
    }

    @Override
    public Runnable remove(String name) {
        Member gone = members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
        members.remove(gone);
        return () -> members.add(gone);
    }

    @Override
    public Optional<Long> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    @Override
    public Optional<Member> numbered(long number) {
        return members.stream()
                .filter(member -> Long.valueOf(number).equals(numbers.get(member.name())))
                .findFirst();
    }

    @Override
    public Entry enter(String name, String pin) {
        if (!waiting.isZero()) {
            return new Entry.Wait(waiting);
        }
        return members.stream()
                .filter(member -> member.name().equals(name) && pin.equals(pins.get(name)))
                .findFirst()
                .<Entry>map(Entry.Entered::new)
                .orElse(new Entry.Wrong(4));
    }

    @Override
    public Duration waiting(String name) {
        if (broken) {
            throw new CatalogFault(CatalogFault.Kind.BUSY, "for a test");
        }
        return waiting;
    }
}
