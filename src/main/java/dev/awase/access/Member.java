package dev.awase.access;

/** Somebody of the staff, by the name that colleagues call and the trail shows. */
public record Member(String name, Role role) {
    public Member {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a member has a name");
        }
    }
}
