package dev.awase.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a PIN: PBKDF2 with HMAC-SHA-256, 600 000 rounds (OWASP Password Storage, 2023) and a salt of its own;
 * some tenths of a second on a shop's PC, so never on the screen's thread.
 */
@SuppressWarnings("ArrayRecordComponent")
record PinHash(int rounds, byte[] salt, byte[] hash) {
    static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PinHash of(String pin) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PinHash(ROUNDS, salt, derived(pin, salt, ROUNDS));
    }

    /** Takes as long for a wrong PIN as for the right one. */
    boolean matches(String pin) {
        return MessageDigest.isEqual(hash, derived(pin, salt, rounds));
    }

    private static byte[] derived(String pin, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(pin.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has PBKDF2", missing);
        } finally {
            key.clearPassword();
        }
    }
}
