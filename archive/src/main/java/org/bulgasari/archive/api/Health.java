package org.bulgasari.archive.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether the archive answers. It listens only once the database is migrated and the index is open, so an answer is
/// a yes.
@RestController
public final class Health {

    /// What `/healthz` says.
    public record Ready(String status) {}

    @GetMapping("/healthz")
    Ready health() {
        return new Ready("ready");
    }
}
