package org.bulgasari.archive.web.films;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.catalogue.statements.Rank;
import org.bulgasari.archive.catalogue.statements.Source;
import org.bulgasari.archive.catalogue.statements.Standing;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.bulgasari.archive.web.films.FilmView.Claim;
import org.bulgasari.archive.web.films.FilmView.ClaimGroup;
import org.bulgasari.archive.web.films.FilmView.Link;
import org.bulgasari.archive.web.films.FilmView.Vouched;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Who says what of the film, property by property; those with a doubt or a rival first, then what is merely vouched
/// for.
final class ClaimViewing {

    /// Properties that are fields of a record; all others are told as claims.
    private static final Set<String> FIELDS = Set.of(
            "kind",
            "titles",
            "date",
            "countries",
            "languages",
            "forms",
            "genres",
            "subjects",
            "colour",
            "sound",
            "lengthInSeconds",
            "summary",
            "agents",
            "identifiers",
            "relations",
            "rights",
            "restrictions");

    /// Fields in which two values are no contradiction.
    private static final Set<String> MANY_VALUED = Set.of(
            "titles",
            "languages",
            "forms",
            "genres",
            "subjects",
            "agents",
            "identifiers",
            "relations",
            "rights",
            "restrictions",
            "countries");

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;|]\\s*");

    private final FilmRecord film;
    private final Wording wording;

    ClaimViewing(FilmRecord film, Wording wording) {
        this.film = film;
        this.wording = wording;
    }

    /// What has a rival, a doubt or a remark.
    List<ClaimGroup> claims() {
        return byProperty().entrySet().stream()
                .filter(group -> isContested(group.getKey(), group.getValue()))
                .map(group -> new ClaimGroup(name(group.getKey()), claims(group.getValue())))
                .toList();
    }

    /// What somebody vouches for and nobody contests.
    List<Vouched> vouched() {
        return byProperty().entrySet().stream()
                .filter(group -> !isContested(group.getKey(), group.getValue()))
                .map(group -> vouched(group.getKey(), group.getValue()))
                .toList();
    }

    private Vouched vouched(String property, List<Statement> statements) {
        String values = statements.stream()
                .map(each -> value(property, each.value()))
                .distinct()
                .collect(Collectors.joining(", "));
        List<Link> sources = statements.stream()
                .flatMap(each -> each.sources().stream())
                .distinct()
                .map(this::source)
                .toList();
        String standings = statements.stream()
                .map(Statement::standing)
                .filter(standing -> standing != Standing.ACCEPTED)
                .distinct()
                .map(this::name)
                .collect(Collectors.joining(", "));
        return new Vouched(name(property), values, standings, sources);
    }

    private Map<String, List<Statement>> byProperty() {
        Map<String, List<Statement>> byProperty = new LinkedHashMap<>();
        for (Statement each : film.work().statements())
            byProperty
                    .computeIfAbsent(each.property(), property -> new ArrayList<>())
                    .add(each);
        return byProperty;
    }

    private String name(Standing standing) {
        return wording.term("standings", code(standing));
    }

    private static String code(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private String name(String property) {
        return wording.term("statement-properties", property);
    }

    private boolean isContested(String property, List<Statement> statements) {
        return hasRivals(property, statements)
                || !FIELDS.contains(property)
                || statements.stream().anyMatch(ClaimViewing::isRemarkable);
    }

    /// Two values where the film can have one: among the statements, or between one and the film's own field.
    private boolean hasRivals(String property, List<Statement> statements) {
        if (MANY_VALUED.contains(property)) return false;
        Stream<String> stated = statements.stream().map(Statement::value);
        return Stream.concat(stated, own(property).stream()).distinct().count() > 1;
    }

    private Optional<String> own(String property) {
        Work work = film.work();
        return switch (property) {
            case "date" -> Optional.ofNullable(work.date()).map(EdtfDate::text);
            case "lengthInSeconds" ->
                Optional.ofNullable(work.lengthInSeconds()).map(String::valueOf);
            case "colour" -> Optional.ofNullable(work.colour());
            case "sound" -> Optional.ofNullable(work.sound());
            default -> Optional.empty();
        };
    }

    private static boolean isRemarkable(Statement each) {
        return each.note() != null
                || each.rank() == Rank.DEPRECATED
                || each.standing() == Standing.DISPUTED
                || each.standing() == Standing.REFUTED;
    }

    private List<Claim> claims(List<Statement> statements) {
        return statements.stream()
                .sorted(Comparator.comparing(Statement::rank))
                .map(this::claim)
                .toList();
    }

    private Claim claim(Statement statement) {
        String label = name(statement.standing());
        String says = statement.rank() == Rank.DEPRECATED ? wording.say("claim.given-up", label) : label;
        return new Claim(
                value(statement.property(), statement.value()),
                code(statement.standing()),
                says,
                statement.sources().stream().map(this::source).toList(),
                statement.note());
    }

    private Link source(Source source) {
        String words = wording.say("claim.source", source.citation(), wording.term("source-kinds", source.kind()));
        String address = webAddress(source.url());
        return new Link(words, address, address != null);
    }

    /// Only what leads to the web; an address may come from anywhere.
    static @Nullable String webAddress(@Nullable String url) {
        if (url == null) return null;
        try {
            String scheme = new URI(url).getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? url : null;
        } catch (URISyntaxException broken) {
            return null;
        }
    }

    /// The value as the film's own fields are shown: codes by their names, dates and lengths in words.
    private String value(String property, String value) {
        return switch (property) {
            case "date" -> wording.date(value);
            case "lengthInSeconds" -> seconds(value);
            case "countries" -> each(value, wording::country);
            case "languages" -> each(value, wording::languageName);
            case "forms" -> each(value, code -> wording.term("forms", code));
            case "genres" -> each(value, code -> wording.term("genres", code));
            case "colour" -> wording.term("colours", value);
            case "sound" -> wording.term("sounds", value);
            case "kind" -> wording.term("work-kinds", value);
            case "agents" -> credit(value);
            default -> value;
        };
    }

    /// "director: Shin Sang-ok", with the role by its name; a role that is no code stays as it is.
    private String credit(String value) {
        int colon = value.indexOf(": ");
        if (colon < 0) return value;
        return wording.term("agent-roles", value.substring(0, colon)) + value.substring(colon);
    }

    private String seconds(String value) {
        if (!value.matches("\\d{1,8}")) return value;
        String length = wording.length(Integer.valueOf(value));
        return length == null ? value : length;
    }

    private static String each(String value, java.util.function.UnaryOperator<String> name) {
        return SEVERAL.splitAsStream(value).map(name).collect(Collectors.joining(", "));
    }
}
