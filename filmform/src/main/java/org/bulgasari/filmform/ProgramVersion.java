package org.bulgasari.filmform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.bulgasari.filmform.decode.FilmProperties;
import org.bulgasari.filmform.report.Program;

/// Which program this is, as reports cite it.
public final class ProgramVersion {

    public static final String NAME = "Bulgasari filmform";

    private ProgramVersion() {}

    /// As the build names it: `0.1.0`.
    public static String version() {
        try (InputStream in = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream("program.properties"))) {
            Properties program = new Properties();
            program.load(in);
            return program.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Program program(FilmProperties film) {
        return new Program(NAME, version(), film.decoder());
    }
}
