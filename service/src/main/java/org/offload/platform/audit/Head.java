package org.offload.platform.audit;

/** How far a chain has come: the number and the hash of its latest entry. */
record Head(long number, Hash hash) {}
