package org.bulgasari.archive.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.discovery.SearchOrder;
import org.bulgasari.archive.discovery.SearchRequest;
import org.bulgasari.archive.discovery.SearchResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Searching for programs: the films for some words, best first.
@RestController
public final class SearchApi {

    static final int MOST_HITS = 100;
    static final int DEEPEST = 10_000;

    private final FilmIndex index;

    public SearchApi(FilmIndex index) {
        this.index = index;
    }

    /// `total` counts all films that match, `hits` are the ones asked for.
    public record Answer(long total, List<FilmHit> hits) {}

    @GetMapping("/api/search")
    Answer search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(defaultValue = "0") int offset) {
        if (size < 1 || size > MOST_HITS) throw new UnfitRequest("api.size", size, MOST_HITS);
        if (offset < 0 || offset > DEEPEST) throw new UnfitRequest("api.offset", offset, DEEPEST);
        SearchResult found = index.search(new SearchRequest(
                q, Map.of(), SearchOrder.BEST, offset, size, Bearer.current().seesStaffOnly(), "en", Set.of()));
        if (found.total() == 0 && !index.isFilled()) throw new IndexNotBuilt();
        return new Answer(found.total(), found.hits().stream().map(FilmHit::of).toList());
    }
}
