package org.concordance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordance.model.SiteConfig.Licence;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How the archive is cited, read by SnakeYAML and held to the schema of the format. */
final class ArchiveCitationTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/sites/empty/content",
        "src/test/sites/minimal/content",
        "src/test/sites/full/content"
      })
  void isValid(Path content) throws IOException {
    read(content);
  }

  @Test
  void everyFieldComesBackAsItWas() throws IOException {
    TestArchive archive = HostileArchive.write(folder);
    archive.edit("archive.yaml", "authority", "repository: https://git.example/a/b\nauthority");
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("cff-version", "1.2.0");
    expected.put("message", "If you use this archive, please cite it as below.");
    expected.put("type", "dataset");
    expected.put("title", HostileArchive.TITLE);
    expected.put("authors", List.of(Map.of("name", HostileArchive.EDITOR)));
    expected.put("abstract", "First \"line\": with \\n, and second line. 'Quoted' # no comment");
    expected.put("url", HostileArchive.URL);
    expected.put("repository-code", "https://git.example/a/b");
    expected.put("license-url", HostileArchive.ADDRESS_AS_URI);
    expected.put("version", "2026-12-05");
    expected.put("date-released", "2026-12-05");
    expected.put("keywords", List.of(HostileArchive.EVIL, "Below", "Top"));

    assertEquals(expected, read(archive.content()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://creativecommons.org/licenses/by/4.0/, CC-BY-4.0",
    "http://www.creativecommons.org/licenses/BY-NC-SA/3.0, CC-BY-NC-SA-3.0",
    "https://creativecommons.org/licenses/by-nd/2.5/deed.de, CC-BY-ND-2.5",
    "https://creativecommons.org/licenses/by/4.0/legalcode, CC-BY-4.0",
    "https://creativecommons.org/publicdomain/zero/1.0/, CC0-1.0",
    "https://opendatacommons.org/licenses/odbl/1-0/, ODbL-1.0",
    "https://opendatacommons.org/licenses/by/1-0/, ODC-By-1.0",
    "https://opendatacommons.org/licenses/pddl/1-0/, PDDL-1.0",
    "https://creativecommons.org/licenses/by/3.0/de/, ",
    "https://creativecommons.org/licenses/by/5.0/, ",
    "https://creativecommons.org/licenses/sampling/1.0/, ",
    "https://licence.example/by/4.0/, "
  })
  void aLicenceIsKnownByItsAddressAndNoOtherIsTakenForIt(String url, String id) throws IOException {
    assertEquals(id, Spdx.of(new Licence("CC BY 4.0", url)).orElse(null));
    if (id != null) {
      var names = new ObjectMapper().createObjectNode().put("license", id);
      assertEquals(
          Set.of("required"),
          DataPackageTest.schema("citation-cff").validate(names).stream()
              .map(message -> message.getType())
              .collect(java.util.stream.Collectors.toSet()));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> read(Path content) throws IOException {
    String yaml = Sites.tree(content).text("CITATION.cff");
    Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    assertEquals(
        Set.of(),
        DataPackageTest.schema("citation-cff").validate(new ObjectMapper().valueToTree(read)));
    return (Map<String, Object>) read;
  }
}
