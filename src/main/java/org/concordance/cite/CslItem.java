package org.concordance.cite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.WordedDate;

/**
 * One work, a summary of ours or an original, described with CSL's variables.
 *
 * @param id its citation key
 * @param type its CSL type
 * @param names names by variable
 * @param dates dates by variable
 * @param variables every other variable
 * @param keywords what it is about, each in words
 * @param summaryOf the work that it summarises, if it is a summary
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
public record CslItem(
    String id,
    String type,
    SortedMap<String, List<CslName>> names,
    SortedMap<String, WordedDate> dates,
    SortedMap<String, String> variables,
    List<String> keywords,
    Optional<CslItem> summaryOf) {

  /** Copies the collections, sorted by name, without empty ones. */
  public CslItem {
    SortedMap<String, List<CslName>> given = new TreeMap<>();
    names.forEach((variable, list) -> given.put(variable, List.copyOf(list)));
    given.values().removeIf(List::isEmpty);
    names = Collections.unmodifiableSortedMap(given);
    dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
    SortedMap<String, String> texts = new TreeMap<>(variables);
    texts.values().removeIf(String::isBlank);
    variables = Collections.unmodifiableSortedMap(texts);
    keywords = List.copyOf(keywords);
  }

  /** The names under a variable; empty when there are none. */
  public List<CslName> names(String variable) {
    return names.getOrDefault(variable, List.of());
  }

  /** A text or number; empty when it is not given. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  /** The title. */
  public String title() {
    return variables.getOrDefault("title", "");
  }

  /** When it was published. */
  public Optional<WordedDate> issued() {
    return Optional.ofNullable(dates.get("issued"));
  }

  /** Who it is by: its authors, else its editors. */
  public List<CslName> makers() {
    List<CslName> makers = new ArrayList<>(names("author"));
    return makers.isEmpty() ? names("editor") : makers;
  }

  /** The same with some variables replaced; an empty text takes one away. */
  CslItem with(Map<String, String> others) {
    SortedMap<String, String> texts = new TreeMap<>(variables);
    texts.putAll(others);
    return new CslItem(id, type, names, dates, texts, keywords, summaryOf);
  }
}
