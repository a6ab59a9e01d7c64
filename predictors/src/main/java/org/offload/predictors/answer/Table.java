package org.offload.predictors.answer;

import java.util.Arrays;
import java.util.Objects;

/**
 * Answers about many people in one array, to be filled, read and filled again. Not shared by
 * threads.
 */
public final class Table {

    private final int[] codes;
    private final int capacity;
    private final Answers view;
    private int size;

    private Table(int capacity) {
        this.capacity = capacity;
        codes = new int[Math.multiplyExact(capacity, Answers.WIDTH)];
        view = Answers.view(codes);
    }

    /** Makes room for the answers about so many people. */
    public static Table of(int capacity) {
        return new Table(capacity);
    }

    /** Returns about how many people there are answers. */
    public int size() {
        return size;
    }

    /** Returns for how many people there is room. */
    public int capacity() {
        return capacity;
    }

    /**
     * Adds a person.
     *
     * @throws IndexOutOfBoundsException if there is no room
     */
    public void add(Answers answers) {
        answers.copyTo(codes, grown());
    }

    /** Adds a person without answers, of whom {@link #put} is told. */
    public int addNone() {
        int row = grown();
        Arrays.fill(codes, row * Answers.WIDTH, (row + 1) * Answers.WIDTH, Answers.MISSING);
        return row;
    }

    private int grown() {
        if (size == capacity) {
            throw new IndexOutOfBoundsException("There is room for " + capacity + " people only");
        }
        return size++;
    }

    /** Answers a question about a person. */
    public <T> void put(int row, Question<T> question, T answer) {
        codes[Objects.checkIndex(row, size) * Answers.WIDTH + question.index()] =
                question.code(answer);
    }

    /** Lets go of all answers; the room stays. */
    public void clear() {
        size = 0;
    }

    /** Returns the answers about one person, which stay when the table changes. */
    public Answers row(int row) {
        return look(row).with(_ -> {});
    }

    /** Returns the answers about one person, until the next call. */
    public Answers look(int row) {
        view.moveTo(Objects.checkIndex(row, size));
        return view;
    }
}
