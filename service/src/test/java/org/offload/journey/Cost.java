package org.offload.journey;

/**
 * What a job costs somebody.
 *
 * @param pages shown on the way, the first and the last included
 * @param presses of keys; each key of a chord counts
 * @param typed letters of text, such as a note or a name
 */
record Cost(int pages, int presses, int typed) {}
