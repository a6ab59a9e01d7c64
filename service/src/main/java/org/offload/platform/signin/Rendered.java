package org.offload.platform.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.View;

import java.io.IOException;
import java.util.Map;

/** A page that is shown by a filter, where no handler is. */
public final class Rendered {

    private Rendered() {}

    /** Answers with a page. */
    public static void show(View view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            view.render(Map.of(), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
