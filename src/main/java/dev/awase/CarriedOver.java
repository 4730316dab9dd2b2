package dev.awase;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What a restore leaves as it is now: who may enter with which PIN, the tries at the entrance, and the trail. A backup
 * brings back products and not somebody who was taken out since, nor a PIN that others know; and what was done stays told.
 */
final class CarriedOver {
    private static final List<String> STEPS = List.of(
            "DELETE FROM main.staff_member",
            "INSERT INTO main.staff_member (id, name, role, rounds, salt, hash)"
                    + " SELECT id, name, role, rounds, salt, hash FROM present.staff_member",
            "DELETE FROM main.staff_member_tries",
            "INSERT INTO main.staff_member_tries (member, failed, wait, remaining)"
                    + " SELECT member, failed, wait, remaining FROM present.staff_member_tries",
            "INSERT INTO main.staff_change (id, at, who, action, subject, before, after)"
                    + " SELECT id, at, who, action, subject, before, after FROM present.staff_change"
                    + " WHERE id > (SELECT coalesce(max(id), 0) FROM main.staff_change)");

    private CarriedOver() {}

    /** From a file with the tables of this program into the one that is open: all of it, or nothing. */
    static void from(Path present, Connection into) throws SQLException {
        try (PreparedStatement attach = into.prepareStatement("ATTACH DATABASE ? AS present")) {
            attach.setString(1, present.toAbsolutePath().toString());
            attach.execute();
        }
        try (Statement statement = into.createStatement()) {
            into.setAutoCommit(false);
            for (String step : STEPS) {
                statement.executeUpdate(step);
            }
            into.commit();
        } catch (SQLException fault) {
            into.rollback();
            throw fault;
        } finally {
            into.setAutoCommit(true);
            try (Statement detach = into.createStatement()) {
                detach.execute("DETACH DATABASE present");
            }
        }
    }
}
