package org.offload.platform.signin;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * A page that leads on by itself. A form's answer must not lead to another site: browsers forbid it
 * by the rule that forms go to us only.
 *
 * @param to the address
 */
public record OnwardPage(Frame frame, String to) implements Page {}
