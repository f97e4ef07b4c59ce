package org.bulgasari.archive.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFileEverythingHasItsDefault() throws InvalidSettings {
        assertThat(Settings.read(folder.resolve("config"))).isEqualTo(Settings.defaults());
    }

    @Test
    void aKeeperSetsWhatIsNamedAndTheRestStays() throws Exception {
        Settings settings = Settings.read(config("# our shop\ncollection-name = Kim's = best\nport=9000\n"));

        assertThat(settings.collectionName()).isEqualTo("Kim's = best");
        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
    }

    @Test
    void anUnknownKeyStopsTheStartAndNamesTheNearest() throws Exception {
        Path file = config("\nprot = 9000\n");

        assertThatThrownBy(() -> Settings.read(file))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("`port`");
    }

    @Test
    void aValueThatCannotBeStopsTheStart() throws Exception {
        assertThatThrownBy(() -> Settings.read(config("port = http"))).hasMessageContaining("whole number");
        assertThatThrownBy(() -> Settings.read(config("port = 70000"))).hasMessageContaining("0 to 65535");
        assertThatThrownBy(() -> Settings.read(config("port = 1\nport = 2"))).hasMessageContaining("set twice");
        assertThatThrownBy(() -> Settings.read(config("database-url = mysql://x")))
                .hasMessageContaining("jdbc:postgresql:");
    }

    private Path config(String text) throws IOException {
        return Files.writeString(folder.resolve("config"), text);
    }
}
