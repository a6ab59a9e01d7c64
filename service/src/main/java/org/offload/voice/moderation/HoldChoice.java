package org.offload.voice.moderation;

/** How long moderators look first. */
enum HoldChoice {
    TOMORROW,
    UNTIL,
    ON,
    OFF
}
