package org.bulgasari.archive.web.home;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.events.EventCursor;
import org.bulgasari.archive.platform.languages.PageLanguage;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.PageHead;
import org.bulgasari.archive.web.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Shows the first page, and keeps it until the index has seen another event.
@Controller
public final class HomePages {

    private final FilmIndex index;
    private final Items items;
    private final Vocabularies vocabularies;
    private final Map<PageLanguage, Kept> kept = new ConcurrentHashMap<>();

    public HomePages(FilmIndex index, Items items, Vocabularies vocabularies) {
        this.index = index;
        this.items = items;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/")
    ModelAndView home(Page page) {
        PageHead head = PageHead.listed(page.say("home.title"), page.say("home.description"));
        return new ModelAndView("home", Map.of("home", view(page.language()), "head", head));
    }

    private HomeView view(PageLanguage language) {
        Optional<EventCursor> seen = index.cursor();
        Kept last = kept.get(language);
        if (last != null && last.seen.equals(seen)) return last.view;
        HomeView fresh = new HomeViewing(index, items, new Wording(language, vocabularies)).view();
        kept.put(language, new Kept(seen, fresh));
        return fresh;
    }

    private static final class Kept {

        private final Optional<EventCursor> seen;
        private final HomeView view;

        private Kept(Optional<EventCursor> seen, HomeView view) {
            this.seen = seen;
            this.view = view;
        }
    }
}
