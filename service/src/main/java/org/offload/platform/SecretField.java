package org.offload.platform;

/**
 * A field for a password: never shown again, kept as a draft or carried through the sign-in page.
 *
 * @param autocomplete what a password manager may put there
 */
public record SecretField(Label label, String autocomplete) {}
