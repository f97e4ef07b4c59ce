package org.bulgasari.filmform.shots;

/// A passage from one shot to the next.
///
/// Frames count from 0 in the order of presentation. A cut has one frame, the first of the new shot; a gradual
/// transition all frames that show both shots or the constant picture between them.
///
/// @param confidence from 0 to 1; 1 for one that a person set
/// @param source who says so
public record Transition(TransitionType type, int firstFrame, int lastFrame, double confidence, Source source)
        implements Comparable<Transition> {

    /// Who found a transition.
    public enum Source {
        MACHINE,
        HAND
    }

    public Transition {
        if (firstFrame < 0 || lastFrame < firstFrame)
            throw new IllegalArgumentException("Not a span of frames: " + firstFrame + " to " + lastFrame);
        if (type == TransitionType.CUT && firstFrame != lastFrame)
            throw new IllegalArgumentException("A cut has one frame, not " + firstFrame + " to " + lastFrame);
        if (!(confidence >= 0 && confidence <= 1))
            throw new IllegalArgumentException("Confidence is from 0 to 1: " + confidence);
    }

    public static Transition cut(int frame, double confidence) {
        return new Transition(TransitionType.CUT, frame, frame, confidence, Source.MACHINE);
    }

    /// The first frame of the new shot: a cut's own, a gradual transition's middle one.
    public int boundary() {
        return firstFrame + (lastFrame - firstFrame + 1) / 2;
    }

    /// Whether both are under way in one frame.
    public boolean meets(Transition other) {
        return firstFrame <= other.lastFrame && other.firstFrame <= lastFrame;
    }

    @Override
    public int compareTo(Transition other) {
        int order = Integer.compare(firstFrame, other.firstFrame);
        return order == 0 ? Integer.compare(lastFrame, other.lastFrame) : order;
    }
}
