package org.concordance.draft;

import java.util.List;
import org.concordance.model.FieldRules;

/** A value of front matter. */
public sealed interface Value {

  /** A text on one line. */
  record Text(String text) implements Value {
    /** Makes breaks and runs of white space single spaces, as they are read. */
    public Text {
      text = FieldRules.oneLine(text);
    }
  }

  /** A list. */
  record Items(List<Item> items) implements Value {
    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Fields within a field. */
  record Fields(List<Entry> entries) implements Value {
    /** Copies the list. */
    public Fields {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An item of a list.
   *
   * @param value a text, or fields that are all given
   * @param offered whether it is only offered, and stands in the file as a comment
   * @param note a remark for the curator, such as where it was found; may be empty
   */
  record Item(Value value, boolean offered, String note) {}

  /** A text. */
  static Value of(String text) {
    return new Text(text);
  }

  /** A list of texts. */
  static Value of(List<String> texts) {
    return new Items(texts.stream().map(text -> new Item(of(text), false, "")).toList());
  }
}
