package dev.awase.stylist;

import dev.awase.stylist.ModelFault.Kind;
import java.util.Optional;

/** One thing that was found out about an endpoint, in words, and what to do where it is not well. */
public record ProbeFinding(String subject, Verdict verdict, String words, Optional<String> remedy) {
    /** How it stands: well, well enough to be asked, or not. */
    public enum Verdict {
        WELL,
        POOR,
        FAILED
    }

    static ProbeFinding well(String subject, String words) {
        return new ProbeFinding(subject, Verdict.WELL, words, Optional.empty());
    }

    static ProbeFinding poor(String subject, String words, String remedy) {
        return new ProbeFinding(subject, Verdict.POOR, words, Optional.of(remedy));
    }

    static ProbeFinding failed(String subject, String words, String remedy) {
        return new ProbeFinding(subject, Verdict.FAILED, words, Optional.of(remedy));
    }

    /** A fault's first sentence says how it is, the rest what to do, unless that is to probe. */
    public static ProbeFinding of(String subject, Verdict verdict, ModelFault fault) {
        String message = String.valueOf(fault.getMessage());
        int end = message.indexOf(". ");
        String words = end < 0 ? message : message.substring(0, end);
        boolean toThisProbe = fault.kind() == Kind.REQUEST || fault.kind() == Kind.UNREADABLE;
        String remedy = end < 0 || toThisProbe
                ? "Choose another model or server, or look into the server's own log."
                : message.substring(end + 2);
        return new ProbeFinding(subject, verdict, words, Optional.of(remedy));
    }

    /** Where a fault of the very first question belongs. */
    static String subject(Kind kind) {
        return switch (kind) {
            case KEY -> "key";
            case NO_MODEL -> "model";
            default -> "endpoint";
        };
    }
}
