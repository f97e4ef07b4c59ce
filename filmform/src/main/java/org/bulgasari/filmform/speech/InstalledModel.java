package org.bulgasari.filmform.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The model of this machine: `silero_vad.onnx` (Silero VAD 5 or 6) in the folder of models, where there is one.
final class InstalledModel {

    /// The property that names another folder than `~/.local/share/bulgasari/models`.
    static final String FOLDER = "bulgasari.models";

    private static final String FILE = "silero_vad.onnx";

    private InstalledModel() {}

    /// @throws UnusableModel when there is one that cannot be used
    static Optional<SileroModel> open() throws IOException {
        Path file = folder().resolve(FILE);
        return Files.exists(file) ? Optional.of(SileroModel.open(file)) : Optional.empty();
    }

    private static Path folder() {
        String told = System.getProperty(FOLDER, "");
        return told.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "bulgasari", "models")
                : Path.of(told);
    }
}
