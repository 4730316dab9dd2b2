package dev.awase.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member of the staff may do; each role may do all that the ones before it may. */
public enum Role {
    /** Serves shoppers and keeps the products in order. */
    CLERK,
    /** Also decides how the kiosk ranks, who may enter, and how the machine is set. */
    MANAGER;

    public boolean covers(Role least) {
        return compareTo(least) >= 0;
    }

    /** As the database keeps it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> byId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
