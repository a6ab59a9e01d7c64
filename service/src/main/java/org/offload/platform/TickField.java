package org.offload.platform;

/** A box to tick. */
public record TickField(Label label, boolean ticked) {}
