package dev.awase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.access.SqliteMembers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of the shop's file is not in its bytes any more: a PIN of six digits can be found by its hash. */
class TakenOutTest {
    @TempDir
    Path home;

    @Test
    void neitherTheHashOfAMemberWhoLeftNorThatOfAPinThatWasChangedStays() throws IOException {
        byte[] left;
        byte[] former;
        byte[] present;
        try (LocalDatabase database = LocalDatabase.open(home)) {
            SqliteMembers members = new SqliteMembers(database, () -> 0);
            members.add(new Member("Mori", Role.MANAGER), "482916");
            members.add(new Member("Abe", Role.CLERK), "482917");
            left = hash(database, "Abe");
            former = hash(database, "Mori");
            members.setPin("Mori", "482918");
            Runnable _ = members.remove("Abe");
            present = hash(database, "Mori");
        }
        assertTrue(holds(present), "it can be seen where it is");
        assertFalse(holds(left), "who left");
        assertFalse(holds(former), "the PIN before");
    }

    private static byte[] hash(LocalDatabase database, String name) {
        return database.read(handle -> handle.createQuery("SELECT hash FROM staff_member WHERE name = ?")
                .bind(0, name)
                .mapTo(byte[].class)
                .one());
    }

    /** In the file or the log beside it. */
    private boolean holds(byte[] wanted) throws IOException {
        String text = new String(wanted, StandardCharsets.ISO_8859_1);
        boolean found = false;
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(
                            each -> String.valueOf(each.getFileName()).startsWith("awase.db"))
                    .toList()) {
                found |= Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
            }
        }
        return found;
    }
}
