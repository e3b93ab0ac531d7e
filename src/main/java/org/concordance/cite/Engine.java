package org.concordance.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Formats works in one style, one at a time; for one thread.
 *
 * <p>Works are formatted one by one, each as if it were alone: an engine that is reset takes a
 * fraction of the time of a new one, and no work changes how another is cited.
 */
final class Engine {

  private static final String ID = "work";

  private final boolean hasBibliography;
  private final CSL csl;
  private CSLItemData item = CSLItemData.fromJson(Map.of("id", ID));

  /**
   * An engine for a style.
   *
   * @param prepared the same for the engine
   * @param language the language of its words, as a CSL locale
   */
  Engine(CitationStyle style, EngineStyle prepared, String language) {
    this.hasBibliography = style.hasBibliography();
    try {
      this.csl =
          new CSL(
              new OneWork(),
              new DefaultLocaleProvider(),
              new DefaultAbbreviationProvider(),
              prepared.xml(),
              language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A work as the style cites it in a list, or in a note when it lists no such work; as HTML.
   *
   * @param work the work as {@link EngineItem} prepares it
   */
  String format(CslItem work) {
    Map<String, Object> json = CslJson.of(work);
    json.put("id", ID);
    item = CSLItemData.fromJson(json);
    csl.reset();
    csl.setOutputFormat(new CitationHtml());
    csl.setConvertLinks(false);
    csl.registerCitationItems(ID);
    String listed =
        hasBibliography ? String.join(" ", csl.makeBibliography().getEntries()).strip() : "";
    // What a style does not list, such as well-known works of reference, it cites in notes.
    return listed.isEmpty() ? csl.makeCitation(ID).get(0).getText() : listed;
  }

  private final class OneWork implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String id) {
      return item;
    }

    @Override
    public Collection<String> getIds() {
      return List.of(ID);
    }
  }
}
