package org.bulgasari.archive.web.addresses;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bulgasari.archive.curation.MergedRecords;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Leads from the address of a record that became one with another to the same page of that other, for good (301).
/// Any other absent record is not found.
@ControllerAdvice
public final class KeptAddresses {

    private final MergedRecords merged;

    public KeptAddresses(MergedRecords merged) {
        this.merged = merged;
    }

    @ExceptionHandler
    void absent(AbsentRecord absent, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> into = merged.into(absent.kind(), absent.id());
        if (into.isEmpty() || !isRead(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String query = request.getQueryString();
        String path = request.getRequestURI().replace("/" + absent.id(), "/" + into.get());
        response.sendRedirect(
                path + (query == null ? "" : "?" + query), HttpServletResponse.SC_MOVED_PERMANENTLY, true);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
