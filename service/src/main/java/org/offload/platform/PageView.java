package org.offload.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

import java.io.IOException;
import java.util.Map;

/** A page on its way to a browser: what can go wrong is the line to it. */
public interface PageView extends View {

    @Override
    void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException;

    /** Answers with the page where no handler is, such as in a filter. */
    default void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        render(Map.of(), request, response);
    }
}
