package org.offload.platform.signin;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.Map;

/**
 * The sign-in page.
 *
 * @param ways how people may sign in here
 * @param username typed before; empty at first
 * @param problem the key of what went wrong; empty if nothing
 * @param to the page that comes next
 * @param kept what was typed into a form when the session had ended, carried by the browser until
 *     we know whose it is
 */
public record SignInPage(
        Frame frame,
        Ways ways,
        String username,
        String problem,
        String to,
        Map<String, List<String>> kept)
        implements Page {

    /**
     * How people may sign in here.
     *
     * @param provider what single sign-on is called; empty if there is none
     * @param passwords whether they may with a password of Offload's own
     */
    public record Ways(String provider, boolean passwords) {}
}
