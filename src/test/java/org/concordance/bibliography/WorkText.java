package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordance.cite.CslName;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Name;

/** Reads files, and shows what comes of them as texts that a test can compare. */
public final class WorkText {

  private WorkText() {}

  static List<Incoming> read(String file, String text) {
    return Library.read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The one work of a file. */
  static Incoming.Work one(String file, String text) {
    List<Incoming> all = read(file, text);
    assertEquals(1, all.size(), all::toString);
    if (all.get(0) instanceof Incoming.Work work) {
      return work;
    }
    throw new AssertionError(all.get(0));
  }

  /** The fields of a work; names under {@code author 1} and so on. */
  static Map<String, String> fields(Incoming.Work work) {
    Map<String, String> fields = new TreeMap<>(Map.of("type", work.type()));
    for (Entry field : work.fields()) {
      if (field.value() instanceof Value.Items list) {
        for (int i = 0; i < list.items().size(); i++) {
          fields.put(field.key() + " " + (i + 1), name(list.items().get(i).value()));
        }
      } else {
        fields.put(field.key(), ((Value.Text) field.value()).text());
      }
    }
    return fields;
  }

  /** A name: {@code family|given|suffix}, {@code =whole}. */
  public static String name(Value value) {
    if (value instanceof Value.Text text) {
      return name(CslName.of(new Name.Plain(text.text())));
    }
    Map<String, String> parts =
        ((Value.Fields) value)
            .entries().stream()
                .collect(
                    Collectors.toMap(Entry::key, entry -> ((Value.Text) entry.value()).text()));
    return parts.containsKey("literal")
        ? "=" + parts.get("literal")
        : name(CslName.of(new Name.Personal(parts.get("family"), parts.getOrDefault("given", ""))));
  }

  private static String name(CslName name) {
    return name.isWhole()
        ? "=" + name.literal()
        : name.family() + "|" + name.given() + "|" + name.suffix();
  }

  /** The fields as lines, sorted. */
  static String lines(Incoming.Work work) {
    return fields(work).entrySet().stream()
        .map(field -> field.getKey() + ": " + field.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /** The remarks of a kind as lines: the subject and what is said of it. */
  static String remarks(Incoming.Work work, Remark.Kind kind) {
    return work.remarks().stream()
        .filter(remark -> remark.kind() == kind)
        .map(remark -> remark.sentence() + "\n")
        .collect(Collectors.joining());
  }
}
