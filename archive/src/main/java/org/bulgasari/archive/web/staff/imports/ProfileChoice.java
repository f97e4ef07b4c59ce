package org.bulgasari.archive.web.staff.imports;

import java.util.List;
import org.bulgasari.archive.interop.profiles.ProfileLibrary;

/// A shipped profile to choose; `about` is the message that says what it reads.
public record ProfileChoice(String name, String about) {

    static final List<ProfileChoice> ALL =
            ProfileLibrary.SHIPPED.stream().map(ProfileChoice::of).toList();

    private static ProfileChoice of(String name) {
        return new ProfileChoice(
                name,
                switch (name) {
                    case "acmi" -> "import.profile.acmi";
                    case "bulgasari" -> "import.profile.bulgasari";
                    case "imdb" -> "import.profile.imdb";
                    case "inventory" -> "import.profile.inventory";
                    case "letterboxd" -> "import.profile.letterboxd";
                    case "omdb" -> "import.profile.omdb";
                    default -> throw new IllegalStateException("The profile " + name + " has no words for its choice");
                });
    }

    /// What most keepers come with stands chosen.
    public boolean isUsual() {
        return name.equals("inventory");
    }
}
