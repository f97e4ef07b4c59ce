package org.bulgasari.archive.web.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// What a client reads whose request was so broken that no page could be made for it: its status, and nothing of
/// ours.
public final class PlainErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable breakdown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        byte[] text = (response.getStatus() + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            response.setContentType("text/plain");
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
            response.finishResponse();
        } catch (IOException clientIsGone) {
            // nobody is left to tell
        }
    }
}
