package dev.awase.stylist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A file that nobody but its owner can read: by POSIX permissions, or by the access list on Windows. */
final class OwnersFile {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);
    /** Who may read anything on a Windows machine in any case. */
    private static final List<String> MACHINE = List.of("SYSTEM", "ADMINISTRATORS");

    private OwnersFile() {}

    /**
     * Looks at who can read it.
     *
     * @throws ModelFault with kind KEY if others can, with the command that mends it
     */
    static void check(Path file) {
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                    throw open(file, "chmod 600 " + quoted(file));
                }
            } else if (openByList(file)) {
                throw open(file, "icacls " + quoted(file) + " /inheritance:r /grant:r \"%USERNAME%:R\"");
            }
        } catch (IOException fault) {
            throw new ModelFault(
                    ModelFault.Kind.KEY,
                    "who can read " + file + " cannot be told ("
                            + fault.getClass().getSimpleName() + "); put the key in the environment instead");
        }
    }

    /** Writes a text that nobody but the owner can read at any moment, in the place of an earlier one. */
    static void write(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "owners-", ".tmp");
        try {
            ownOnly(fresh);
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A fresh temporary file is its owner's alone by POSIX; on Windows the folder's list would let others in. */
    private static void ownOnly(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return;
        }
        AclFileAttributeView view =
                Files.getFileAttributeView(file, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    private static ModelFault open(Path file, String command) {
        return new ModelFault(
                ModelFault.Kind.KEY,
                file + " can be read by others than its owner, so the key in it is not used. Run: " + command);
    }

    private static String quoted(Path file) {
        String name = file.toString();
        return name.matches("[\\w./:\\\\-]+") ? name : '"' + name + '"';
    }

    private static boolean openByList(Path file) throws IOException {
        AclFileAttributeView view =
                Files.getFileAttributeView(file, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return false;
        }
        UserPrincipal owner = view.getOwner();
        return view.getAcl().stream().anyMatch(entry -> letsOthersRead(entry, owner));
    }

    private static boolean letsOthersRead(AclEntry entry, UserPrincipal owner) {
        String who = entry.principal().getName().toUpperCase(Locale.ROOT);
        boolean known = entry.principal().equals(owner) || MACHINE.stream().anyMatch(who::endsWith);
        return entry.type() == AclEntryType.ALLOW
                && !known
                && entry.permissions().contains(AclEntryPermission.READ_DATA);
    }
}
