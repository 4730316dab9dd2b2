package dev.awase.session;

import dev.awase.stylist.Assistant;
import dev.awase.stylist.KanaWriter;
import dev.awase.stylist.Stylist;
import dev.awase.stylist.Transcriber;
import dev.awase.voice.Microphone;
import java.time.Duration;
import java.util.Optional;

/**
 * Whom a session can ask beside this machine, and for how long: {@code first} for the first result of one request,
 * {@code hard} for everything that is done for one answer.
 */
public record Counsel(
        Optional<Stylist> stylist,
        Optional<Assistant> assistant,
        Optional<Transcriber> transcriber,
        Optional<KanaWriter> kanaWriter,
        Optional<Microphone> microphone,
        Duration first,
        Duration hard) {
    /** Nobody: the machine answers alone. */
    public static final Counsel NONE = new Counsel(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Duration.ofSeconds(8),
            Duration.ofSeconds(20));
}
