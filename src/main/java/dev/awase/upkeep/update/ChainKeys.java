package dev.awase.upkeep.update;

import dev.awase.upkeep.update.Refused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Ed25519 keys (RFC 8032) that a chain signs with, as public keys in a PEM file. Several may stand in it, so that a key can be
 * followed by the next: one good signature is enough.
 */
public final class ChainKeys {
    static final String ALGORITHM = "Ed25519";

    /** A signed text is this short. */
    static final int MOST_BYTES = 4096;

    private static final String MARK = "signature ";
    private static final int SIGNATURE_BYTES = 64;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final Pattern SIGNED =
            Pattern.compile("(.*\\n)" + MARK + "([A-Za-z0-9+/]{86}==)\\n", Pattern.DOTALL);

    private final List<PublicKey> keys;

    ChainKeys(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** @throws Refused NO_KEY where the file is not there or holds none */
    public static ChainKeys read(Path file) throws Refused {
        try {
            return new ChainKeys(of(Files.readString(file, StandardCharsets.US_ASCII)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException none) {
            throw (Refused) new Refused(Reason.NO_KEY).initCause(none);
        }
    }

    private static List<PublicKey> of(String pem) throws GeneralSecurityException {
        List<PublicKey> keys = new ArrayList<>();
        Matcher found = PEM.matcher(pem);
        while (found.find()) {
            byte[] der = Base64.getMimeDecoder().decode(found.group(1));
            keys.add(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der)));
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no public key stands there");
        }
        return keys;
    }

    /**
     * The manifest of a signed text. Its signature is verified before anything else in it is read.
     *
     * @throws Refused UNREADABLE or FORGED
     */
    public Manifest open(byte[] signed) throws Refused {
        if (signed.length > MOST_BYTES) {
            throw new Refused(Reason.UNREADABLE);
        }
        Matcher parts = SIGNED.matcher(new String(signed, StandardCharsets.ISO_8859_1));
        Optional<byte[]> signature = parts.matches() ? signature(parts.group(2)) : Optional.empty();
        if (signature.isEmpty()) {
            throw new Refused(Reason.UNREADABLE);
        }
        byte[] text = parts.group(1).getBytes(StandardCharsets.ISO_8859_1);
        if (keys.stream().noneMatch(key -> verifies(key, text, signature.get()))) {
            throw new Refused(Reason.FORGED);
        }
        return Manifest.parse(parts.group(1)).orElseThrow(() -> new Refused(Reason.UNREADABLE));
    }

    /** The decoder lets the last letter's spare bits be anything; here a signature has one way to be written. */
    private static Optional<byte[]> signature(String written) {
        byte[] bytes = Base64.getDecoder().decode(written);
        boolean only = bytes.length == SIGNATURE_BYTES
                && Base64.getEncoder().encodeToString(bytes).equals(written);
        return only ? Optional.of(bytes) : Optional.empty();
    }

    private static boolean verifies(PublicKey key, byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException unlike) {
            return false;
        }
    }

    /** A text with its signature under it. */
    static String signed(String text, byte[] signature) {
        return text + MARK + Base64.getEncoder().encodeToString(signature) + "\n";
    }
}
