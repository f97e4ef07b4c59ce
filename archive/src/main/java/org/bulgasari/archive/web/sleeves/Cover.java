package org.bulgasari.archive.web.sleeves;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words on a sleeve. `seed` decides its colours and shapes: what the film is called at home, and its year, so that
/// it looks the same in every archive. `title` stands large, in the film's
/// own script where there is one; `secondTitle` small below it; `description` is what is read aloud for the picture.
public record Cover(
        String seed,
        String title,
        @Nullable String titleLanguage,
        @Nullable String secondTitle,
        @Nullable String year,
        @Nullable String country,
        List<String> carriers,
        String description) {
    public Cover {
        carriers = List.copyOf(carriers);
    }
}
