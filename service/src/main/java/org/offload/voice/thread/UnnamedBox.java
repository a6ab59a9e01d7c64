package org.offload.voice.thread;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** What the box for texts without a name has to know. */
@Component
class UnnamedBox {

    private static final long ALMOST_A_MINUTE = 59; // seconds

    private final BoardAddress board;
    private final OneVoices oneVoices;
    private final int crowd;
    private final Duration mix;

    /**
     * @param crowd how many colleagues must have tokens before anything is said without a name
     * @param mix how long what is said waits for others
     */
    UnnamedBox(
            BoardAddress board,
            OneVoices oneVoices,
            @Value("${offload.voice.crowd:20}") int crowd,
            @Value("${offload.voice.mix:10m}") Duration mix) {
        this.board = board;
        this.oneVoices = oneVoices;
        this.crowd = crowd;
        this.mix = mix;
    }

    /**
     * Returns that of a thread for the page of this request.
     *
     * @param isUnnamed whether there are texts on it without a name, which can be taken back
     */
    ThreadPage.Box of(Head head, boolean isUnnamed) {
        boolean takes = oneVoices.takesUnnamed(head);
        return new ThreadPage.Box(
                takes || isUnnamed ? board.here() : "",
                crowd,
                mix.plusSeconds(ALMOST_A_MINUTE).toMinutes(),
                head.hasOneVoiceEach(),
                takes);
    }
}
