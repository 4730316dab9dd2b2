package dev.awase.staff.help;

import java.util.Optional;

/** The photo that a shopper agreed to show to whoever answers her call; it is held by the kiosk and only lent. */
@FunctionalInterface
public interface ShownPhoto {
    /** A call of whose photo nothing is shown. */
    ShownPhoto NONE = _ -> Optional.empty();

    /** The JPEG of the photo shown with this call; none where she did not agree, took it back or has left. */
    Optional<byte[]> photo(long call);
}
