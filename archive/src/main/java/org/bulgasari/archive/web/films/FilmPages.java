package org.bulgasari.archive.web.films;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.PageHead;
import org.bulgasari.archive.web.addresses.AbsentRecord;
import org.bulgasari.archive.web.security.Reader;
import org.bulgasari.archive.web.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Shows one film, its sleeve alone, and how to cite it.
@Controller
public final class FilmPages {

    private final Works works;
    private final Agents agents;
    private final Items items;
    private final Vocabularies vocabularies;

    public FilmPages(Works works, Agents agents, Items items, Vocabularies vocabularies) {
        this.works = works;
        this.agents = agents;
        this.items = items;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/films/{id}")
    ModelAndView film(@PathVariable String id, Page page) {
        FilmRecord film = film(id);
        Wording wording = new Wording(page.language(), vocabularies);
        FilmView view = new FilmViewing(film, wording, page.origin(), Reader.current()).view();
        PageHead head = PageHead.listed(view.names().title().text(), StructuredFacts.description(view))
                .withStructuredFacts(StructuredFacts.of(film, view, page.origin()))
                .withPicture("/films/" + id + "/sleeve.svg");
        return new ModelAndView("film", Map.of("film", view, "head", head));
    }

    @GetMapping("/films/{id}/sleeve.svg")
    ResponseEntity<byte[]> sleeve(@PathVariable String id, Page page) {
        Wording wording = new Wording(page.language(), vocabularies);
        String drawing = new FilmViewing(film(id), wording, "", Reader.current()).sleeve();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(drawing.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/films/{id}/citation.bib")
    ResponseEntity<byte[]> bibtex(@PathVariable String id, Page page) {
        return citation(Citations.bibtex(cited(id, page)), "application/x-bibtex", id + ".bib");
    }

    @GetMapping("/films/{id}/citation.ris")
    ResponseEntity<byte[]> ris(@PathVariable String id, Page page) {
        return citation(Citations.ris(cited(id, page)), "application/x-research-info-systems", id + ".ris");
    }

    private Citations.Cited cited(String id, Page page) {
        return Citations.cited(film(id), new Wording(page.language(), vocabularies), page.origin());
    }

    private static ResponseEntity<byte[]> citation(String text, String type, String fileName) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private FilmRecord film(String id) {
        Optional<FilmRecord> found = Ids.isId(id)
                ? FilmRecord.read(new WorkId(id), Reader.current().seesStaffOnly(), works, agents, items)
                : Optional.empty();
        return found.orElseThrow(() -> new AbsentRecord(Catalogue.WORK, id));
    }
}
