package org.bulgasari.filmform.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.filmform.decode.NativeFiles;

/// The native libraries of ONNX Runtime, unpacked once beside those that decode.
///
/// ONNX Runtime alone would unpack 28 MB anew for each film, and leave them there when the process is ended.
final class NativeRuntime {

    private static final String FOLDER = "onnxruntime.native.path";
    private static final Map<String, String> RESOURCES = Map.of("linux-x86_64", "/ai/onnxruntime/native/linux-x64/");

    private NativeRuntime() {}

    /// Where it is not known here, ONNX Runtime looks for its libraries itself.
    static void load() throws IOException {
        String resources = RESOURCES.get(NativeFiles.platform());
        if (resources == null || System.getProperty(FOLDER) != null) return;
        Optional<Path> library = NativeFiles.unpacked(resources + "libonnxruntime.so");
        Optional<Path> bridge = NativeFiles.unpacked(resources + "libonnxruntime4j_jni.so");
        if (library.isPresent() && bridge.isPresent())
            System.setProperty(FOLDER, String.valueOf(bridge.get().getParent()));
    }
}
