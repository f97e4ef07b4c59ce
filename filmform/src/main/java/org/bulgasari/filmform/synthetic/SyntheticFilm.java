package org.bulgasari.filmform.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Coded;
import org.bulgasari.filmform.synthetic.scene.Patches;
import org.bulgasari.filmform.synthetic.scene.Scene;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.jspecify.annotations.Nullable;

/// A film of known truth, told from beginning to end:
///
/// ```
/// SyntheticFilm.of(640, 360, new Rational(25, 1))
///         .scene(street, 50).dissolve(12).scene(room, 80).cut().scene(street, 40)
///         .fadeOut(20).hold(5).fadeIn(20).scene(night, 60).flash(200);
/// ```
///
/// A scene's frames are those on which it is alone; it goes on moving through its transitions. Between two
/// scenes stands a cut, unless something else is told. One thread; painting costs some milliseconds a frame.
public final class SyntheticFilm {

    private final int width;
    private final int height;
    private final Rational rate;
    private final Timeline timeline = new Timeline();
    private final List<Label> labels = new ArrayList<>();
    private Stock stock = Stock.clean();
    private Tone sound = Tone.SILENCE;
    private Repeats repeats = Repeats.NONE;
    private @Nullable Take last;
    private Optional<Consumer<Take>> entrance = Optional.empty();
    private int entranceFrames;
    private int constant = Argb.BLACK;
    private Optional<Integer> fadeOutBegan = Optional.empty();

    private SyntheticFilm(int width, int height, Rational rate) {
        this.width = width;
        this.height = height;
        this.rate = rate;
    }

    /// A small film of 192 by 108 points at 25 frames a second.
    public SyntheticFilm() {
        this(192, 108, new Rational(25, 1));
    }

    /// @param width even
    /// @param height even
    /// @param rate frames a second
    public static SyntheticFilm of(int width, int height, Rational rate) {
        return new SyntheticFilm(width, height, rate);
    }

    /// Shows a scene alone for so many frames.
    public SyntheticFilm scene(Scene scene, int frames) {
        Take take = enter(scene);
        timeline.add(frames, take);
        last = take;
        return this;
    }

    /// Shows a plain scene of patches.
    public SyntheticFilm scene(long seed, int frames) {
        return scene(new Patches(seed), frames);
    }

    private Take enter(Scene scene) {
        Take take = new Take(scene, timeline.frames(), rate.value());
        if (entrance.isPresent()) entrance.get().accept(take);
        else if (timeline.frames() > 0) label(LabelType.CUT, timeline.frames(), timeline.frames());
        cut();
        fadeOutBegan = Optional.empty();
        return take;
    }

    private void label(LabelType type, int first, int lastFrame) {
        labels.add(Label.of(type, first, lastFrame));
    }

    /// The next scene begins at once, as it would anyway.
    public SyntheticFilm cut() {
        entrance = Optional.empty();
        entranceFrames = 0;
        return this;
    }

    /// The next scene appears through the last one: on so many frames both are seen.
    public SyntheticFilm dissolve(int frames) {
        return dissolve(frames, 1);
    }

    /// @param bend 1 for an even dissolve; above, it begins and ends softly
    public SyntheticFilm dissolve(int frames, double bend) {
        return blend(LabelType.DISSOLVE, frames, progress -> {
            double rising = Math.pow(progress, bend);
            double weight = rising / (rising + Math.pow(1 - progress, bend));
            return (x, y) -> weight;
        });
    }

    /// The next scene is uncovered: on so many frames both are seen.
    ///
    /// @param softness of the edge, as part of the picture: 0 is a line
    public SyntheticFilm wipe(Wipe shape, int frames, double softness) {
        return blend(LabelType.WIPE, frames, progress -> (x, y) -> shape.coverage(x, y, progress, softness));
    }

    private SyntheticFilm blend(LabelType type, int frames, Take.Blend blend) {
        Take from = lastTake();
        entranceFrames = frames;
        entrance = Optional.of(to -> {
            int first = timeline.frames();
            if (frames < 1) throw new IllegalArgumentException("A " + type.word() + " lasts at least one frame");
            label(type, first, first + frames - 1);
            timeline.add(frames, from.into(to, first, frames, blend));
        });
        return this;
    }

    private Take lastTake() {
        Take take = last;
        if (take == null) throw new IllegalStateException("No scene has been shown yet");
        return take;
    }

    /// The scene turns black: so many frames are dimmed, the last of them wholly black.
    public SyntheticFilm fadeOut(int frames) {
        return fadeOut(frames, Argb.BLACK);
    }

    /// @param colour that it turns to
    public SyntheticFilm fadeOut(int frames, int colour) {
        int first = timeline.frames();
        constant = colour;
        timeline.add(frames, lastTake().outTo(colour, first, frames));
        label(LabelType.FADE_OUT, first, first + frames - 1);
        fadeOutBegan = Optional.of(first);
        return this;
    }

    /// Stays black, or whatever it has faded to. Without a fade before it, the black begins with a cut.
    public SyntheticFilm hold(int frames) {
        int colour = constant;
        boolean cutToIt = last != null && fadeOutBegan.isEmpty();
        if (cutToIt) label(LabelType.CUT, timeline.frames(), timeline.frames());
        timeline.add(frames, (canvas, frame) -> canvas.fill(colour));
        return this;
    }

