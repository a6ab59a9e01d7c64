package org.offload.workplace;

/** Somebody has said whether a place may be used; the status now is behind the door view. */
public record PlaceStatusChanged(String placeId) {}
