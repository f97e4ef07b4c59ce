package org.bulgasari.archive.catalogue.identifiers;

/// What another catalogue calls the same thing: `imdb` `tt0089851`. Schemes are codes of the vocabulary
/// `identifier-schemes`.
public record Identifier(String scheme, String value) {
    public Identifier {
        if (scheme.isBlank() || value.isBlank())
            throw new IllegalArgumentException("An identifier has a scheme and a value: " + scheme + " " + value);
    }
}
