package org.bulgasari.archive.catalogue;

import org.jspecify.annotations.Nullable;

/// What a work is about, in one language (ISO 639, null when unknown).
public record Summary(@Nullable String language, String text) {}
