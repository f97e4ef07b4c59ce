package org.bulgasari.archive.interop.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// The encoding of a text file: by its byte order mark; UTF-16 by where its zero bytes stand; UTF-8 if all of it is;
/// else the likeliest of the old ones, with a remark that says what was assumed.
///
/// `markLength` is the number of bytes the mark takes. Cost: reads the whole file once unless a mark is there.
record Encoding(Charset charset, int markLength, @Nullable Remark assumption) {

    private static final int SAMPLE = 1 << 16;
    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// Legacy encodings that ICU may propose; others it knows are never those of a list of films.
    private static final Set<String> PLAUSIBLE = Set.of(
            "Shift_JIS",
            "EUC-JP",
            "GB18030",
            "Big5",
            "EUC-KR",
            "KOI8-R",
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-9");

    private static final int CONFIDENT = 40;

    /// @throws IOException when the file cannot be read; a file that breaks off later is judged by what there is
    static Encoding of(Path file, ReadingLimits limits) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] sample = new byte[SAMPLE];
        int sampled = 0;
        byte[] buffer = new byte[SAMPLE];
        try (Unpacking in = Unpacking.open(file, limits)) {
            sampled = in.readNBytes(sample, 0, SAMPLE);
            Optional<Encoding> told = told(sample, sampled);
            if (told.isPresent()) return told.get();
            check.take(sample, sampled);
            for (int n; check.fine() && (n = in.read(buffer, 0, SAMPLE)) > 0; ) {
                if (sampleIsPlain(sample, sampled)) sampled = replace(sample, buffer, n);
                check.take(buffer, n);
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException brokenLater) {
            if (sampled == 0) throw brokenLater;
        }
        return check.fine() ? new Encoding(StandardCharsets.UTF_8, 0, null) : guessed(sample, sampled);
    }

    private static int replace(byte[] sample, byte[] buffer, int n) {
        System.arraycopy(buffer, 0, sample, 0, n);
        return n;
    }

    private static boolean sampleIsPlain(byte[] sample, int length) {
        for (int i = 0; i < length; i++) if (sample[i] < 0) return false;
        return true;
    }

    private static Optional<Encoding> told(byte[] b, int n) throws Refused {
        if (starts(b, n, 0xEF, 0xBB, 0xBF)) return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, null));
        if (starts(b, n, 0xFF, 0xFE, 0, 0)) return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4, null));
        if (starts(b, n, 0xFE, 0xFF)) return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, null));
        if (starts(b, n, 0xFF, 0xFE)) return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, null));
        return byZeroBytes(b, n);
    }

    private static boolean starts(byte[] b, int n, int... mark) {
        if (n < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((b[i] & 0xff) != mark[i]) return false;
        return true;
    }

    /// Text without zero bytes is not UTF-16. With them, it is UTF-16 if they go together with ASCII (line ends,
    /// commas, digits) on one side only; a Hangul or Han letter may have a zero byte of its own on the other.
    private static Optional<Encoding> byZeroBytes(byte[] b, int n) throws Refused {
        int zeros = 0;
        int little = 0;
        int big = 0;
        for (int i = 0; i + 1 < n; i += 2) {
            if (b[i] == 0) zeros++;
            if (b[i + 1] == 0) zeros++;
            if (b[i + 1] == 0 && isAscii(b[i])) little++;
            if (b[i] == 0 && isAscii(b[i + 1])) big++;
        }
        if (zeros < 2 || zeros * 50L < n) return Optional.empty();
        if (big <= 10 * little && little <= 10 * big) throw new Refused(Remark.of("file.not-text"));
        Charset charset = big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return Optional.of(new Encoding(charset, 0, assumed(charset)));
    }

    private static boolean isAscii(byte b) {
        return b == '\t' || b == '\n' || b == '\r' || (b >= ' ' && b < 0x7f);
    }

    private static Encoding guessed(byte[] sample, int length) {
        Charset charset = looksKorean(sample, length) ? KOREAN : proposed(sample, length);
        return new Encoding(charset, 0, assumed(charset));
    }

    private static Remark assumed(Charset charset) {
        return Remark.of("file.encoding-assumed", charset.equals(KOREAN) ? "CP949" : charset.name());
    }

    private static Charset proposed(byte[] sample, int length) {
        CharsetDetector detector = new CharsetDetector();
        byte[] exactly = new byte[length];
        System.arraycopy(sample, 0, exactly, 0, length);
        CharsetMatch match = detector.setText(exactly).detect();
        if (match == null || match.getConfidence() < CONFIDENT || !PLAUSIBLE.contains(match.getName())) return WESTERN;
        return switch (match.getName()) {
            case "ISO-8859-1" -> WESTERN;
            case "EUC-KR" -> KOREAN;
            default -> Charset.isSupported(match.getName()) ? Charset.forName(match.getName()) : WESTERN;
        };
    }

    /// Korean is judged apart, since the detector wants more text than a short list has: nine of ten letters beyond
    /// ASCII must be Hangul, and the bytes must be whole.
    private static boolean looksKorean(byte[] sample, int length) {
        CharsetDecoder strict = KOREAN.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        for (int cut = 0; cut < 2; cut++) {
            try {
                String text = strict.decode(ByteBuffer.wrap(sample, 0, Math.max(0, length - cut)))
                        .toString();
                long beyond = text.chars().filter(c -> c > 0x7f).count();
                long hangul =
                        text.chars().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
                return beyond > 0 && hangul * 10 >= beyond * 9;
            } catch (CharacterCodingException lastLetterMayBeCut) {
                strict.reset();
            }
        }
        return false;
    }
}
