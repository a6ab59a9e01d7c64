package offloadbench.page;

import java.time.Duration;

/**
 * How long and how often everything is measured.
 *
 * @param runs of which the middle one and the spread are told
 * @param warmUp each span before the first run
 * @param mostWarmUps how many such spans at most
 * @param run each run
 * @param threads that ask at once
 * @param caught requests whose statements are replayed
 */
record Effort(int runs, Duration warmUp, int mostWarmUps, Duration run, int threads, int caught) {}
