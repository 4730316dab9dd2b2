package dev.awase;

import java.util.Optional;

/**
 * The receipt printer that speaks ESC/POS. {@code address} is {@code host:port} (9100 where no port is named), a device's
 * file as {@code /dev/usb/lp0}, or a queue of the operating system as {@code queue:Receipts}; none is set up where it is
 * empty. {@code kanji}: it has Japanese glyphs and takes
 * Shift_JIS; else it prints Western letters of code page 1252.
 */
record PrinterSettings(Optional<String> address, boolean kanji) {
    static final PrinterSettings DEFAULT = new PrinterSettings(Optional.empty(), true);
    static final int PORT = 9100;

    private static final String QUEUE = "queue:";

    PrinterSettings {
        address = address.map(String::strip).filter(where -> !where.isEmpty());
        address.ifPresent(where -> {
            if (!where.matches("queue:[^\\p{Cntrl}]{1,200}|/[^\\p{Cntrl}]{1,200}|[A-Za-z0-9._-]{1,200}(:\\d{1,5})?")
                    || (!isFile(where) && !isQueue(where) && port(where) > 65_535)) {
                throw new IllegalArgumentException(
                        "address is no printer; it is written 192.168.0.30:9100, is a device's file as /dev/usb/lp0, or a queue"
                                + " of this machine as queue:Receipts");
            }
        });
    }

    /** Whether it is a file of this machine and no address on the network. */
    static boolean isFile(String address) {
        return address.startsWith("/");
    }

    /** Whether it is a printer that the operating system knows by a name. */
    static boolean isQueue(String address) {
        return address.startsWith(QUEUE);
    }

    static String queue(String address) {
        return address.substring(QUEUE.length()).strip();
    }

    static String host(String address) {
        int colon = address.indexOf(':');
        return colon < 0 ? address : address.substring(0, colon);
    }

    static int port(String address) {
        int colon = address.indexOf(':');
        return colon < 0 ? PORT : Integer.parseInt(address.substring(colon + 1));
    }
}
