package org.offload.platform.own;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * Changing one's password.
 *
 * @param asked whether nothing else opens before it is changed
 */
public record PasswordPage(Frame frame, Form form, boolean asked) implements Page {}
