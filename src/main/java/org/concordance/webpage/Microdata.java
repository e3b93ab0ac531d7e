package org.concordance.webpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says in microdata of schema.org, in the form of JSON-LD.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML, Microdata</a>
 */
final class Microdata {

  /** The most properties; a page of data would have more, and is no article. */
  private static final int MOST = 2_000;

  private final Map<Element, Map<String, Object>> items = new LinkedHashMap<>();

  private Microdata() {}

  /** The items that belong to no other. */
  static List<Object> of(Document page) {
    Microdata data = new Microdata();
    List<Object> roots = new ArrayList<>();
    for (Element item :
        page.select("[itemscope][itemtype*=schema.org/]").stream().limit(MOST).toList()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("@type", item.attr("itemtype").strip().replaceFirst("^.*/", ""));
      data.items.put(item, fields);
      if (!item.hasAttr("itemprop")) {
        roots.add(fields);
      }
    }
    page.select("[itemprop]").stream().limit(MOST).forEach(data::add);
    return roots;
  }

  private void add(Element property) {
    owner(property)
        .ifPresent(
            owner -> {
              Object value = items.containsKey(property) ? items.get(property) : text(property);
              for (String name : property.attr("itemprop").strip().split("\\s+")) {
                put(owner, name.replaceFirst("^https?://schema\\.org/", ""), value);
              }
            });
  }

  private Optional<Map<String, Object>> owner(Element property) {
    for (Element above = property.parent(); above != null; above = above.parent()) {
      if (above.hasAttr("itemscope")) {
        return Optional.ofNullable(items.get(above));
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> owner, String name, Object value) {
    Object before = owner.get(name);
    if (before instanceof List) {
      ((List<Object>) before).add(value);
    } else if (before != null) {
      owner.put(name, new ArrayList<>(List.of(before, value)));
    } else if (!value.equals("")) {
      owner.put(name, value);
    }
  }

  private static String text(Element property) {
    for (String attribute : List.of("content", "datetime")) {
      if (property.hasAttr(attribute)) {
        return property.attr(attribute);
      }
    }
    String tag = property.normalName();
    if (tag.equals("a") || tag.equals("link")) {
      // The name of an author is often a link to a page of theirs.
      String shown = property.text();
      return shown.isEmpty() || property.attr("itemprop").contains("url")
          ? property.attr("href")
          : shown;
    }
    return property.attr("itemprop").contains("articleBody") ? "" : property.text();
  }
}
