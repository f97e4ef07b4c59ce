package org.bulgasari.archive.discovery.lucene;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Terms that are ready already, handed to Lucene position by position.
final class TermStream extends TokenStream {

    /// Positions left free where the terms say nothing, so that no phrase runs from one title into the next.
    private static final int GAP = 50;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<? extends Collection<String>> positions;
    private Iterator<String> same = List.<String>of().iterator();

    /// @param positions the terms that stand at each position; an empty one is a gap
    TermStream(List<? extends Collection<String>> positions) {
        this.positions = positions.iterator();
    }

    @Override
    public boolean incrementToken() {
        int increment = 0;
        while (!same.hasNext()) {
            if (!positions.hasNext()) return false;
            same = positions.next().iterator();
            increment += same.hasNext() ? 1 : GAP;
        }
        term.setEmpty().append(Terms.cut(same.next()));
        step.setPositionIncrement(increment);
        return true;
    }
}
