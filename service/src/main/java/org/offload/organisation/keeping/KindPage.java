package org.offload.organisation.keeping;

import gg.jte.Content;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * The records of one kind.
 *
 * @param begin the page to begin one
 * @param add the words for that
 */
public record KindPage(Frame frame, String begin, String add, Content listing) implements Page {}
