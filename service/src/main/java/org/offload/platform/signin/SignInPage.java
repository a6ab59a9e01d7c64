package org.offload.platform.signin;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.Map;

/**
 * The sign-in page.
 *
 * @param username typed before; empty at first
 * @param problem the key of what went wrong; empty if nothing
 * @param to the page that comes next
 * @param kept what was typed into a form when the session had ended, carried by the browser until
 *     we know whose it is
 */
public record SignInPage(
        Frame frame, String username, String problem, String to, Map<String, List<String>> kept)
        implements Page {}
