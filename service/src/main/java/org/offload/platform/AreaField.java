package org.offload.platform;

/** A field with several lines of text. */
public record AreaField(Label label, String value, int rows) {}
