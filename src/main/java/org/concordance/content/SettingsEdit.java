package org.concordance.content;

import java.util.Map;
import java.util.Optional;
import org.concordance.model.BaseUrl;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Writes addresses into {@code archive.yaml} once they are known. */
public final class SettingsEdit {

  /** The path of the settings below {@code content/}. */
  public static final String FILE = "archive.yaml";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SettingsEdit() {}

  /**
   * Puts addresses in place of reserved ones, and leaves the rest of the text as it is.
   *
   * @param settings the text of {@code archive.yaml}
   * @param addresses by their keys; those whose keys are missing, or have a real address, are left
   * @return the new text; empty when there is nothing to change
   */
  public static Optional<String> withAddresses(String settings, Map<String, String> addresses) {
    String mark = settings.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    String text = settings.substring(mark.length());
    YamlParser yaml = new YamlParser(FILE, 1, new Problems());
    TextEdit edit = new TextEdit(text);
    for (NodeTuple field : yaml.parse(text).mapping().getValue()) {
      if (field.getKeyNode() instanceof ScalarNode key
          && addresses.containsKey(key.getValue())
          && field.getValueNode() instanceof ScalarNode value
          && BaseUrl.isReserved(value.getValue().strip())) {
        Place start = yaml.place(value);
        Place end = yaml.end(value);
        if (start.line() == end.line()) {
          edit.replace(start.line(), start.column(), end.column(), addresses.get(key.getValue()));
        }
      }
    }
    return Optional.of(mark + edit).filter(edited -> !edited.equals(settings));
  }
}
