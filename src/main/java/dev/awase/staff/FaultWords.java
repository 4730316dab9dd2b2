package dev.awase.staff;

import dev.awase.camera.CameraFault;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.FileTrouble;
import dev.awase.design.Strings;
import dev.awase.stylist.ModelFault;
import java.util.Locale;

/** A fault in the words of the person at the console: what happened and what to do. The log has the rest. */
public final class FaultWords {
    private FaultWords() {}

    public static String of(Exception fault, Strings strings) {
        return switch (fault) {
            case InWords told -> told.words(strings);
            case CatalogFault catalog
            when catalog.trouble().isPresent() -> of(catalog.trouble().get(), strings);
            default -> strings.text("staff.fault." + kind(fault));
        };
    }

    /** Why a file cannot be read, and what to do. */
    public static String of(FileTrouble trouble, Strings strings) {
        return strings.text("staff.fault.file." + trouble.sort().id(), trouble.detail());
    }

    /** A fault's stable id, under which its words are found and under which a record may keep it. */
    public static String kind(Exception fault) {
        return switch (fault) {
            case CatalogFault catalog -> "catalog." + id(catalog.kind());
            case ModelFault model -> "model." + id(model.kind());
            case CameraFault _ -> "camera";
            default -> "other";
        };
    }

    private static String id(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A refusal of a page's own, by the key of its words. */
    public static final class InWords extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String key;
        private final transient Object[] arguments;

        public InWords(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments.clone();
        }

        String words(Strings strings) {
            return strings.text(key, arguments);
        }
    }
}
