package org.bulgasari.filmform.shots;

import java.util.List;

/// Transitions after a person has looked through them. Nothing is lost: what was set aside is kept beside what
/// is in force.
///
/// @param inForce the machine's and the person's, each marked as what it is, in order
/// @param setAside those of the machine that a correction removed or replaced, in order
/// @param notFound corrections that mean a transition that is not there
public record Corrected(List<Transition> inForce, List<Transition> setAside, List<Correction> notFound) {

    public Corrected {
        inForce = inForce.stream().sorted().toList();
        setAside = setAside.stream().sorted().toList();
        notFound = List.copyOf(notFound);
    }
}
