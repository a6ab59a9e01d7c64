package offloadbench.load;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** Asks from many threads at once. The first wrong answer ends it: nothing wrong is measured. */
public final class Load {

    private static final long LONGEST = 120_000_000; // microseconds
    private static final int DIGITS = 3;

    /** No two runs ask the same: what the last one has warmed helps little. */
    private static final AtomicLong SEED = new AtomicLong(20200407);

    private Load() {}

    /**
     * How often it was answered, and how long that took.
     *
     * @param micros how long, in microseconds
     */
    public record Answers(long count, Duration elapsed, Histogram micros) {

        /** Returns the answers a second. */
        public double perSecond() {
            return count * 1e9 / elapsed.toNanos();
        }

        /** Returns how long it took for all but the slowest hundredth, in milliseconds. */
        public double p99() {
            return micros.getValueAtPercentile(99) / 1000.0;
        }

        /** Returns how long it took for one in the middle, in milliseconds. */
        public double median() {
            return micros.getValueAtPercentile(50) / 1000.0;
        }
    }

    /** As fast as the server answers: each thread asks anew once it has its answer. */
    public static Answers full(int threads, Duration duration, Ask ask)
            throws InterruptedException {
        var micros = new ConcurrentHistogram(LONGEST, DIGITS);
        var count = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        run(
                threads,
                random -> {
                    for (long now = System.nanoTime(); now < end; ) {
                        ask.once(random);
                        long after = System.nanoTime();
                        micros.recordValue((after - now) / 1000);
                        count.incrementAndGet();
                        now = after;
                    }
                });
        return new Answers(count.get(), Duration.ofNanos(System.nanoTime() - begun), micros);
    }

    /**
     * At a steady pace, whatever the server does: an answer is late from the moment it should have
     * been asked for, so that a server that stands still cannot hide it.
     */
    public static Answers steady(int threads, double perSecond, Duration duration, Ask ask)
            throws InterruptedException {
        var micros = new ConcurrentHistogram(LONGEST, DIGITS);
        var turn = new AtomicLong();
        long begun = System.nanoTime();
        long turns = Math.round(perSecond * duration.toNanos() / 1e9);
        run(
                threads,
                random -> {
                    for (long mine = turn.getAndIncrement();
                            mine < turns;
                            mine = turn.getAndIncrement()) {
                        long due = begun + Math.round(mine * 1e9 / perSecond);
                        for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                            LockSupport.parkNanos(due - now);
                        }
                        ask.once(random);
                        micros.recordValue((System.nanoTime() - due) / 1000);
                    }
                });
        return new Answers(turns, Duration.ofNanos(System.nanoTime() - begun), micros);
    }

    /** What is done with one of some things. */
    @FunctionalInterface
    public interface Use<T> {

        /**
         * Does it.
         *
         * @throws IllegalStateException if the answer is not what it should be
         */
        void of(T one) throws IOException, InterruptedException;
    }

    /** As fast as the server answers, each of some things once. */
    public static <T> Answers each(int threads, Queue<T> all, Use<T> use)
            throws InterruptedException {
        var micros = new ConcurrentHistogram(LONGEST, DIGITS);
        long many = all.size();
        long begun = System.nanoTime();
        run(
                threads,
                _ -> {
                    for (T one = all.poll(); one != null; one = all.poll()) {
                        long now = System.nanoTime();
                        use.of(one);
                        micros.recordValue((System.nanoTime() - now) / 1000);
                    }
                });
        return new Answers(many, Duration.ofNanos(System.nanoTime() - begun), micros);
    }

    private interface Worker {
        void run(RandomGenerator random) throws IOException, InterruptedException;
    }

    private static void run(int threads, Worker worker) throws InterruptedException {
        var seeds = new SplittableRandom(SEED.getAndIncrement());
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                RandomGenerator random = seeds.split();
                all.add(
                        executor.submit(
                                () -> {
                                    worker.run(random);
                                    return null;
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The load has ended early", e.getCause());
        }
    }
}
