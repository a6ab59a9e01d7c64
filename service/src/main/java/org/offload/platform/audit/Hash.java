package org.offload.platform.audit;

import java.util.HexFormat;

/**
 * A digest by SHA-256.
 *
 * @param hex its 64 digits; none for {@link #NONE}
 */
record Hash(String hex) {

    /** What stands before the first. */
    static final Hash NONE = new Hash("");

    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
