package org.offload.platform;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;

/** The error pages. */
public interface ProblemView {

    /**
     * Returns an error page for whatever was asked.
     *
     * @param kind its words are {@code platform.problem.<kind>.title} and {@code .text}
     * @param arguments for the text
     */
    PageView show(HttpServletRequest request, HttpStatus status, String kind, Object... arguments);

    /** Returns an error page, of the same words, as the answer to a visit. */
    PageView show(Visit visit, HttpStatus status, String kind, Object... arguments);
}
