package org.offload.caseload.contact;

import java.time.Instant;

/** A note on a contact; it is never changed, only added to. */
public record Note(String text, String author, Instant writtenAt) {}
