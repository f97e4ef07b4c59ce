package org.bulgasari.archive.web.films;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.statements.Rank;
import org.bulgasari.archive.catalogue.statements.Source;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.bulgasari.archive.web.films.FilmView.Claim;
import org.bulgasari.archive.web.films.FilmView.ClaimGroup;
import org.bulgasari.archive.web.films.FilmView.Link;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Who says what of the film, property by property; those with a doubt or a rival first, then what is merely vouched for.
final class ClaimViewing {

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;|]\\s*");

    private final FilmRecord film;
    private final Wording wording;

    ClaimViewing(FilmRecord film, Wording wording) {
        this.film = film;
        this.wording = wording;
    }

    List<ClaimGroup> claims() {
        Map<String, List<Statement>> byProperty = new LinkedHashMap<>();
        for (Statement each : film.work().statements())
            byProperty.computeIfAbsent(each.property(), property -> new ArrayList<>()).add(each);
        return byProperty.entrySet().stream()
                .sorted(Comparator.comparing(group -> !isContested(group.getValue())))
                .map(group -> new ClaimGroup(
                        wording.term("statement-properties", group.getKey()), claims(group.getValue())))
                .toList();
    }

    private static boolean isContested(List<Statement> statements) {
        return statements.stream().map(Statement::value).distinct().count() > 1
                || statements.stream().anyMatch(each -> !each.standing().name().equals("ACCEPTED"));
    }

    private List<Claim> claims(List<Statement> statements) {
        return statements.stream()
                .sorted(Comparator.comparing(Statement::rank))
                .map(this::claim)
                .toList();
    }

    private Claim claim(Statement statement) {
        String standing = statement.standing().name().toLowerCase(Locale.ROOT);
        String label = wording.term("standings", standing);
        String says = statement.rank() == Rank.DEPRECATED ? wording.say("claim.given-up", label) : label;
        return new Claim(
                value(statement.property(), statement.value()),
                standing,
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
            default -> value;
        };
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
