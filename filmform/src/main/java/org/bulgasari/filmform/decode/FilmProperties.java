package org.bulgasari.filmform.decode;

import java.util.List;
import org.bulgasari.filmform.time.Rational;
import org.jspecify.annotations.Nullable;

/// What a film's file says about itself before it is decoded. Broken files lie: what was seen counts more.
///
/// @param container by the name of the library: `matroska,webm`, `avi`
/// @param codec of the pictures: `h264`, `mpeg2video`
/// @param pixelFormat as decoded: `yuv420p`
/// @param widthInPixels as coded, before it is turned upright
/// @param heightInPixels as coded
/// @param pixelAspect width of one pixel to its height; 1 when not told
/// @param rotationInDegrees clockwise, by which the pictures are turned to stand upright: 0, 90, 180 or 270
/// @param scan whether pictures are made of two fields
/// @param frameRate frames a second; none when not known
/// @param timeBase in seconds: what times in the file are multiples of
/// @param start of the film by the file's own clock, in seconds; none when not told
/// @param duration in seconds; none when not told
/// @param sounds all tracks of sound, in the order of the file
/// @param chosenSound number in `sounds` of the one that is heard; -1 for none
/// @param decoder name and version of the library that decodes
public record FilmProperties(
        String container,
        String codec,
        String pixelFormat,
        int widthInPixels,
        int heightInPixels,
        Rational pixelAspect,
        int rotationInDegrees,
        Scan scan,
        @Nullable Rational frameRate,
        Rational timeBase,
        @Nullable Rational start,
        @Nullable Rational duration,
        List<SoundTrack> sounds,
        int chosenSound,
        String decoder) {

    /// Whether a frame is one picture or two fields of lines, taken one after the other.
    public enum Scan {
        PROGRESSIVE,
        INTERLACED,
        UNKNOWN
    }

    /// One track of sound.
    ///
    /// @param language as the file names it, mostly three letters; empty when not told
    public record SoundTrack(String codec, int channels, int samplesPerSecond, String language) {}

    public FilmProperties {
        sounds = List.copyOf(sounds);
    }
}
