package org.bulgasari.archive.catalogue.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be done, where, from when to when, on which ground, and who decided it. `basis` is a code of the
/// vocabulary `rights-bases`, `jurisdiction` an ISO country code, `from` and `to` EDTF, `permits` acts (`show`,
/// `lend`, `copy`, `publish`). An empty `permits` permits nothing: unknown is not permission.
public record RightsStatement(
        String basis,
        @Nullable String jurisdiction,
        @Nullable String from,
        @Nullable String to,
        List<String> permits,
        @Nullable String source,
        @Nullable String decider,
        @Nullable String note) {
    public RightsStatement {
        permits = List.copyOf(permits);
    }
}
