package org.bulgasari.filmform.report;

import org.bulgasari.filmform.measures.Plausible;

/// Which file was measured.
///
/// @param fileName without folders, as it stands on the disk; may hold any character
/// @param bytes its size
/// @param sha256 its digest, 64 hexadecimal digits
/// @param container such as `mov,mp4`
/// @param pictureCoding such as `h264`
/// @param soundCoding such as `aac`; empty for a film without sound
/// @param width in points of the file
/// @param height in points of the file
public record FilmIdentity(
        String fileName,
        long bytes,
        String sha256,
        String container,
        String pictureCoding,
        String soundCoding,
        int width,
        int height) {

    private static final int LONGEST_SIDE = 65_536;

    public FilmIdentity {
        Words.atMost("A file name", 4096, fileName);
        Words.atMost("A container's name", 200, container);
        Words.atMost("A coding's name", 200, pictureCoding);
        Words.atMost("A coding's name", 200, soundCoding);
        Plausible.count("The size of the file", bytes);
        Plausible.within("The width", width, 1, LONGEST_SIDE);
        Plausible.within("The height", height, 1, LONGEST_SIDE);
        if (!sha256.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException("A SHA-256 digest has 64 hexadecimal digits");
    }
}
