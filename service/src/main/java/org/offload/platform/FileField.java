package org.offload.platform;

/**
 * A field for a file.
 *
 * @param limit what may be chosen, in words
 */
public record FileField(Label label, String limit) {}
