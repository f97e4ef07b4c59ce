package org.bulgasari.filmform.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bulgasari.filmform.compare.words.CautionWords;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.compare.words.GroupWords;
import org.bulgasari.filmform.compare.words.SharedWords;
import org.bulgasari.filmform.copies.align.AlignmentJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was found, as JSON: figures, and beside them the sentences of the page. Films are named by what they
/// are, not repeated whole.
public final class ComparisonJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ComparisonJson() {}

    /// One film as the result names it.
    record Named(
            String id,
            String title,
            List<String> directors,
            int year,
            String genre,
            int shots,
            double seconds,
            double averageShotLength,
            double medianShotLength,
            DetectorError detector) {

        static Named of(ComparedFilm film) {
            Credits credits = film.credits();
            Lengths lengths = film.lengths();
            return new Named(
                    film.id(),
                    credits.title(),
                    credits.directors(),
                    credits.year(),
                    credits.genre(),
                    lengths.count(),
                    lengths.total(),
                    lengths.average(),
                    lengths.median(),
                    film.error());
        }
    }

    record Group(String name, List<Named> films) {
        static Group of(FilmGroup group) {
            return new Group(group.name(), group.films().stream().map(Named::of).toList());
        }
    }

    /// Of groups. Sentences are in the language of `prose`.
    public static String write(GroupResult result, ComparisonProse prose) {
        GroupWords words = new GroupWords(result, prose);
        CautionWords cautions = new CautionWords(prose);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "groups");
        fields.put("language", prose.language());
        fields.put("question", result.protocol().question());
        fields.put("answer", words.answer());
        fields.put("power", words.power());
        fields.put("protocol", protocol(result.protocol()));
        fields.put("a", Group.of(result.a()));
        fields.put("b", Group.of(result.b()));
        fields.put("measures", result.measures());
        fields.put("findings", result.measures().stream().map(words::finding).toList());
        fields.put("departures", words.departures());
        fields.put("detector", cautions.ofDetector(result));
        fields.put("notes", cautions.notes(result));
        return text(fields);
    }

    private static Map<String, Object> protocol(Protocol protocol) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sha256", protocol.digest());
        fields.put("fixed", protocol.fixed() == null ? "" : protocol.fixed().toString());
        fields.put("text", protocol.text());
        fields.put("measures", protocol.measures());
        fields.put("wouldCount", protocol.wouldCount());
        fields.put("alpha", protocol.alpha());
        fields.put("yearsApart", protocol.yearsApart());
        fields.put("sameGenre", protocol.sameGenre());
        fields.put("fewestFilms", protocol.fewestFilms());
        fields.put("fewestDirectors", protocol.fewestDirectors());
        fields.put("seed", protocol.seed());
        return fields;
    }

    /// Of films side by side.
    public static String write(SideBySide films, ComparisonProse prose) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "films");
        fields.put("language", prose.language());
        fields.put("caution", prose.say("caution"));
        fields.put(
                "films", films.films().stream().map(ComparisonJson::described).toList());
        fields.put("shared", shared(films, prose));
        fields.put("detector", new CautionWords(prose).ofDetector(films));
        return text(fields);
    }

    private static Map<String, Object> described(SideBySide.Described film) {
        Map<Integer, Double> quantiles = new TreeMap<>();
        for (int i = 0; i < SideBySide.PERCENTS.size(); i++)
            quantiles.put(SideBySide.PERCENTS.get(i), film.quantiles().get(i));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("film", Named.of(film.film()));
        fields.put("shotsAMinute", film.shotsAMinute());
        fields.put("quantiles", quantiles);
        fields.put("rate", film.rate());
        if (film.withError() != null) fields.put("withDetectorError", film.withError());
        return fields;
    }

    private static Map<String, Object> shared(SideBySide films, ComparisonProse prose) {
        String first = title(films.films().getFirst());
        String last = title(films.films().getLast());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("says", new SharedWords(prose).sentence(films.shared(), first, last));
        switch (films.shared()) {
            case AlignedParts.Aligned found ->
                fields.put("alignment", JSON.readTree(AlignmentJson.of(found.alignment(), first, last)));
            case AlignedParts.NotKnown unknown ->
                fields.put("unknown", unknown.why().word());
        }
        return fields;
    }

    private static String title(SideBySide.Described film) {
        return film.film().credits().title();
    }

    private static String text(Object value) {
        return JSON.writeValueAsString(value) + "\n";
    }
}
