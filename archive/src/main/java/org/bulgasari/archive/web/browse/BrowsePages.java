package org.bulgasari.archive.web.browse;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.discovery.Dimension;
import org.bulgasari.archive.discovery.FacetValue;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.discovery.SearchRequest;
import org.bulgasari.archive.platform.events.EventCursor;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.PageHead;
import org.bulgasari.archive.web.browse.BrowseView.Letter;
import org.bulgasari.archive.web.browse.BrowseView.Register;
import org.bulgasari.archive.web.browse.BrowseView.Script;
import org.bulgasari.archive.web.browse.BrowseView.Shelf;
import org.bulgasari.archive.web.browse.BrowseView.Value;
import org.bulgasari.archive.web.search.DimensionWords;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Shows the shelves, one shelf whole, and the register of directors.
@Controller
public final class BrowsePages {

    private static final Set<Dimension> SHELVES = EnumSet.of(
            Dimension.COUNTRY,
            Dimension.DECADE,
            Dimension.CARRIER,
            Dimension.FORM,
            Dimension.GENRE,
            Dimension.LANGUAGE);
    private static final int FIRST_VALUES = 12;

    private final FilmIndex index;
    private final Agents agents;
    private final Vocabularies vocabularies;
    private volatile @Nullable KeptRegister kept;

    public BrowsePages(FilmIndex index, Agents agents, Vocabularies vocabularies) {
        this.index = index;
        this.agents = agents;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/browse")
    ModelAndView shelves(Page page) {
        Wording wording = new Wording(page.language(), vocabularies);
        Map<Dimension, List<FacetValue>> facets = counted(SHELVES, wording);
        List<Shelf> shelves = SHELVES.stream()
                .map(each -> shelf(each, facets, FIRST_VALUES, wording))
                .toList();
        PageHead head = PageHead.listed(page.say("browse.title"), page.say("browse.description"));
        return new ModelAndView("browse", Map.of("browse", new BrowseView(shelves), "head", head));
    }

    @GetMapping("/browse/{facet}")
    ModelAndView shelf(
            @PathVariable String facet,
            @RequestParam(required = false) @Nullable String script,
            @RequestParam(required = false) @Nullable String letter,
            Page page) {
        if (facet.equals("director")) return directors(script, letter, page);
        Dimension dimension = SHELVES.stream()
                .filter(each -> path(each).equals(facet))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Wording wording = new Wording(page.language(), vocabularies);
        Shelf shelf = shelf(dimension, counted(EnumSet.of(dimension), wording), Integer.MAX_VALUE, wording);
        PageHead head = PageHead.listed(shelf.name(), page.say("browse.shelf.description", shelf.name()));
        return new ModelAndView("shelf", Map.of("shelf", shelf, "head", head));
    }

    private static String path(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    private Map<Dimension, List<FacetValue>> counted(Set<Dimension> dimensions, Wording wording) {
        return index.search(SearchRequest.of("")
                        .page(0, 0)
                        .in(wording.language().code())
                        .counting(dimensions))
                .facets();
    }

    private static Shelf shelf(
            Dimension dimension, Map<Dimension, List<FacetValue>> facets, int most, Wording wording) {
        List<FacetValue> counted = facets.getOrDefault(dimension, List.of());
        List<Value> values = dimension == Dimension.DECADE
                ? counted.stream()
                        .sorted(Comparator.comparing(FacetValue::code))
                        .map(value -> value(dimension, value, wording.decade(value.code()), wording))
                        .toList()
                : counted.stream()
                        .limit(most)
                        .map(value -> value(dimension, value, value.label(), wording))
                        .toList();
        return new Shelf(
                path(dimension), DimensionWords.name(dimension, wording), "/browse/" + path(dimension), values);
    }

    private static Value value(Dimension dimension, FacetValue value, String label, Wording wording) {
        String address = "/search?" + path(dimension) + "=" + Page.encoded(value.code());
        return new Value(label, null, wording.number(value.count()), address);
    }

    private ModelAndView directors(@Nullable String scriptCode, @Nullable String letter, Page page) {
        DirectorRegister register = register();
        UnicodeScript script = register.scripts().stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(scriptCode))
                .findFirst()
                .orElse(UnicodeScript.LATIN);
        Map<String, List<DirectorRegister.Entry>> letters = register.of(script);
        String present = letter != null && letters.containsKey(letter)
                ? letter
                : letters.keySet().stream().findFirst().orElse("");
        Register view = new Register(
                scripts(register, script, page), letters(letters, script, present), names(letters, present, page));
        PageHead head = PageHead.listed(page.say("browse.directors"), page.say("browse.directors.description"));
        return new ModelAndView("directors", Map.of("register", view, "head", head));
    }

    private static List<Script> scripts(DirectorRegister register, UnicodeScript present, Page page) {
        List<Script> scripts = new ArrayList<>();
        for (UnicodeScript each : register.scripts())
            scripts.add(new Script(ScriptWords.name(each, page), address(each, null), each == present));
        return scripts;
    }

    private static List<Letter> letters(
            Map<String, List<DirectorRegister.Entry>> letters, UnicodeScript script, String present) {
        return letters.keySet().stream()
                .map(each -> new Letter(each, address(script, each), each.equals(present)))
                .toList();
    }

    private static List<Value> names(Map<String, List<DirectorRegister.Entry>> letters, String present, Page page) {
        return letters.getOrDefault(present, List.of()).stream()
                .map(each -> new Value(each.name(), each.language(), page.number(each.works()), "/agents/" + each.id()))
                .toList();
    }

    private static String address(UnicodeScript script, @Nullable String letter) {
        String address = "/browse/director?script=" + script.name().toLowerCase(Locale.ROOT);
        return letter == null ? address : address + "&letter=" + Page.encoded(letter);
    }

    private DirectorRegister register() {
        Optional<EventCursor> seen = index.cursor();
        KeptRegister last = kept;
        if (last != null && last.seen.equals(seen)) return last.register;
        DirectorRegister fresh = new DirectorRegister(agents.withRole("director"));
        kept = new KeptRegister(seen, fresh);
        return fresh;
    }

    private static final class KeptRegister {

        private final Optional<EventCursor> seen;
        private final DirectorRegister register;

        private KeptRegister(Optional<EventCursor> seen, DirectorRegister register) {
            this.seen = seen;
            this.register = register;
        }
    }
}
