package org.bulgasari.archive.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bulgasari.archive.platform.languages.Messages;
import org.bulgasari.archive.platform.languages.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// Where every error ends that no handler made an answer of.
@Controller
public final class ErrorPages {

    private static final JsonMapper JSON = new JsonMapper();

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        ErrorWords words = words(request, status);
        response.setStatus(status);
        if (concernsTheApi(request)) {
            writeProblem(response, status, words);
            return null;
        }
        return new ModelAndView("error")
                .addObject("status", status)
                .addObject("title", words.title())
                .addObject("next", words.next());
    }

    /// Whoever opens `/error` itself finds nothing there.
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 400
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static ErrorWords words(HttpServletRequest request, int status) {
        boolean oldForm = request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
        return oldForm ? ErrorWords.ofOldForm() : ErrorWords.of(status);
    }

    private static boolean concernsTheApi(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && (path.startsWith("/api/") || path.equals("/api") || path.equals("/healthz"));
    }

    private static void writeProblem(HttpServletResponse response, int status, ErrorWords words) throws IOException {
        Messages english = Messages.in(PageLanguage.ENGLISH);
        HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? String.valueOf(status) : known.getReasonPhrase();
        Problem problem =
                new Problem("about:blank", title, status, english.say(words.title()) + " " + english.say(words.next()));
        byte[] body = JSON.writeValueAsBytes(problem);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /// Problem details, RFC 9457, section 3.1.
    record Problem(String type, String title, int status, String detail) {}
}
