package org.offload.platform;

/**
 * A field with one line of text.
 *
 * @param size a class of the design system for its width; empty for the full one
 * @param inputMode what keyboard a phone shows
 */
public record TextField(Label label, String value, String size, String inputMode) {}
