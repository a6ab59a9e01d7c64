package org.offload.platform.account;

import jakarta.servlet.http.HttpServletRequest;

import org.offload.platform.BearerCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address under which people open Offload: the setting {@code offload.address}, or the one that
 * was asked for.
 */
@Component
public class PublicAddress {

    private static final String ON_THIS_MACHINE = "http://127.0.0.1:8080";

    private final String set;

    PublicAddress(@Value("${offload.address:}") String set) {
        this.set = set.replaceFirst("/+$", "");
    }

    /** Returns the address as a request sees it, without a slash at the end. */
    public String of(HttpServletRequest request) {
        return set.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : set;
    }

    /** Returns the address where nothing was asked for, as in a command. */
    String known() {
        return set.isEmpty() ? ON_THIS_MACHINE : set;
    }

    /**
     * Returns the link for a code. It stands behind the hash, which browsers send to nobody: not to
     * us, so not into a log, and not to another site.
     */
    static String link(String address, BearerCode code) {
        return address + "/welcome#" + code.inGroups();
    }
}
