package org.offload.platform;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Turns a record into HTML by the template beside it: {@code RecordContactPage} by {@code
 * record-contact.jte}.
 */
@Component
public class Pages {

    private static final String GZIP = "gzip";
    private static final String PACKAGE = "offloadpages";

    private final TemplateEngine templates;

    /**
     * @param folder where templates lie, to show a saved one on the next request; empty in use
     */
    Pages(@Value("${offload.templates:}") String folder) {
        templates = folder.isEmpty() ? compiled() : reloading(folder);
        templates.setBinaryStaticContent(folder.isEmpty());
    }

    private static TemplateEngine compiled() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
    }

    private static TemplateEngine reloading(String folder) {
        return TemplateEngine.create(
                new DirectoryCodeResolver(Path.of(folder)),
                Path.of("target/pages"),
                ContentType.Html,
                null,
                PACKAGE + "reloaded");
    }

    /** Returns the view of a page. */
    public PageView show(Page page) {
        return show(page, HttpStatus.OK);
    }

    /** Returns the view of a page with another status than 200. */
    public PageView show(Page page, HttpStatus status) {
        return (_, request, response) -> {
            var out = new Utf8ByteOutput();
            templates.render(templateOf(page.getClass()), page, out);
            response.setStatus(status.value());
            response.setHeader(ContentPolicy.HEADER, page.contentPolicy());
            response.setContentType("text/html;charset=UTF-8");
            Pressed part = page.pressed();
            if (part == null || !takesGzip(request)) {
                response.setContentLength(out.getContentLength());
                out.writeTo(response.getOutputStream());
            } else {
                byte[] zipped = Gzipped.of(taker -> pieces(out, taker), part);
                response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
                response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
                response.setContentLength(zipped.length);
                response.getOutputStream().write(zipped);
            }
        };
    }

    private static void pieces(Utf8ByteOutput out, Gzipped.Piece taker) {
        try {
            out.writeTo(taker::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String takes = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return takes != null
                && Arrays.stream(takes.split(",")).map(String::strip).anyMatch(GZIP::equals);
    }

    /** Returns a part of a page, rendered by the template beside its record. */
    public Content part(Record part) {
        return out -> templates.render(templateOf(part.getClass()), part, out);
    }

    static String templateOf(Class<?> page) {
        String name =
                page.getSimpleName()
                        .replaceFirst("Page$", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        return page.getPackageName().replace('.', '/') + "/" + name + ".jte";
    }
}
