package org.offload.platform.page;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * A page that says what went wrong and what to do now.
 *
 * @param text one or two sentences
 */
public record ProblemPage(Frame frame, String text) implements Page {}
