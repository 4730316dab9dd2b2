package dev.awase.upkeep.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The chain's own secret, an Ed25519 key in PKCS #8 PEM as {@code openssl genpkey} writes one too. It lies on no kiosk. */
public final class SigningKey {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final int LINE = 64;

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /** @throws IOException in words where the file holds no such key */
    public static SigningKey read(Path file) throws IOException {
        Matcher found = PEM.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        try {
            if (found.find()) {
                byte[] der = Base64.getMimeDecoder().decode(found.group(1));
                return new SigningKey(
                        KeyFactory.getInstance(ChainKeys.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der)));
            }
        } catch (GeneralSecurityException | IllegalArgumentException unlike) {
            throw new IOException(file + " holds a key that is no Ed25519 key", unlike);
        }
        throw new IOException(file + " holds no private key in PEM");
    }

    /**
     * Makes a pair: the secret for whoever signs, readable by its owner alone, and what goes to the kiosks.
     *
     * @throws IOException where one of the files is there already: a key is never written over
     */
    public static void make(Path secret, Path open) throws IOException {
        for (Path each : List.of(secret, open)) {
            if (Files.exists(each)) {
                throw new FileAlreadyExistsException(each + " is there already");
            }
        }
        KeyPair pair;
        try {
            pair = KeyPairGenerator.getInstance(ChainKeys.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException lacking) {
            throw new IOException("this Java has no Ed25519", lacking);
        }
        if (secret.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(secret);
        }
        Files.writeString(secret, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(open, pem("PUBLIC KEY", pair.getPublic().getEncoded()), StandardOpenOption.CREATE_NEW);
    }

    /** The manifest with this key's signature under it, as kiosks read it. */
    public String sign(Manifest manifest) {
        try {
            Signature pen = Signature.getInstance(ChainKeys.ALGORITHM);
            pen.initSign(key);
            pen.update(manifest.text().getBytes(StandardCharsets.ISO_8859_1));
            return ChainKeys.signed(manifest.text(), pen.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key that was read cannot sign", impossible);
        }
    }

    private static String pem(String kind, byte[] der) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }
}
