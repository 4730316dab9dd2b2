package dev.awase.access;

import java.text.Normalizer;

/** Somebody of the staff, by the name that colleagues call and the trail shows. */
public record Member(String name, Role role) {
    public Member {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a member has a name");
        }
    }

    /** A name as it is kept: the same letters in full and half width are one name (NFKC), whatever the keys wrote. */
    public static String name(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
