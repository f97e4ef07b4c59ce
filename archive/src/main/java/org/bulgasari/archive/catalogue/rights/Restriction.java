package org.bulgasari.archive.catalogue.rights;

import org.jspecify.annotations.Nullable;

/// A mark that governs showing, lending or playing. `value` narrows it where its kind has degrees: the least age in
/// years for `AGE`.
public record Restriction(
        RestrictionKind kind,
        @Nullable String value,
        @Nullable String note) {}
