package dev.awase;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Optional;

/**
 * The way in from a shopper's phone. {@code address} is the one of this machine in the store's network, found by itself
 * where it is empty; {@code wifi} is what the store calls its wireless network, as shoppers read it.
 */
record PhoneSettings(boolean enabled, Optional<String> address, int port, Optional<String> wifi) {
    /** Off. */
    static final PhoneSettings DEFAULT = new PhoneSettings(false, Optional.empty(), 8484, Optional.empty());

    static final String AUTO = "auto";
    private static final int LEAST_PORT = 1024;
    private static final int MOST_PORT = 65_535;
    private static final int LONGEST_NAME = 32;

    PhoneSettings {
        address = address.map(String::strip).filter(where -> !where.isEmpty() && !where.equalsIgnoreCase(AUTO));
        wifi = wifi.map(String::strip).filter(name -> !name.isEmpty());
        if (port < LEAST_PORT || port > MOST_PORT) {
            throw new IllegalArgumentException("port is " + port + "; it is " + LEAST_PORT + " to " + MOST_PORT);
        }
        if (address.map(where -> literal(where).filter(PhoneSettings::isStores).isEmpty())
                .orElse(false)) {
            throw new IllegalArgumentException(
                    "address is none of a store's own network; it is written 192.168.0.20, and"
                            + " left out or \"auto\" it is found by itself");
        }
        if (wifi.map(name -> name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl))
                .orElse(false)) {
            throw new IllegalArgumentException("wifi is the name of a network, at most " + LONGEST_NAME + " letters");
        }
    }

    /** The address that was set; it was looked up nowhere. */
    Optional<InetAddress> fixed() {
        return address.flatMap(PhoneSettings::literal);
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    /** Whether an address leads nowhere but into a network of one's own, or this machine. */
    static boolean isStores(InetAddress address) {
        return address instanceof Inet4Address
                ? address.isSiteLocalAddress() || address.isLoopbackAddress()
                : address.isLoopbackAddress() || isUniqueLocal(address);
    }

    /** fc00::/7 of RFC 4193. */
    private static boolean isUniqueLocal(InetAddress address) {
        return (address.getAddress()[0] & 0xfe) == 0xfc;
    }
}
