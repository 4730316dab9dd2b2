package dev.awase;

import dev.awase.access.Entry;
import dev.awase.access.Member;
import dev.awase.access.Members;
import dev.awase.access.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** People who stand at an entrance to be seen in a picture: nobody enters by them, and nothing about them is kept. */
record ShownMembers(List<Member> all) implements Members {
    ShownMembers {
        all = List.copyOf(all);
    }

    @Override
    public void add(Member member, String pin) {
        throw onlyShown();
    }

    @Override
    public void addFirst(String name, String pin) {
        throw onlyShown();
    }

    @Override
    public void rename(String name, String other) {
        throw onlyShown();
    }

    @Override
    public void setRole(String name, Role role) {
        throw onlyShown();
    }

    @Override
    public void setPin(String name, String pin) {
        throw onlyShown();
    }

    @Override
    public Runnable remove(String name) {
        throw onlyShown();
    }

    @Override
    public Optional<Long> number(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Member> numbered(long number) {
        return Optional.empty();
    }

    @Override
    public Entry enter(String name, String pin) {
        return new Entry.Wait(Duration.ZERO);
    }

    @Override
    public Duration waiting(String name) {
        return Duration.ZERO;
    }

    private static UnsupportedOperationException onlyShown() {
        return new UnsupportedOperationException("people in a picture stay as they are");
    }
}
