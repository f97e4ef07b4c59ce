package org.bulgasari.archive.web.errors;

/// The messages for a status: what happened, and what to do next.
record ErrorWords(String title, String next) {

    static ErrorWords of(int status) {
        return switch (status) {
            case 401 -> new ErrorWords("error.token.title", "error.token.next");
            case 403 -> new ErrorWords("error.forbidden.title", "error.forbidden.next");
            case 404 -> new ErrorWords("error.not-found.title", "error.not-found.next");
            case 405 -> new ErrorWords("error.method.title", "error.method.next");
            case 408 -> new ErrorWords("error.slow.title", "error.slow.next");
            case 413 -> new ErrorWords("error.large.title", "error.large.next");
            default ->
                status >= 500
                        ? new ErrorWords("error.broken.title", "error.broken.next")
                        : new ErrorWords("error.request.title", "error.request.next");
        };
    }

    /// A form came back without its token: too old, or sent from elsewhere.
    static ErrorWords ofOldForm() {
        return new ErrorWords("error.old-form.title", "error.old-form.next");
    }
}
