package org.bulgasari.filmform.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// Reports as JSON, `report.json`; its schema is the resource `film-form-report.schema.json` beside this class.
///
/// Reading is strict: unknown, missing, doubled or implausible values, depth and size are refused in one
/// sentence.
public final class ReportJson {

    private static final long LARGEST = 64L << 20;
    private static final int DEEPEST = 16;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LARGEST)
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(8192)
                            .maxNameLength(200)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new ReportWords())
            .changeDefaultNullHandling(usual -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .changeDefaultVisibility(found -> found.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ReportJson() {}

    public static String write(FilmFormReport report) {
        return MAPPER.writeValueAsString(report) + "\n";
    }

    /// @throws NotAReport when the file holds anything else than one whole, plausible report of up to 64 MB
    /// @throws IOException when the file cannot be read at all
    public static FilmFormReport read(Path file) throws NotAReport, IOException {
        if (Files.size(file) > LARGEST) throw new NotAReport(file + " is larger than any report: 64 MB.");
        try (InputStream in = Files.newInputStream(file)) {
            FilmFormReport report = MAPPER.readValue(in, FilmFormReport.class);
            if (report == null) throw new NotAReport(file + " is no film form report: it says nothing.");
            return report;
        } catch (JacksonException refused) {
            throw new NotAReport(file + " is no film form report of version " + FilmFormReport.VERSION + ": "
                    + reason(refused) + ".");
        }
    }

    private static String reason(JacksonException refused) {
        String where = place(refused);
        return switch (refused.getCause()) {
            case IllegalArgumentException implausible -> implausible.getMessage() + where;
            case NullPointerException missing -> "a value is missing" + where;
            case ArithmeticException tooLarge -> "a number is too large" + where;
            case null, default -> kind(refused) + where;
        };
    }

    private static String kind(JacksonException refused) {
        return switch (refused) {
            case UnrecognizedPropertyException unknown -> "it holds something unknown";
            case InvalidFormatException wrong -> "a value is none of those allowed";
            case MismatchedInputException wrong -> "a value is missing or of the wrong kind";
            case StreamConstraintsException tooMuch -> "it is too deep or too large";
            case StreamReadException broken -> "it is not well-formed JSON";
            default -> "it cannot be read";
        };
    }

    private static String place(JacksonException refused) {
        String path = refused.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .map(step -> step.length() > 60 ? step.substring(0, 60) + "…" : step)
                .collect(Collectors.joining("/"));
        if (!path.isEmpty()) return ", at " + path;
        TokenStreamLocation location = refused.getLocation();
        return location == null || location.getLineNr() < 1 ? "" : ", in line " + location.getLineNr();
    }
}
