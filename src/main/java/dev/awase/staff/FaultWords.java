package dev.awase.staff;

import dev.awase.camera.CameraFault;
import dev.awase.catalog.CatalogFault;
import dev.awase.design.Strings;
import dev.awase.stylist.ModelFault;
import java.util.Locale;

/** A fault in the words of the person at the console: what happened and what to do. The log has the rest. */
public final class FaultWords {
    private FaultWords() {}

    public static String of(Exception fault, Strings strings) {
        return fault instanceof InWords told ? told.words(strings) : strings.text("staff.fault." + kind(fault));
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
