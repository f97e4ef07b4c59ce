package org.bulgasari.filmform.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The truth about a film as a file tells it: tab-separated type, first frame, last frame, `unsure` or nothing,
/// remark; the number of frames in a line that begins with `# frames`.
///
/// @param frames in the film; -1 when the file does not say
public record LabelFile(int frames, List<Label> labels) {

    private static final String COMMENT = "#";

    public LabelFile {
        labels = List.copyOf(labels);
    }

    static LabelFile of(SyntheticFilm film) {
        return new LabelFile(film.length(), film.labels());
    }

    /// @throws IOException when it cannot be read, or a line makes no sense; the message names file and line
    public static LabelFile read(Path file) throws IOException {
        int frames = -1;
        List<Label> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.strip().split("\t", -1);
            if (line.startsWith(COMMENT)) {
                if (parts[0].substring(1).strip().equals("frames")) frames = Integer.parseInt(parts[1].strip());
            } else if (!line.isBlank() && !line.startsWith("type\t")) {
                labels.add(label(file, line.split("\t", -1)));
            }
        }
        return new LabelFile(frames, labels);
    }

    private static Label label(Path file, String[] parts) throws IOException {
        try {
            return new Label(
                    LabelType.ofWord(parts[0]),
                    Integer.parseInt(parts[1].strip()),
                    Integer.parseInt(parts[2].strip()),
                    parts.length > 3 && parts[3].contains("unsure"),
                    parts.length > 4 ? parts[4] : "");
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new IOException(file + ": not a label: " + String.join(" ", parts), wrong);
        }
    }

    /// The lines of the file.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# frames\t" + frames);
        labels.forEach(label -> lines.add(label.line()));
        return lines;
    }
}
