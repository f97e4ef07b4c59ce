package org.bulgasari.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Counts what really crosses the wire: status line, headers and body as sent, compressed where the server does.
public final class Transfer {

    private Transfer() {}

    /// Bytes of the whole answer to a browser's request for `path`. One connection each, closed by the server.
    public static long bytes(URI server, String path) throws IOException {
        String request = """
                GET %s HTTP/1.1\r
                Host: %s\r
                User-Agent: bulgasari-bench\r
                Accept: text/html,application/xhtml+xml,*/*;q=0.8\r
                Accept-Encoding: gzip, deflate, br\r
                Connection: close\r
                \r
                """.formatted(path, server.getAuthority());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return counted(socket.getInputStream());
        }
    }

    private static long counted(InputStream answer) throws IOException {
        return answer.transferTo(OutputStream.nullOutputStream());
    }
}
