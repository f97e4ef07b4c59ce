package org.bulgasari.filmform.compare.page;

import java.util.List;
import org.bulgasari.filmform.compare.AlignedParts;
import org.bulgasari.filmform.compare.words.ComparisonProse;

/// Two films aligned, as a page: what they share, what each alone has, and at what speed they run.
public final class AlignmentPage {

    private AlignmentPage() {}

    /// @param film what to call the first
    /// @param other what to call the second
    public static String of(AlignedParts parts, String film, String other, ComparisonProse prose) {
        Sheet sheet = new Sheet(prose);
        List<String> names = List.of(film, other);
        return sheet.add(sheet.header("kicker.aligned", names))
                .add(new SharedSection(sheet, film, other).drawn(parts))
                .written(prose.list(names));
    }
}
