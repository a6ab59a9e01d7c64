package org.offload.voice.thread;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** What the box for texts without a name has to know. */
@Component
class UnnamedBox {

    private static final long ALMOST_A_MINUTE = 59; // seconds

    private final BoardAddress board;
    private final int crowd;
    private final Duration mix;

    /**
     * @param crowd how many colleagues must have tokens before anything is said without a name
     * @param mix how long what is said waits for others
     */
    UnnamedBox(
            BoardAddress board,
            @Value("${offload.voice.crowd:20}") int crowd,
            @Value("${offload.voice.mix:10m}") Duration mix) {
        this.board = board;
        this.crowd = crowd;
        this.mix = mix;
    }

    /** Returns it for the page of this request. */
    ThreadPage.Box here() {
        return new ThreadPage.Box(
                board.here(), crowd, mix.plusSeconds(ALMOST_A_MINUTE).toMinutes());
    }
}
