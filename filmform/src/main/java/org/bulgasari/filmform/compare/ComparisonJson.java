package org.bulgasari.filmform.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was found, as JSON. Films are named by what they are, not repeated whole.
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
            double medianShotLength) {

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
                    lengths.median());
        }
    }

    record Group(String name, List<Named> films) {
        static Group of(FilmGroup group) {
            return new Group(group.name(), group.films().stream().map(Named::of).toList());
        }
    }

    record Groups(
            String kind,
            String question,
            String answer,
            String power,
            Map<String, Object> protocol,
            Group a,
            Group b,
            List<MeasureResult> measures,
            List<String> departures,
            List<String> notes) {}

    record Side(Named film, double shotsAMinute, Map<Integer, Double> quantiles, List<Double> rate) {}

    record Sides(String kind, String caution, List<Side> films) {}

    public static String write(GroupResult result) {
        Protocol protocol = result.protocol();
        Map<String, Object> settings = Map.of(
                "sha256",
                protocol.digest(),
                "text",
                protocol.text(),
                "measures",
                protocol.measures().stream().map(Measure::word).toList(),
                "wouldCount",
                protocol.wouldCount(),
                "alpha",
                protocol.alpha(),
                "yearsApart",
                protocol.yearsApart(),
                "sameGenre",
                protocol.sameGenre(),
                "fewestFilms",
                protocol.fewestFilms(),
                "fewestDirectors",
                protocol.fewestDirectors(),
                "seed",
                protocol.seed());
        return text(new Groups(
                "groups",
                protocol.question(),
                result.answer(),
                result.power(),
                new TreeMap<>(settings),
                Group.of(result.a()),
                Group.of(result.b()),
                result.measures(),
                result.departures(),
                result.notes()));
    }

    public static String write(SideBySide films) {
        return text(new Sides(
                "films",
                films.caution(),
                films.films().stream().map(ComparisonJson::side).toList()));
    }

    private static Side side(SideBySide.Described film) {
        Map<Integer, Double> quantiles = new TreeMap<>();
        for (int i = 0; i < SideBySide.PERCENTS.length; i++)
            quantiles.put(SideBySide.PERCENTS[i], film.quantiles().get(i));
        return new Side(Named.of(film.film()), film.shotsAMinute(), quantiles, film.rate());
    }

    private static String text(Object value) {
        return JSON.writeValueAsString(value) + "\n";
    }
}
