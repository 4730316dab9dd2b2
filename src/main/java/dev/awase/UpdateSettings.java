package dev.awase;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where newer versions come from: a folder in which somebody or something lays them, and the one address of the chain at
 * which a signed text lies. Both are off until they are named; what comes from there is believed only as it is signed.
 */
record UpdateSettings(Optional<Path> folder, Optional<URI> address) {
    static final UpdateSettings DEFAULT = new UpdateSettings(Optional.empty(), Optional.empty());

    UpdateSettings {
        if (folder.filter(where -> !where.isAbsolute()).isPresent()) {
            throw new IllegalArgumentException("folder is written whole, as /srv/awase/updates");
        }
        if (address.filter(where -> !fit(where)).isPresent()) {
            throw new IllegalArgumentException(
                    "address is written https://updates.example/awase/linux-x64.update, without a name or password in it");
        }
    }

    private static boolean fit(URI where) {
        return "https".equals(where.getScheme())
                && where.getHost() != null
                && where.getRawUserInfo() == null
                && where.getRawFragment() == null
                && where.getRawQuery() == null;
    }
}
