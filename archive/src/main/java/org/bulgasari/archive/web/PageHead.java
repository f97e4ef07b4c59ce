package org.bulgasari.archive.web;

import org.jspecify.annotations.Nullable;

/// What the frame of a page needs to know of its contents.
///
/// `searched` stands in the search box; `structuredFacts` is JSON-LD that is safe inside a script element; `picture`
/// the path of a picture of the page; pages that are not `listed` ask search engines to pass them by.
public record PageHead(
        String title,
        String description,
        String searched,
        @Nullable String structuredFacts,
        @Nullable String picture,
        boolean listed) {

    /// A page with a title, of no interest to search engines.
    public static PageHead titled(String title) {
        return new PageHead(title, "", "", null, null, false);
    }

    /// A page that search engines may list.
    public static PageHead listed(String title, String description) {
        return new PageHead(title, description, "", null, null, true);
    }

    public PageHead withSearched(String words) {
        return new PageHead(title, description, words, structuredFacts, picture, listed);
    }

    public PageHead withStructuredFacts(String jsonLd) {
        return new PageHead(title, description, searched, jsonLd, picture, listed);
    }

    public PageHead withPicture(String path) {
        return new PageHead(title, description, searched, structuredFacts, path, listed);
    }
}
