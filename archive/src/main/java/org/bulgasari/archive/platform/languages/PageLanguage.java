package org.bulgasari.archive.platform.languages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A language the pages are written in. `code` is the first step of an address that fixes the language.
public enum PageLanguage {
    ENGLISH(Locale.ENGLISH, "English"),
    ITALIAN(Locale.ITALIAN, "Italiano"),
    KOREAN(Locale.KOREAN, "한국어");

    private static final List<Locale> LOCALES =
            Stream.of(values()).map(PageLanguage::locale).toList();

    private final Locale locale;
    private final String ownName;

    PageLanguage(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public String code() {
        return locale.getLanguage();
    }

    /// The language's name for itself.
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /// The page language with this code, or empty.
    public static Optional<PageLanguage> of(String code) {
        for (PageLanguage each : values()) if (each.code().equals(code)) return Optional.of(each);
        return Optional.empty();
    }

    /// The page language a reader asks for by `Accept-Language` (RFC 9110, 12.5.4); English when the header is
    /// missing, unreadable or names no language of ours.
    public static PageLanguage wanted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 1000) return ENGLISH;
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
            return found == null ? ENGLISH : of(found.getLanguage()).orElse(ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }
}
