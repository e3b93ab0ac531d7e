package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Set;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page names in its head what the file beside it describes. */
final class LightHeadTest {

  private static final String FOLDER = "readings/sokolski-2021-new-frontiers/";

  private final Tree site = Tree.of(Sites.make(Sites.OWN).outputs());
  private final Document page = Jsoup.parse(site.text(FOLDER + "index.html"));

  @Test
  void aHeadNamesWhatTheFileDescribesAndNothingInPassing() {
    JsonObject head = summary(page.selectFirst("script[type=application/ld+json]").data());
    JsonObject file = summary(site.text(FOLDER + "sokolski-2021-new-frontiers.jsonld"));

    JsonArray named = head.remove("about").getAsJsonArray();
    JsonArray described = file.remove("about").getAsJsonArray();
    assertTrue(described.size() > 10, described::toString);
    assertEquals(described.size(), named.size());
    for (int i = 0; i < named.size(); i++) {
      JsonObject one = described.get(i).getAsJsonObject();
      assertTrue(one.has("@type") && one.has("url"), one::toString);
      one.keySet().retainAll(Set.of("@id", "name", "sameAs"));
      assertEquals(one, named.get(i));
    }
    assertTrue(file.remove("mentions").getAsJsonArray().size() > 10);
    assertTrue(file.remove("abstract").getAsString().length() > 100);
    assertEquals(file, head);
  }

  @Test
  void anEntryToCopyLacksOnlyWhatNoCitationShows() {
    String shown = page.selectFirst(".bibtex code").wholeText();
    String file = site.text(FOLDER + "sokolski-2021-new-frontiers.bib");

    assertTrue(file.contains("\n  abstract = {") && file.contains("\n  keywords = {"), file);
    assertEquals(file.replaceAll("(?m)^  (abstract|keywords) = .*\n", ""), shown);
    assertFalse(shown.contains("abstract"));
  }

  private static JsonObject summary(String document) {
    JsonElement graph = JsonParser.parseString(document).getAsJsonObject().get("@graph");
    return graph.getAsJsonArray().get(0).getAsJsonObject();
  }
}
