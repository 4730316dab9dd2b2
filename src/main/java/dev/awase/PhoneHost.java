package dev.awase;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name that a phone must have asked for: the address itself, so that no page elsewhere can lead a browser here. */
record PhoneHost(InetAddress address, int port) {
    private static final Pattern ASKED = Pattern.compile("(?:\\[([0-9A-Fa-f:.]{2,45})]|([0-9.]{7,15})):(\\d{1,5})");

    /** What stands before the path. */
    String root() {
        String literal = StoreNetwork.text(address);
        return "http://" + (address instanceof Inet6Address ? "[" + literal + "]" : literal) + ":" + port + "/";
    }

    /** Whether the headers name it, once. */
    boolean is(@Nullable List<String> headers) {
        if (headers == null || headers.size() != 1) {
            return false;
        }
        Matcher asked = ASKED.matcher(headers.getFirst().strip());
        if (!asked.matches() || Integer.parseInt(asked.group(3)) != port) {
            return false;
        }
        try {
            // A browser may write an address of version 6 shorter than we do.
            String literal = asked.group(1) == null ? asked.group(2) : asked.group(1);
            return InetAddress.ofLiteral(literal).equals(address);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
