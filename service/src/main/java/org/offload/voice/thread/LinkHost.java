package org.offload.voice.thread;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Where an address really leads. */
final class LinkHost {

    private LinkHost() {}

    /**
     * Returns the host in plain letters, so that a Greek omicron does not pass for an o; none for
     * an address that is broken, or that names somebody before the host to look like another one.
     */
    static Optional<String> of(String address) {
        try {
            String authority = authority(address);
            if (authority.contains("@")) {
                return Optional.empty();
            }
            String ascii = IDN.toASCII(authority.replaceFirst(":[0-9]{1,5}$", ""));
            var uri = new URI("https://" + ascii + "/");
            return Optional.ofNullable(uri.getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String authority(String address) {
        return address.replaceFirst("^https?://", "").split("[/?#\\\\]", 2)[0];
    }
}
