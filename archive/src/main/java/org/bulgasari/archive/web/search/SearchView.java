package org.bulgasari.archive.web.search;

import java.util.List;
import org.bulgasari.archive.web.cards.FilmCard;
import org.jspecify.annotations.Nullable;

/// What a search shows, ready to print. `hidden` are the form fields that keep the rest of the state when the order
/// changes. `building`: nothing is found because the index is not built yet.
public record SearchView(
        String heading,
        @Nullable String remark,
        List<Hit> hits,
        boolean asTable,
        List<Facet> facets,
        List<Choice> choices,
        @Nullable String clearPath,
        List<Order> orders,
        List<Field> hidden,
        String sleevesPath,
        String tablePath,
        List<Turn> turns,
        boolean building,
        boolean empty,
        boolean narrowed) {

    /// One film found. `whyPath` explains it; `reasons` are given where it was asked for.
    public record Hit(
            FilmCard film,
            @Nullable String whyPath,
            @Nullable String whyFragment,
            List<String> reasons) {}

    /// `first` values stand at once, `more` behind a fold.
    public record Facet(String name, boolean open, List<Choice> first, List<Choice> more) {}

    /// A value that choosing, or choosing no longer, leads to `path`.
    public record Choice(String id, String label, String count, boolean chosen, String path) {}

    public record Order(String code, String label, boolean chosen) {}

    public record Field(String name, String value) {}

    /// A page of the results; `path` is null where it is the present one or a gap.
    public record Turn(
            String label,
            @Nullable String path,
            boolean present,
            @Nullable String spoken) {}
}
