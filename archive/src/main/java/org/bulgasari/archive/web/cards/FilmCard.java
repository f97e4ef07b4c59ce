package org.bulgasari.archive.web.cards;

import java.util.List;
import org.bulgasari.archive.web.sleeves.Cover;
import org.bulgasari.archive.web.sleeves.Sleeve;
import org.bulgasari.archive.web.sleeves.Spine;
import org.jspecify.annotations.Nullable;

/// A film in a list, ready to print. `original` is the title in its own script where that is another one; `remark` why
/// it stands in this list; `marks` its restrictions; `cover` what its sleeve and spine are drawn from.
public record FilmCard(
        String id,
        String title,
        @Nullable String titleLanguage,
        @Nullable String original,
        @Nullable String originalLanguage,
        String year,
        List<String> directors,
        List<String> countries,
        List<String> carriers,
        int items,
        List<String> marks,
        @Nullable String remark,
        Cover cover) {
    public FilmCard {
        directors = List.copyOf(directors);
        countries = List.copyOf(countries);
        carriers = List.copyOf(carriers);
        marks = List.copyOf(marks);
    }

    public String path() {
        return "/films/" + id;
    }

    public String director() {
        return String.join(", ", directors);
    }

    /// The sleeve, drawn anew, as SVG.
    public String sleeve() {
        return Sleeve.draw(cover);
    }

    /// The spine, drawn anew, as SVG.
    public String spine() {
        return Spine.draw(cover);
    }

    public FilmCard remarked(String words) {
        return new FilmCard(
                id,
                title,
                titleLanguage,
                original,
                originalLanguage,
                year,
                directors,
                countries,
                carriers,
                items,
                marks,
                words,
                cover);
    }
}
