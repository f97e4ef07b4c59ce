package org.bulgasari.archive.web.about;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.discovery.Dimension;
import org.bulgasari.archive.discovery.FacetValue;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.discovery.SearchRequest;
import org.bulgasari.archive.discovery.SearchResult;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.PageHead;
import org.bulgasari.archive.web.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Says where the data comes from, under which licences, and what is not known.
@Controller
public final class AboutPages {

    private final FilmIndex index;
    private final Items items;
    private final Vocabularies vocabularies;

    public AboutPages(FilmIndex index, Items items, Vocabularies vocabularies) {
        this.index = index;
        this.items = items;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/about")
    ModelAndView about(Page page) {
        PageHead head = PageHead.listed(page.say("about.title"), page.say("about.description"));
        return new ModelAndView("about", Map.of("about", view(page), "head", head));
    }

    private AboutView view(Page page) {
        SearchResult all = index.search(
                SearchRequest.of("").page(0, 0).counting(EnumSet.of(Dimension.HELD, Dimension.RESTRICTION)));
        long held = all.facets().getOrDefault(Dimension.HELD, List.of()).stream()
                .filter(value -> value.code().equals("yes"))
                .mapToLong(FacetValue::count)
                .sum();
        Wording wording = new Wording(page.language(), vocabularies);
        List<AboutView.Marked> marked = all.facets().getOrDefault(Dimension.RESTRICTION, List.of()).stream()
                .filter(value -> !value.code().equals("staff-only"))
                .map(value -> new AboutView.Marked(
                        wording.term("restriction-kinds", value.code()),
                        page.number(value.count()),
                        "/search?restriction=" + Page.encoded(value.code())))
                .toList();
        return new AboutView(all.total(), held, items.count(), marked);
    }
}
