package org.bulgasari.filmform.decode;

import static org.bytedeco.ffmpeg.global.avformat.av_demuxer_iterate;
import static org.bytedeco.ffmpeg.global.avformat.av_probe_input_format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVProbeData;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/// Formats that the library would read and that are no films: lists that point at other files or at addresses, which
/// a file from a stranger must not make us open, and single pictures or texts.
final class RefusedFormats {

    private static final Set<String> LISTS = Set.of(
            "concat",
            "hls",
            "dash",
            "webm_dash_manifest",
            "imf",
            "sdp",
            "rtsp",
            "rtp",
            "sap",
            "avisynth",
            "vapoursynth",
            "lavfi");

    private static final Set<String> STILLS =
            Set.of("image2", "image2pipe", "ico", "tty", "bin", "xbin", "adf", "idf", "alias_pix", "brender_pix");

    private static final int PROBED_BYTES = 64 << 10;
    private static final int PADDING = 32;

    private RefusedFormats() {}

    /// Names of all formats that may be opened, as the library's option `format_whitelist` wants them.
    static String allowed() {
        StringJoiner names = new StringJoiner(",");
        try (PointerPointer<Pointer> position = new PointerPointer<>(1L)) {
            position.put(0, (Pointer) null);
            for (AVInputFormat format; (format = av_demuxer_iterate(position)) != null; ) {
                String name = format.name().getString();
                if (!isList(name) && !isStill(name)) names.add(name);
            }
        }
        return names.toString();
    }

    private static boolean isList(String format) {
        return Arrays.stream(format.split(",")).anyMatch(LISTS::contains);
    }

    private static boolean isStill(String format) {
        return STILLS.contains(format) || format.endsWith("_pipe");
    }

    /// Why a file of a refused format is refused, to follow its name; empty when its format is another.
    static Optional<String> reason(Path file) throws IOException {
        String format = format(file);
        if (isList(format)) return Optional.of("is a list that points at other files or addresses; none is followed");
        if (isStill(format)) return Optional.of("is a single picture or a text, not a film");
        return Optional.empty();
    }

    private static String format(Path file) throws IOException {
        byte[] begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = in.readNBytes(PROBED_BYTES);
        }
        try (BytePointer bytes = new BytePointer((long) begin.length + PADDING);
                BytePointer name = new BytePointer(String.valueOf(file.getFileName()));
                AVProbeData probe = new AVProbeData()) {
            bytes.zero();
            bytes.put(begin);
            probe.filename(name);
            probe.buf(bytes);
            probe.buf_size(begin.length);
            AVInputFormat format = av_probe_input_format(probe, 1);
            return format == null ? "" : format.name().getString();
        }
    }
}
