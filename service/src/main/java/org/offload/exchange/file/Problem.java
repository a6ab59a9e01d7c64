package org.offload.exchange.file;

/**
 * Why something of the file was not taken, as the report tells it.
 *
 * @param line from 1, which is the line of the column names
 * @param column the column's name; empty where it is about the whole line
 * @param value what stands there
 */
public record Problem(long line, String column, String value, String expected) {}
