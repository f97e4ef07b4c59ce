package org.bulgasari.archive.web.films;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.web.films.FilmView.Answer;
import org.bulgasari.archive.web.films.FilmView.ItemLine;
import org.bulgasari.archive.web.films.FilmView.Mark;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Answers "Can I see it?" from the copies on our shelves, and says what is known of the rights.
final class AnswerViewing {

    private static final String LENDING = "lending";
    private static final List<String> KEPT_ONLY = List.of("preservation", "master", "spare");

    private final FilmRecord film;
    private final Wording wording;
    private final boolean staff;

    AnswerViewing(FilmRecord film, Wording wording, boolean staff) {
        this.film = film;
        this.wording = wording;
        this.staff = staff;
    }

    Answer answer() {
        return new Answer(
                sentence(),
                film.items().stream().map(this::line).toList(),
                rights(),
                marks(film.work().restrictions()));
    }

    private String sentence() {
        List<Item> items = film.items();
        if (items.isEmpty()) return wording.say("see.nowhere");
        String carriers = wording.list(items.stream()
                .map(item -> wording.briefly("carrier-types", item.carrierType()))
                .distinct()
                .toList());
        if (isOnSite(film.work().restrictions()) || items.stream().allMatch(item -> isOnSite(item.restrictions())))
            return wording.say("see.on-site", items.size(), carriers);
        if (items.stream().anyMatch(AnswerViewing::isLent)) return wording.say("see.lending", items.size(), carriers);
        if (items.stream().allMatch(item -> item.role() != null && KEPT_ONLY.contains(item.role())))
            return wording.say("see.kept", items.size(), carriers);
        return wording.say("see.held", items.size(), carriers);
    }

    private static boolean isLent(Item item) {
        return LENDING.equals(item.role()) && !isOnSite(item.restrictions());
    }

    private static boolean isOnSite(List<Restriction> restrictions) {
        return restrictions.stream().anyMatch(restriction -> restriction.kind() == RestrictionKind.ON_SITE);
    }

    private ItemLine line(Item item) {
        String where = item.place() == null
                ? wording.say("see.place-unknown")
                : item.place().replace(" > ", " › ");
        return new ItemLine(
                wording.briefly("carrier-types", item.carrierType()),
                where,
                facts(item),
                staff ? staffNote(item) : null,
                marks(item.restrictions()));
    }

    private String facts(Item item) {
        List<String> facts = new ArrayList<>();
        if (item.role() != null) facts.add(wording.term("item-roles", item.role()));
        if (item.standard() != null && !item.standard().equals("none"))
            facts.add(wording.term("video-standards", item.standard()));
        if (item.region() != null) facts.add(wording.say("see.region", item.region()));
        if (!item.generation().equals("unknown")) facts.add(wording.term("generations", item.generation()));
        facts.add(wording.term("authorisations", item.authorisation()));
        if (item.holds().size() > 1)
            facts.add(wording.say("see.shared", item.holds().size()));
        if (item.barcode() != null) facts.add(item.barcode());
        return String.join(" · ", facts);
    }

    private static @Nullable String staffNote(Item item) {
        return Stream.of(Optional.ofNullable(item.condition()), Optional.ofNullable(item.note()))
                .flatMap(Optional::stream)
                .reduce((one, two) -> one + " · " + two)
                .orElse(null);
    }

    private List<Mark> marks(List<Restriction> restrictions) {
        return restrictions.stream().map(this::mark).distinct().toList();
    }

    private Mark mark(Restriction restriction) {
        String name = wording.term("restriction-kinds", restriction.kind().code());
        return switch (restriction.kind()) {
            case AGE ->
                new Mark(restriction.value() == null ? name : wording.say("see.age", restriction.value()), true);
            case ON_SITE, CULTURAL_WARNING, STAFF_ONLY -> new Mark(name, true);
            case NON_PROFIT, EDUCATIONAL, CONTENT_WARNING -> new Mark(name, false);
        };
    }

    /// What may be done. Silence is no permission, so silence is put into words.
    private List<String> rights() {
        List<String> said = Stream.concat(
                        film.work().rights().stream(), film.items().stream().flatMap(item -> item.rights().stream()))
                .map(this::right)
                .distinct()
                .toList();
        return said.isEmpty() ? List.of(wording.say("rights.unrecorded")) : said;
    }

    private String right(RightsStatement right) {
        List<String> words = new ArrayList<>();
        words.add(
                right.basis().equals("unknown")
                        ? wording.say("rights.unknown")
                        : wording.say("rights.basis", wording.term("rights-bases", right.basis())));
        if (right.jurisdiction() != null) words.add(wording.say("rights.in", wording.country(right.jurisdiction())));
        if (right.from() != null) words.add(wording.say("rights.from", wording.date(right.from())));
        if (right.to() != null) words.add(wording.say("rights.to", wording.date(right.to())));
        if (!right.permits().isEmpty())
            words.add(wording.say(
                    "rights.permits",
                    wording.list(right.permits().stream().map(this::act).toList())));
        else if (!right.basis().equals("unknown")) words.add(wording.say("rights.permits-nothing"));
        if (right.decider() != null) words.add(wording.say("rights.decider", right.decider()));
        String sentence = String.join(" ", words);
        return right.note() == null ? sentence : sentence + " " + right.note();
    }

    private String act(String code) {
        return switch (code) {
            case "show" -> wording.say("rights.act.show");
            case "lend" -> wording.say("rights.act.lend");
            case "copy" -> wording.say("rights.act.copy");
            case "publish" -> wording.say("rights.act.publish");
            default -> code;
        };
    }
}
