package org.bulgasari.archive.catalogue;

import org.jspecify.annotations.Nullable;

/// A language heard or read in a work: ISO 639 code and a code of the vocabulary `language-uses` (spoken, subtitles
/// ...).
public record LanguageUse(String code, @Nullable String use) {}
