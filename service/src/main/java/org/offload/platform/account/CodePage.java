package org.offload.platform.account;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * A one-time code, to be handed over.
 *
 * @param code in groups, to be read out or typed
 * @param until when it can be used, in words
 * @param next the page to go on to
 */
public record CodePage(Frame frame, String link, String code, String until, String next)
        implements Page {}
