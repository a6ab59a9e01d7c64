package org.offload.voice.report;

/** Who runs a workplace. */
enum ProviderType {
    PUBLIC,
    CONTRACTED,
    PRISON_SERVICE,
    COURT_SERVICE,
    LOCAL_AUTHORITY,
    VOLUNTARY,
    OTHER
}
