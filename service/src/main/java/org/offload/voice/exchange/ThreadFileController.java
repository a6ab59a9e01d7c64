package org.offload.voice.exchange;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.UUID;

/** A thread as a file, without what is removed from it. */
@Controller
class ThreadFileController {

    private final ExchangedThreads threads;

    ThreadFileController(ExchangedThreads threads) {
        this.threads = threads;
    }

    @May(Job.SEE_VOICE)
    @GetMapping("/voice/threads/{thread}/file")
    View file(@PathVariable UUID thread, @RequestParam(defaultValue = "JSON") FileForm as) {
        byte[] file = as.write(threads.find(thread).orElseThrow(NotFound::new));
        return (_, _, response) -> {
            response.setContentType(as.type());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + as.fileName() + "\"");
            response.getOutputStream().write(file);
        };
    }
}
