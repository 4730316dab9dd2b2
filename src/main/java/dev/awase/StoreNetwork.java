package dev.awase;

import dev.awase.session.PhoneFault;
import dev.awase.session.PhoneFault.Kind;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which addresses this machine has in networks of a store: where a phone beside it could come in. */
record StoreNetwork(List<Card> cards) {
    /** Networks that lead to other programs of this machine, or to a far office, and to no phone. */
    private static final List<String> NO_PHONES = List.of(
            "docker",
            "br-",
            "veth",
            "virbr",
            "vmnet",
            "vboxnet",
            "vethernet",
            "hyper-v",
            "virtualbox",
            "vmware",
            "wsl",
            "tun",
            "tap",
            "utun",
            "wg",
            "zt",
            "tailscale",
            "wireguard",
            "ppp",
            "bridge",
            "awdl",
            "llw");

    private static final Pattern ZEROS = Pattern.compile("(?<![0-9a-f])0(?::0(?![0-9a-f]))+");

    StoreNetwork {
        cards = List.copyOf(cards);
    }

    /** One way out of this machine, as its name and the one that people read, with its addresses. */
    record Card(String name, String shown, List<InetAddress> addresses) {
        Card {
            addresses = List.copyOf(addresses);
        }

        private boolean leadsToPhones() {
            return NO_PHONES.stream()
                    .noneMatch(start -> name.toLowerCase(Locale.ROOT).startsWith(start)
                            || (start.length() > 4
                                    && shown.toLowerCase(Locale.ROOT).contains(start)));
        }
    }

    /** As this machine is now; none where it cannot say. */
    static StoreNetwork ofThisMachine() {
        List<Card> cards = new ArrayList<>();
        try {
            for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (one.isUp() && !one.isLoopback() && !one.isPointToPoint() && !one.isVirtual()) {
                    String shown = one.getDisplayName();
                    cards.add(new Card(
                            one.getName(),
                            shown == null ? one.getName() : shown,
                            Collections.list(one.getInetAddresses())));
                }
            }
        } catch (SocketException none) {
            return new StoreNetwork(List.of());
        }
        return new StoreNetwork(cards);
    }

    /** Where a phone could come in: version 4 alone where there is one, for every phone has it. */
    List<InetAddress> addresses() {
        List<InetAddress> all = cards.stream()
                .filter(Card::leadsToPhones)
                .flatMap(card -> card.addresses().stream())
                .filter(PhoneSettings::isStores)
                .toList();
        List<InetAddress> short4 =
                all.stream().filter(Inet4Address.class::isInstance).toList();
        return short4.isEmpty() ? all : short4;
    }

    /** Whether it is one of this machine's, wherever it leads. */
    boolean has(InetAddress address) {
        return cards.stream().anyMatch(card -> card.addresses().contains(address));
    }

    /**
     * The one address to open.
     *
     * @throws PhoneFault if there is none, or several and nobody has said which
     */
    InetAddress address(PhoneSettings settings) {
        if (settings.fixed().isPresent()) {
            return settings.fixed().get();
        }
        List<InetAddress> found = addresses();
        if (found.isEmpty()) {
            throw new PhoneFault(Kind.NO_NETWORK, "this machine has no address in a store's own network");
        }
        if (found.size() > 1) {
            throw new PhoneFault(
                    Kind.SEVERAL_NETWORKS,
                    "this machine has several addresses, and none is named in the settings: " + words(found));
        }
        return found.getFirst();
    }

    static String words(List<InetAddress> addresses) {
        return addresses.stream().map(StoreNetwork::text).collect(Collectors.joining(", "));
    }

    /** As people write it: without the card's name, and of version 6 without its longest row of zeros (RFC 5952). */
    static String text(InetAddress address) {
        String bare = address.getHostAddress().replaceFirst("%.*", "");
        if (address instanceof Inet4Address) {
            return bare;
        }
        String zeros = ZEROS.matcher(bare)
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return zeros.isEmpty() ? bare : bare.replaceFirst("(?:^|:)" + zeros + "(?::|$)", "::");
    }
}
