package org.bulgasari.filmform.speech;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.Sound;
import org.bulgasari.filmform.measures.GaplessSound;
import org.bulgasari.filmform.measures.Speech;
import org.jspecify.annotations.Nullable;

/// Listens for speech where a model for it is installed, and keeps 31 bytes a second; else it hears nothing.
///
/// Costs a tenth of a millisecond a window: some hundredths of the time of decoding. One thread.
public final class SpeechMeter implements FilmViewer, AutoCloseable {

    private final @Nullable SileroModel model;
    private final ByteArrayOutputStream sureties = new ByteArrayOutputStream();
    private final Resampler resampler = new Resampler(this::hear);
    private final GaplessSound whole = new GaplessSound((left, right) -> resampler.hear((left + right) / 2));

    private SpeechMeter(@Nullable SileroModel model) {
        this.model = model;
    }

    /// Asks the model of this machine: see [InstalledModel].
    ///
    /// @throws UnusableModel when there is one that cannot be used
    public static SpeechMeter installed() throws IOException {
        return new SpeechMeter(InstalledModel.open().orElse(null));
    }

    @Override
    public void hear(Sound sound) {
        if (model != null) whole.hear(sound);
    }

    private void hear(float[] window) {
        try {
            if (model != null) sureties.write(Math.round(Math.clamp(model.surety(window), 0, 1) * Speech.SUREST));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What was heard so far; empty without a model, or when nothing was heard.
    public Optional<Speech> speech() {
        if (model == null || sureties.size() == 0) return Optional.empty();
        return Optional.of(new Speech(model.digest(), whole.start(), sureties.toByteArray()));
    }

    @Override
    public void close() {
        if (model != null) model.close();
    }
}
