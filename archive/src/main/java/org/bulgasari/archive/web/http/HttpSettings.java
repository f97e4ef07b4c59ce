package org.bulgasari.archive.web.http;

import java.nio.file.Path;
import java.time.Duration;

/// Where the server listens and how much it takes from a client.
///
/// `port` 0 picks a free one. `headWithin` and `bodyWithin` are how long a whole request head and a whole form may
/// take, however steadily they drip; `silence` is how long a client may send nothing at all. `uploads` is an
/// existing folder on the disk of the archive.
public record HttpSettings(
        String address,
        int port,
        Duration silence,
        Duration headWithin,
        Duration bodyWithin,
        int formBytes,
        long uploadBytes,
        int connections,
        Path uploads) {

    public static final int FORM_BYTES = 1 << 20;
    public static final long UPLOAD_BYTES = 512L << 20;

    public HttpSettings {
        if (port < 0 || port > 65_535) throw new IllegalArgumentException("A port is 0 to 65535, not " + port);
    }

    /// The usual patience: 20 s of silence, 20 s for a head, 60 s for a form of 1 MB, imports up to 512 MB.
    public static HttpSettings on(String address, int port, Path uploads) {
        return new HttpSettings(
                address,
                port,
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                FORM_BYTES,
                UPLOAD_BYTES,
                1_000,
                uploads);
    }

    public HttpSettings withPatience(Duration head, Duration body) {
        return new HttpSettings(address, port, silence, head, body, formBytes, uploadBytes, connections, uploads);
    }

    public HttpSettings withUploadBytes(long bytes) {
        return new HttpSettings(address, port, silence, headWithin, bodyWithin, formBytes, bytes, connections, uploads);
    }
}