    /// The next scene appears from the constant picture: so many frames until it is wholly there, the last
    /// included.
    public SyntheticFilm fadeIn(int frames) {
        int colour = constant;
        Optional<Integer> out = fadeOutBegan;
        entranceFrames = frames;
        entrance = Optional.of(to -> {
            int first = timeline.frames();
            int end = first + frames - 1;
            out.ifPresent(this::forgetFadeOut);
            label(out.isPresent() ? LabelType.FADE_OUT_IN : LabelType.FADE_IN, out.orElse(first), end);
            timeline.add(frames, to.inFrom(colour, first, frames));
            constant = Argb.BLACK;
        });
        return this;
    }

    private void forgetFadeOut(int first) {
        labels.removeIf(label -> label.type() == LabelType.FADE_OUT && label.first() == first);
    }

    /// Out through black and in again, half of the frames each.
    public SyntheticFilm fadeOutIn(int frames) {
        return fadeOut(frames / 2).fadeIn(frames - frames / 2);
    }

    /// Something passes over the film that is no transition, and is told among `notCuts`.
    ///
    /// @param lastFrame included
    public SyntheticFilm disturb(int first, int lastFrame, String remark, Disturbance disturbance) {
        timeline.disturb(first, lastFrame, disturbance);
        return notCut(first, lastFrame, remark);
    }

    /// Burns one frame out.
    public SyntheticFilm flash(int frame) {
        return disturb(frame, frame, "flash", Disturbance.flash(1));
    }

    /// Lays a bright band over the lowest fifth.
    ///
    /// @param end the first frame without it
    public SyntheticFilm caption(int first, int end) {
        timeline.disturb(first, end - 1, Disturbance.band());
        return notCut(first, first, "caption appears").notCut(end, end, "caption vanishes");
    }

    /// Tells that what happens on some frames, such as a fast pan, is no transition.
    public SyntheticFilm notCut(int first, int lastFrame, String remark) {
        labels.add(new Label(LabelType.NOT_A_CUT, first, lastFrame, false, remark));
        return this;
    }

    /// What the whole film is shot on.
    public SyntheticFilm on(Stock material) {
        stock = material;
        return this;
    }

    /// What is heard, by seconds of the film.
    public SyntheticFilm sounding(Tone tone) {
        sound = tone;
        return this;
    }

    /// Every so many frames one is shown twice instead of the next: 5 as where 24 frames became 30. Transitions
    /// that would begin on a repeated frame are seen, and told, one later.
    public SyntheticFilm repeatingEvery(int frames) {
        repeats = new Repeats(frames);
        return this;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Frames a second.
    public Rational rate() {
        return rate;
    }

    /// Frames told so far.
    public int length() {
        return timeline.frames();
    }

    /// Frames that the next scene will take to appear, before it is alone.
    int entrance() {
        return entranceFrames;
    }

    public FrameTimes times() {
        return FrameTimes.constant(length(), rate);
    }

    /// The whole truth, in the order of the film.
    public List<Label> labels() {
        return labels.stream()
                .map(label -> repeats.seen(label, length()))
                .sorted(Comparator.comparingInt(Label::first))
                .toList();
    }

    /// Every true transition, in order.
    public List<Transition> transitions() {
        return labels().stream().flatMap(label -> label.transition().stream()).toList();
    }

    /// What is no transition but looks like one.
    public List<Label> notCuts() {
        return labels().stream()
                .filter(label -> label.type() == LabelType.NOT_A_CUT)
                .toList();
    }

    /// First frames of shots that begin with a cut.
    public List<Integer> cuts() {
        return labels().stream()
                .filter(label -> label.type() == LabelType.CUT)
                .map(Label::first)
                .toList();
    }

    /// Writes the film uncompressed (YUV4MPEG2, 4:2:0, limited range).
    ///
    /// @return the file
    public Path write(Path file) throws IOException {
        Yuv4Mpeg.write(this, file);
        return file;
    }

    /// Writes the sound of the whole film (RIFF WAVE, 48,000 samples a second), for a program that joins it to
    /// the film.
    ///
    /// @return the file
    public Path writeSound(Path file) throws IOException {
        Wave.write(sound, times().length().value(), file);
        return file;
    }

    /// Writes the truth as a label file.
    ///
    /// @return the file
    public Path writeLabels(Path file) throws IOException {
        return Files.write(file, LabelFile.of(this).lines());
    }

    /// Shows every frame to a viewer, small as decoding hands it over, without a file between.
    public void show(FilmViewer viewer) {
        Canvas canvas = new Canvas(SmallPicture.WIDTH * 2, SmallPicture.HEIGHT * 2);
        FrameTimes times = times();
        for (int frame = 0; frame < length(); frame++) {
            paint(canvas, frame);
            Coded small = Coded.of(canvas, 2, Coded.Range.FULL);
            viewer.see(new SmallPicture(frame, times.at(frame), small.luma(), small.blue(), small.red()));
        }
    }

    /// Paints one frame, on a canvas of any size.
    public void paint(Canvas canvas, int frame) {
        int shown = repeats.shown(frame);
        timeline.paint(canvas, shown);
        stock.treat(canvas, shown);
    }
}
