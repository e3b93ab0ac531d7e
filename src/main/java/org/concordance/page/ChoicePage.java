package org.concordance.page;

import java.util.List;

/**
 * The notice in place of a record that was replaced by several.
 *
 * @param head what every page has
 * @param name the record's name
 * @param choices those that took its place
 */
public record ChoicePage(PageHead head, String name, List<Choice> choices) implements Page {

  /** Copies the list. */
  public ChoicePage {
    choices = List.copyOf(choices);
  }

  /** A record and one line on it. */
  public record Choice(Link link, String gist) {}
}
