package org.concordance.markup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The elements and attributes that a body may have: those of running text, and none that runs,
 * loads, embeds or styles anything.
 */
public final class AllowList {

  private static final List<String> TAGS =
      words(
          """
          a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt
          em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp
          small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
          """);

  private static final List<String> COMMON = List.of("class", "dir", "id", "lang", "title");

  private static final Map<String, List<String>> OWN = new HashMap<>();

  static {
    OWN.put("a", List.of("href"));
    OWN.put("col", List.of("span"));
    OWN.put("colgroup", List.of("span"));
    OWN.put("details", List.of("open"));
    OWN.put("img", List.of("alt", "height", "src", "width"));
    OWN.put("li", List.of("value"));
    OWN.put("ol", List.of("reversed", "start", "type"));
    OWN.put("td", List.of("align", "colspan", "rowspan"));
    OWN.put("th", List.of("align", "colspan", "rowspan", "scope"));
    OWN.put("time", List.of("datetime"));
  }

  /** What {@code {…}} in Markdown may set, whatever element it stands after. */
  private static final Set<String> MARKDOWN =
      new HashSet<>(List.of("#", ".", "id", "class", "dir", "lang", "title", "width", "height"));

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*");

  private static final Cleaner CLEANER = new Cleaner(safelist());

  private AllowList() {}

  private static Safelist safelist() {
    Safelist list = new Safelist();
    TAGS.forEach(tag -> list.addTags(tag));
    TAGS.forEach(tag -> list.addAttributes(tag, COMMON.toArray(String[]::new)));
    OWN.forEach((tag, attributes) -> list.addAttributes(tag, attributes.toArray(String[]::new)));
    return list;
  }

  /** Whether a body may have an element. */
  public static boolean allows(String tag) {
    return TAGS.contains(tag);
  }

  /** Whether a body may have an element with an attribute. */
  public static boolean allows(String tag, String attribute) {
    return COMMON.contains(attribute) || OWN.getOrDefault(tag, List.of()).contains(attribute);
  }

  /** Whether {@code {…}} in Markdown may set an attribute. */
  public static boolean allowsInBraces(String attribute) {
    return MARKDOWN.contains(attribute.toLowerCase(Locale.ROOT));
  }

  /** A copy of the document with nothing but what is allowed; addresses are not looked at. */
  static Document clean(Document dirty) {
    return CLEANER.clean(dirty);
  }

  /** Reports what {@link #clean} will take out of a piece of raw HTML. */
  static void report(String html, Place place, Problems problems) {
    for (Element element : Jsoup.parse(html, "", Parser.xmlParser()).getAllElements()) {
      String tag = element.normalName();
      if (element instanceof Document) {
        continue;
      }
      if (!TAGS.contains(tag)) {
        problems.warning(
            place, "<" + tag + "> is not allowed, and left out", "write it in Markdown");
        continue;
      }
      for (Attribute attribute : element.attributes()) {
        reportAttribute(tag, attribute, place, problems);
      }
    }
  }

  private static void reportAttribute(
      String tag, Attribute attribute, Place place, Problems problems) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.equals("id")) {
      reportId(attribute.getValue(), place, problems);
    }
    if (!COMMON.contains(name) && !OWN.getOrDefault(tag, List.of()).contains(name)) {
      problems.warning(
          place,
          "the attribute '" + name + "' of <" + tag + "> is not allowed, and left out",
          "take it out");
    } else if (name.equals("src") || name.equals("href") && !isAddress(attribute.getValue())) {
      problems.warning(
          place,
          "the address '" + attribute.getValue() + "' in raw HTML is left out",
          "in HTML write http, https, mailto or #… addresses; links within the site and images in Markdown");
    }
  }

  /**
   * Whether a text may name a passage so. Of what HTML allows, white space cannot stand in the
   * ledger, and with a colon the theme names parts of its own.
   */
  static boolean isId(String id) {
    return id.isEmpty() || ID.matcher(id).matches();
  }

  /** Reports an id that no passage can have. */
  static void reportId(String id, Place place, Problems problems) {
    if (!isId(id)) {
      problems.warning(
          place,
          "'" + id + "' is not an id, and left out",
          "an id is letters, digits, hyphens, dots and low lines, and begins with a letter or digit");
    }
  }

  /** Reports an attribute that Markdown's braces may not set. */
  static void reportAttribute(String name, Place place, Problems problems) {
    if (!allowsInBraces(name)) {
      problems.warning(
          place,
          "the attribute '" + name + "' is not allowed, and left out",
          "allowed are #id, .class, lang, dir, title, width and height");
    }
  }

  /** Whether an address may stand in a page as it is. */
  static boolean isAddress(String url) {
    String lower = url.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("mailto:")
        || lower.startsWith("#");
  }

  private static List<String> words(String block) {
    return Arrays.asList(block.strip().split("\\s+"));
  }
}
