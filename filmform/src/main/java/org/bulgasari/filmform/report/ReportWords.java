package org.bulgasari.filmform.report;

import java.util.Locale;
import java.util.function.Function;
import org.bulgasari.filmform.measures.Exclusion;
import org.bulgasari.filmform.measures.Span;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.time.Rational;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// Values that a report writes as words: `dissolve`, `hand`, `front-titles`, `1001/30000`,
/// `f0-f240`. For whoever else writes such values as JSON.
public final class ReportWords extends SimpleModule {

    private static final long serialVersionUID = 1;

    public ReportWords() {
        super("report-words");
        word(TransitionType.class, TransitionType::word, TransitionType::ofWord);
        word(Transition.Source.class, ReportWords::lower, text -> Transition.Source.valueOf(upper(text)));
        word(Exclusion.Kind.class, ReportWords::lower, text -> Exclusion.Kind.valueOf(upper(text)));
        word(Rational.class, Rational::toString, ReportWords::fraction);
        word(Span.class, Span::toString, Span::of);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Rational fraction(String text) {
        if (!text.matches("-?\\d{1,18}/\\d{1,18}"))
            throw new IllegalArgumentException("A fraction is written like 1001/30000");
        int slash = text.indexOf('/');
        return new Rational(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    private <T> void word(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                if (in.currentToken() != JsonToken.VALUE_STRING)
                    throw context.weirdStringException(in.getString(), type, "a word is expected here");
                try {
                    return read.apply(in.getString());
                } catch (IllegalArgumentException | ArithmeticException refused) {
                    throw context.weirdStringException(in.getString(), type, "no such word");
                }
            }
        });
    }
}
