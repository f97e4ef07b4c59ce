package org.bulgasari.archive.curation.duplicates;

import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.curation.duplicates.WorkTraits.Years;

/// Judges whether two agents are one. The weights are natural log odds, set by hand.
final class AgentLikeness {

    private static final double BEFORE = -1.2;
    private static final int A_LIFE_OF_WORK = 60;
    private static final int NEAR = 10;

    private AgentLikeness() {}

    static Likeness of(AgentTraits one, AgentTraits other) {
        Evidence evidence = new Evidence(BEFORE);
        if (isOneWord(one.names().getFirst()) || isOneWord(other.names().getFirst())) evidence.weigh(-1.2);
        switch (NameTraits.best(one.names(), other.names())) {
            case SAME ->
                evidence.add(
                        one.names()
                                        .getFirst()
                                        .words()
                                        .equals(other.names().getFirst().words())
                                ? Reason.SAME_NAME
                                : Reason.SAME_NAME_OTHERWISE_WRITTEN,
                        2.6);
            case SAME_SOUND -> evidence.add(Reason.SAME_NAME_IN_OTHER_SCRIPT, 2.3);
            case CLOSE -> evidence.add(Reason.CLOSE_NAME, 0.8);
            case UNCLEAR -> evidence.weigh(-2.5);
            case APART -> evidence.weigh(-4);
        }
        if (one.identifiers().stream().anyMatch(other.identifiers()::contains)) evidence.add(Reason.SAME_IDENTIFIER, 6);
        else if (schemesClash(one, other)) evidence.add(Reason.OTHER_IDENTIFIER, -4);
        if (one.kind() != other.kind()) evidence.add(Reason.OTHER_KIND, -3);
        works(one, other, evidence);
        return evidence.likeness();
    }

    /// Names in Hangul or Han are written without spaces and tell as much as two words.
    private static boolean isOneWord(NameTraits name) {
        return name.words().size() < 2 && name.families().isEmpty();
    }

    /// Two who had the same part in one work are two; two who had different parts in it, or the same companions, are
    /// often one.
    private static void works(AgentTraits one, AgentTraits other, Evidence evidence) {
        boolean samePart = one.parts().stream().anyMatch(other.parts()::contains);
        boolean together = one.companions().contains(other.id());
        if (samePart) evidence.weigh(-3);
        else if (together) evidence.add(Reason.SAME_FILMS, 0.8);
        else if (one.companions().stream().anyMatch(other.companions()::contains)) evidence.add(Reason.SAME_FILMS, 1.2);
        Years a = one.active();
        Years b = other.active();
        if (a == null || b == null) return;
        int apart = a.from(b);
        if (apart > A_LIFE_OF_WORK) evidence.add(Reason.OTHER_YEAR, -3);
        else if (apart <= NEAR) evidence.weigh(0.4);
    }

    private static boolean schemesClash(AgentTraits one, AgentTraits other) {
        return one.identifiers().stream()
                .map(Identifier::scheme)
                .anyMatch(scheme -> other.identifiers().stream()
                        .anyMatch(that -> that.scheme().equals(scheme)));
    }
}
