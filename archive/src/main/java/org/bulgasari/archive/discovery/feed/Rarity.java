package org.bulgasari.archive.discovery.feed;

import java.util.List;
import org.bulgasari.archive.catalogue.vocabulary.Vocabulary;
import org.bulgasari.archive.holdings.Item;

/// How hard a film would be to replace, judged by what we hold of it: 0 (not held) to 100.
///
/// Our own rule, for ordering only: 35 for a single item (20 for two, 10 for three), 35 when no item is licensed (so
/// that nobody else need have it), 25 when every item is on magnetic tape (which decays). 5 is for being held at
/// all.
final class Rarity {

    private Rarity() {}

    static int of(List<Item> items, Vocabulary carrierTypes) {
        if (items.isEmpty()) return 0;
        int byNumber = switch (items.size()) {
            case 1 -> 35;
            case 2 -> 20;
            case 3 -> 10;
            default -> 0;
        };
        boolean licensed = items.stream().anyMatch(item -> item.authorisation().equals("licensed"));
        boolean tapesOnly = items.stream().allMatch(item -> isTape(item, carrierTypes));
        return 5 + byNumber + (licensed ? 0 : 35) + (tapesOnly ? 25 : 0);
    }

    private static boolean isTape(Item item, Vocabulary carrierTypes) {
        return carrierTypes
                .find(item.carrierType())
                .map(type -> "family-tape".equals(type.broader()))
                .orElse(false);
    }
}
