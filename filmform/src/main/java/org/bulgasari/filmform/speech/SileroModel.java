package org.bulgasari.filmform.speech;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/// Silero VAD, versions 5 and 6 (MIT licence; github.com/snakers4/silero-vad), run by ONNX Runtime on one thread.
///
/// It hears windows in the order of the film: with each it is given the last 64 samples of the window before, and the
/// state it was left in.
final class SileroModel implements AutoCloseable {

    /// Samples in a second of the sound that it hears.
    static final int SAMPLE_RATE = 16_000;
    /// Samples in a window.
    static final int WINDOW = 512;

    private static final int CONTEXT = 64;
    private static final int STATE = 2 * 128;
    private static final long[] SHAPE_OF_STATE = {2, 1, 128};
    private static final Set<String> INPUTS = Set.of("input", "state", "sr");
    private static final long LARGEST = 64L << 20;

    private final String digest;
    private final OrtSession session;
    private final FloatBuffer sound = direct(CONTEXT + WINDOW);
    private final FloatBuffer memory = direct(STATE);
    private final OnnxTensor input;
    private final OnnxTensor state;
    private final OnnxTensor rate;

    private SileroModel(String digest, OrtEnvironment runtime, OrtSession session) throws OrtException {
        this.digest = digest;
        this.session = session;
        input = OnnxTensor.createTensor(runtime, sound, new long[] {1, CONTEXT + WINDOW});
        state = OnnxTensor.createTensor(runtime, memory, SHAPE_OF_STATE);
        rate = OnnxTensor.createTensor(runtime, LongBuffer.wrap(new long[] {SAMPLE_RATE}), new long[0]);
    }

    /// Takes a tenth of a second, and some 40 MB of memory until it is closed.
    ///
    /// @throws UnusableModel when the file holds no such model
    static SileroModel open(Path file) throws IOException {
        if (Files.size(file) > LARGEST) throw new UnusableModel(file, "it is larger than any such model", null);
        byte[] bytes = Files.readAllBytes(file);
        NativeRuntime.load();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            OrtEnvironment runtime = OrtEnvironment.getEnvironment();
            OrtSession session = runtime.createSession(bytes, options);
            if (!session.getInputNames().equals(INPUTS)) {
                session.close();
                throw new UnusableModel(file, "it is not Silero VAD 5 or 6", null);
            }
            return new SileroModel(sha256(bytes), runtime, session);
        } catch (OrtException refused) {
            throw new UnusableModel(file, "ONNX Runtime refuses it", refused);
        }
    }

    /// SHA-256 of the model, hexadecimal: what a figure is cited with.
    String digest() {
        return digest;
    }

    /// How sure it is of speech in the next window, from 0 to 1.
    ///
    /// @param window samples from -1 to 1
    /// @throws IOException when the model breaks, with a sentence
    float surety(float[] window) throws IOException {
        sound.put(CONTEXT, window);
        try (OrtSession.Result heard = session.run(Map.of("input", input, "state", state, "sr", rate))) {
            memory.put(0, ((OnnxTensor) heard.get(1)).getFloatBuffer(), 0, STATE);
            sound.put(0, window, WINDOW - CONTEXT, CONTEXT);
            return ((OnnxTensor) heard.get(0)).getFloatBuffer().get(0);
        } catch (OrtException broken) {
            throw new IOException("The model for speech broke: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {
        input.close();
        state.close();
        rate.close();
        try {
            session.close();
        } catch (OrtException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static FloatBuffer direct(int floats) {
        return ByteBuffer.allocateDirect(floats * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
