package org.bulgasari.filmform.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bulgasari.filmform.StudySettings;
import org.bulgasari.filmform.report.ReportWords;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The settings of a study in one line of JSON, as a worker is given them on its standard input.
final class SettingsLine {

    private static final int LONGEST = 4 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new ReportWords())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private SettingsLine() {}

    static String write(StudySettings settings) {
        return MAPPER.writeValueAsString(settings) + "\n";
    }

    /// Empty when the input ends before the line does.
    static Optional<StudySettings> read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next; (next = in.read()) != '\n'; ) {
            if (next < 0 || line.size() == LONGEST) return Optional.empty();
            line.write(next);
        }
        return Optional.of(MAPPER.readValue(line.toString(StandardCharsets.UTF_8), StudySettings.class));
    }
}
