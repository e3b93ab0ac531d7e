package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.page.Metadata.Meta;

/** Collects {@code meta} elements; what is empty is left out. */
final class Tags {

  private final List<Meta> metas = new ArrayList<>();

  void name(String key, String content) {
    add("name", key, content);
  }

  void name(String key, Optional<String> content) {
    content.ifPresent(text -> name(key, text));
  }

  /** A property after RDFa, as Open Graph has them. */
  void property(String key, String content) {
    add("property", key, content);
  }

  void property(String key, Optional<String> content) {
    content.ifPresent(text -> property(key, text));
  }

  private void add(String attribute, String key, String content) {
    if (!content.isEmpty()) {
      metas.add(new Meta(attribute, key, content));
    }
  }

  List<Meta> list() {
    return List.copyOf(metas);
  }
}
