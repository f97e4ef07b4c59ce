package org.bulgasari.archive.web.about;

import java.util.List;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Tells search engines what there is: `robots.txt`, and a sitemap of every film that is for the public.
///
/// A sitemap holds at most 50,000 addresses (sitemaps.org, protocol 0.9); beyond them `sitemap.xml` lists further
/// sitemaps.
@Controller
public final class CrawlerPages {

    static final int MOST_ADDRESSES = 50_000;
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final List<String> NOT_FOR_CRAWLERS =
            List.of("/search", "/suggest", "/sign-in", "/staff/", "/api/", "/films/*/citation");
    private static final List<String> FIXED = List.of("/", "/browse", "/about", "/browse/director");

    private final Works works;
    private final int most;

    public CrawlerPages(Works works) {
        this.works = works;
        this.most = MOST_ADDRESSES - FIXED.size();
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(Page page) {
        StringBuilder rules = new StringBuilder("User-agent: *\n");
        for (String each : NOT_FOR_CRAWLERS) {
            rules.append("Disallow: ").append(each).append('\n');
            rules.append("Disallow: /*").append(each).append('\n');
        }
        rules.append("Sitemap: ").append(page.origin()).append("/sitemap.xml\n");
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(rules.toString());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(Page page) {
        long all = works.count();
        return xml(all <= most ? addresses(page.origin(), 1) : sitemaps(page.origin(), (all + most - 1) / most));
    }

    @GetMapping("/sitemap-{number:[1-9][0-9]{0,3}}.xml")
    ResponseEntity<String> sitemap(@PathVariable int number, Page page) {
        if ((number - 1L) * most >= works.count()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return xml(addresses(page.origin(), number));
    }

    private static ResponseEntity<String> xml(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xml;charset=UTF-8"))
                .body(text);
    }

    private static String sitemaps(String origin, long count) {
        StringBuilder map = new StringBuilder(HEADER)
                .append("<sitemapindex")
                .append(NAMESPACE)
                .append('\n');
        for (long each = 1; each <= count; each++)
            map.append("<sitemap><loc>")
                    .append(safe(origin))
                    .append("/sitemap-")
                    .append(each)
                    .append(".xml</loc></sitemap>\n");
        return map.append("</sitemapindex>\n").toString();
    }

    private String addresses(String origin, int number) {
        StringBuilder map =
                new StringBuilder(HEADER).append("<urlset").append(NAMESPACE).append('\n');
        if (number == 1) FIXED.forEach(path -> address(map, origin, path));
        films(number).forEach(film -> address(map, origin, "/films/" + film));
        return map.append("</urlset>\n").toString();
    }

    /// Walks from the oldest film, a sitemap's length at a time.
    private List<WorkId> films(int number) {
        List<WorkId> films = works.publicIdsAfter(null, most);
        for (int each = 1; each < number && !films.isEmpty(); each++)
            films = works.publicIdsAfter(films.getLast(), most);
        return films;
    }

    private static void address(StringBuilder map, String origin, String path) {
        map.append("<url><loc>").append(safe(origin)).append(path).append("</loc></url>\n");
    }

    private static String safe(String origin) {
        return origin.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
