package org.offload.platform.part;

/** A field with its value, in words. */
public record Said(String label, String value) {}
