package org.offload.voice.thread;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * Answering a comment or a reply.
 *
 * @param isPublic whether anybody may read it
 * @param back the place of the text in its thread
 * @param save where the form leads
 */
public record ReplyPage(
        Frame frame, Form form, ThreadPage.Text text, boolean isPublic, String back, String save)
        implements Page {}
