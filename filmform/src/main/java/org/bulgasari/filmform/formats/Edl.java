package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;
import org.jspecify.annotations.Nullable;

/// An edit decision list in CMX 3600, one event a shot.
///
/// Every event is a cut, at the shot's boundary, with the same timecode in source and record:
/// whoever conforms the list from the film gets the film. A dissolve that is already in the picture
/// must not be asked for again, so gradual transitions are told in comments. Timecode is drop-frame
/// at 29.97 and 59.94, and counts at the commonest rate, with a note, when the film's rate varies.
/// Title and names are reduced to ASCII, which is all the format knows.
public final class Edl {

    private static final int LONGEST_TITLE = 70;

    private Edl() {}

    public static void write(Shots shots, String title, Path file) throws IOException {
        WholeFile.write(file, text(shots, title));
    }

    private static String text(Shots shots, String title) {
        FrameRate rate = FrameRate.of(shots.times());
        String name = ascii(title);
        StringBuilder list = new StringBuilder("TITLE: ").append(name).append("\r\n");
        list.append("FCM: ")
                .append(rate.dropsFrames() ? "DROP FRAME" : "NON-DROP FRAME")
                .append("\r\n\r\n");
        if (!rate.constant())
            list.append("* NOTE: THE FRAME RATE OF THE FILM VARIES. TIMECODE COUNTS ")
                    .append(rate.nominal())
                    .append(" FRAMES A SECOND.\r\n");
        for (Shot shot : shots.list()) list.append(event(shot, shots, rate, name));
        return list.toString();
    }

    private static String event(Shot shot, Shots shots, FrameRate rate, String name) {
        String from = Timecode.of(rate.position(shots.times(), shot.firstFrame()), rate);
        String to = Timecode.of(rate.position(shots.times(), shot.lastFrame() + 1), rate);
        String line = String.format(
                Locale.ROOT, "%03d  AX       V     C        %s %s %s %s\r\n", shot.number(), from, to, from, to);
        return line + "* FROM CLIP NAME: " + name + "\r\n" + comment(shot.in(), shots, rate);
    }

    private static String comment(@Nullable Transition in, Shots shots, FrameRate rate) {
        if (in == null || in.type() == TransitionType.CUT) return "";
        return "* " + in.type().name() + " IN THE PICTURE FROM "
                + Timecode.of(rate.position(shots.times(), in.firstFrame()), rate) + " TO "
                + Timecode.of(rate.position(shots.times(), in.lastFrame() + 1), rate) + "\r\n";
    }

    private static String ascii(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]", "?")
                .strip();
        String name = plain.replace("?", "").isBlank() ? "UNTITLED" : plain;
        return name.substring(0, Math.min(LONGEST_TITLE, name.length()));
    }
}
