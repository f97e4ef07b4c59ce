package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulgasari.filmform.shots.Transition.Source;

/// Corrections by hand, laid over the machine's answer in the order in which they are written.
///
/// Laying them over a second time changes nothing.
public record Corrections(List<Correction> list) {

    public Corrections {
        list = List.copyOf(list);
    }

    public static Corrections none() {
        return new Corrections(List.of());
    }

    /// @param transitions the machine's answer, or one that was corrected before
    public Corrected over(List<Transition> transitions) {
        Work work = new Work(new ArrayList<>(transitions));
        for (Correction correction : list) work.lay(correction);
        return new Corrected(work.inForce, work.setAside, work.notFound);
    }

    private record Work(List<Transition> inForce, List<Transition> setAside, List<Correction> notFound) {

        Work(List<Transition> transitions) {
            this(transitions, new ArrayList<>(), new ArrayList<>());
        }

        void lay(Correction correction) {
            switch (correction) {
                case Correction.Add add -> put(add.transition());
                case Correction.Remove remove ->
                    Correction.meant(inForce, remove.firstFrame(), remove.lastFrame())
                            .ifPresent(this::take);
                case Correction.Move move -> move(move);
                case Correction.Retype retype -> retype(retype);
            }
        }

        /// Takes the place of whatever shares frames with it, or divides the film at the same frame.
        private void put(Transition hand) {
            for (Transition other : List.copyOf(inForce)) if (clash(other, hand)) take(other);
            inForce.add(hand);
        }

        private static boolean clash(Transition a, Transition b) {
            return a.firstFrame() <= b.lastFrame() && b.firstFrame() <= a.lastFrame();
        }

        private void take(Transition transition) {
            inForce.remove(transition);
            if (transition.source() == Source.MACHINE) setAside.add(transition);
        }

        private void move(Correction.Move move) {
            Optional<Transition> done = at(move.toFirstFrame(), move.toLastFrame());
            if (done.isPresent()) return;
            Optional<Transition> meant = Correction.meant(inForce, move.firstFrame(), move.lastFrame());
            if (meant.isEmpty()) {
                notFound.add(move);
                return;
            }
            take(meant.get());
            put(hand(meant.get().type(), move.toFirstFrame(), move.toLastFrame()));
        }

        private Optional<Transition> at(int firstFrame, int lastFrame) {
            return inForce.stream()
                    .filter(t ->
                            t.source() == Source.HAND && t.firstFrame() == firstFrame && t.lastFrame() == lastFrame)
                    .findFirst();
        }

        private void retype(Correction.Retype retype) {
            Optional<Transition> meant = Correction.meant(inForce, retype.firstFrame(), retype.lastFrame());
            if (meant.isEmpty()) {
                notFound.add(retype);
                return;
            }
            take(meant.get());
            put(retyped(meant.get(), retype.type()));
        }

        private static Transition retyped(Transition old, TransitionType type) {
            return type == TransitionType.CUT
                    ? hand(type, old.boundary(), old.boundary())
                    : hand(type, old.firstFrame(), old.lastFrame());
        }

        private static Transition hand(TransitionType type, int firstFrame, int lastFrame) {
            TransitionType fit = type == TransitionType.CUT && firstFrame != lastFrame ? TransitionType.DISSOLVE : type;
            return new Transition(fit, firstFrame, lastFrame, 1, Source.HAND);
        }
    }
}
