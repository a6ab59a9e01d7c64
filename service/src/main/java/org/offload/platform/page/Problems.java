package org.offload.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.offload.platform.Open;
import org.offload.platform.PageView;
import org.offload.platform.Pages;
import org.offload.platform.ProblemView;
import org.offload.platform.Visit;
import org.offload.platform.VisitOf;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The error pages, in plain words, each with a way on. */
@Controller
class Problems implements ErrorController, ProblemView {

    private final Pages pages;
    private final VisitOf visits;

    Problems(Pages pages, VisitOf visits) {
        this.pages = pages;
        this.visits = visits;
    }

    /** Whatever nobody else answered. */
    @Open
    @RequestMapping("/error")
    PageView unexpected(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status =
                code instanceof Integer number && HttpStatus.resolve(number) != null
                        ? HttpStatus.valueOf(number)
                        : HttpStatus.INTERNAL_SERVER_ERROR;
        return show(request, status, kindOf(status));
    }

    private static String kindOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "forbidden";
            case NOT_FOUND, METHOD_NOT_ALLOWED, BAD_REQUEST -> "notFound";
            case CONFLICT -> "conflict";
            case CONTENT_TOO_LARGE -> "tooLarge";
            default -> status.is4xxClientError() ? "notFound" : "unexpected";
        };
    }

    @Override
    public PageView show(
            HttpServletRequest request, HttpStatus status, String kind, Object... arguments) {
        return show(visits.request(request), status, kind, arguments);
    }

    @Override
    public PageView show(Visit visit, HttpStatus status, String kind, Object... arguments) {
        String key = "platform.problem." + kind;
        return pages.show(
                new ProblemPage(
                        visit.frameOf(key + ".title"), visit.words().say(key + ".text", arguments)),
                status);
    }
}
