package org.bulgasari.filmform.shots;

import java.util.List;
import java.util.Optional;

/// What a person says of one place in the machine's answer.
///
/// Frames are those of the transition meant; a transition is meant when its frames come within two of them,
/// since a machine's answer may move by a frame from one version of the program to the next.
public sealed interface Correction {

    /// How far apart frames may be that mean the same transition.
    int NEAR = 2;

    /// The line of the file it stands on, from 1.
    int line();

    /// There is a transition that the machine did not find.
    record Add(int line, Transition transition) implements Correction {}

    /// What the machine found is none.
    record Remove(int line, int firstFrame, int lastFrame) implements Correction {}

    /// It is elsewhere, or longer or shorter.
    record Move(int line, int firstFrame, int lastFrame, int toFirstFrame, int toLastFrame) implements Correction {}

    /// It is of another type.
    record Retype(int line, int firstFrame, int lastFrame, TransitionType type) implements Correction {}

    /// The transition meant by a span of frames: of those that come near it, the one whose boundary is nearest.
    static Optional<Transition> meant(List<Transition> transitions, int firstFrame, int lastFrame) {
        int middle = firstFrame + (lastFrame - firstFrame + 1) / 2;
        Transition nearest = null;
        for (Transition transition : transitions) {
            if (comesNear(transition, firstFrame, lastFrame)
                    && (nearest == null || distance(transition, middle) < distance(nearest, middle)))
                nearest = transition;
        }
        return Optional.ofNullable(nearest);
    }

    /// What a person set is meant by its own frames alone: it does not move by itself.
    private static boolean comesNear(Transition transition, int firstFrame, int lastFrame) {
        int near = transition.source() == Transition.Source.HAND ? 0 : NEAR;
        return transition.firstFrame() <= lastFrame + near && transition.lastFrame() >= firstFrame - near;
    }

    private static int distance(Transition transition, int frame) {
        return Math.abs(transition.boundary() - frame);
    }
}
