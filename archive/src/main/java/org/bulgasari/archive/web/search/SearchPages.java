package org.bulgasari.archive.web.search;

import java.util.List;
import java.util.Map;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.discovery.Match;
import org.bulgasari.archive.discovery.SearchRequest;
import org.bulgasari.archive.discovery.SearchResult;
import org.bulgasari.archive.discovery.Suggestion;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.PageHead;
import org.bulgasari.archive.web.security.Reader;
import org.bulgasari.archive.web.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Search results, suggestions, and reasons.
@Controller
public final class SearchPages {

    private static final int SUGGESTIONS = 8;
    private static final int LONGEST_PREFIX = 100;

    private final FilmIndex index;
    private final Vocabularies vocabularies;

    public SearchPages(FilmIndex index, Vocabularies vocabularies) {
        this.index = index;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/search")
    ModelAndView search(@RequestParam MultiValueMap<String, String> query, Page page) {
        Wording wording = new Wording(page.language(), vocabularies);
        SearchState state = SearchState.of(query);
        SearchRequest asked =
                state.request(page.language().code(), Reader.current().seesStaffOnly());
        SearchResult result = index.search(asked);
        List<Match> reasons = state.explained() == null ? List.of() : index.why(asked, state.explained());
        boolean building = result.total() == 0 && !index.isFilled();
        SearchView view = new SearchViewing(state, result, reasons, building, wording, page).view();
        PageHead head = PageHead.titled(view.heading()).withSearched(state.words());
        return new ModelAndView("search", Map.of("search", view, "head", head));
    }

    /// Why a film is found by these words, as a part of a page.
    @GetMapping("/search/why")
    ModelAndView why(@RequestParam("q") String words, @RequestParam String id, Page page) {
        SearchRequest asked = SearchRequest.of(words).in(page.language().code());
        if (Reader.current().seesStaffOnly()) asked = asked.forStaff();
        List<String> reasons = new WhyWords(new Wording(page.language(), vocabularies)).sentences(index.why(asked, id));
        return new ModelAndView("why", Map.of("reasons", reasons));
    }

    /// What may be meant by what has been typed so far, as the options of a list box.
    @GetMapping("/suggest")
    ModelAndView suggest(@RequestParam("q") String typed, Page page) {
        String prefix = typed.substring(0, Math.min(LONGEST_PREFIX, typed.length()));
        List<Suggestion> suggestions = index.suggest(
                prefix, page.language().code(), SUGGESTIONS, Reader.current().seesStaffOnly());
        return new ModelAndView("suggestions", Map.of("suggestions", options(suggestions, page)));
    }

    private static List<SuggestedOption> options(List<Suggestion> suggestions, Page page) {
        return suggestions.stream().map(each -> SuggestedOption.of(each, page)).toList();
    }
}
