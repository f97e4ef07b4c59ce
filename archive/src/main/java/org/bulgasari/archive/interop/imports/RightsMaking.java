package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.bulgasari.archive.interop.records.ExchangeRecord.RestrictionEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.RightsEntry;

/// Rights and restrictions of a record. A restriction of a kind we do not know becomes the strictest one: a mark
/// that is not understood must not let anything through.
final class RightsMaking {

    private RightsMaking() {}

    static List<RightsStatement> rights(List<RightsEntry> entries, Checks checks) {
        List<RightsStatement> made = new ArrayList<>();
        for (RightsEntry each : entries)
            made.add(new RightsStatement(
                    checks.code("rights-bases", each.basis(), "unknown"),
                    checks.code("countries", each.jurisdiction()),
                    checks.dateText(each.from()),
                    checks.dateText(each.to()),
                    each.permits(),
                    Checks.text(each.source()),
                    Checks.text(each.decider()),
                    Checks.text(each.note())));
        return made;
    }

    static List<Restriction> restrictions(List<RestrictionEntry> entries, Checks checks) {
        List<Restriction> made = new ArrayList<>();
        for (RestrictionEntry each : entries) {
            Restriction restriction =
                    new Restriction(kind(each.kind(), checks), Checks.text(each.value()), Checks.text(each.note()));
            if (!made.contains(restriction)) made.add(restriction);
        }
        return made;
    }

    private static RestrictionKind kind(String words, Checks checks) {
        String code = checks.code("restriction-kinds", words, "staff-only");
        Optional<RestrictionKind> known = List.of(RestrictionKind.values()).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst();
        return known.orElse(RestrictionKind.STAFF_ONLY);
    }
}
