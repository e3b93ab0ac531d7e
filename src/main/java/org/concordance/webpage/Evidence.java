package org.concordance.webpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that a page says of its work, by the places in which it says it.
 *
 * @param metas what stands in {@code <meta>}
 * @param jsonLd the work in JSON-LD
 * @param microdata the work in microdata
 * @param visible what is to be seen
 * @param address the address of the page; may be empty
 */
record Evidence(
    Metas metas, SchemaWork jsonLd, SchemaWork microdata, Visible visible, String address) {

  /** What a place says for a field. */
  List<String> texts(String field, String source) {
    return switch (source) {
      case "JSON-LD" -> jsonLd.texts(field);
      case "microdata" -> microdata.texts(field);
      case "created" -> jsonLd.texts("created");
      case "heading" -> visible.heading().stream().toList();
      case "page-title" -> visible.pageTitle().stream().toList();
      case "time" -> visible.times();
      case "visible-date" -> visible.dates();
      case "visible-number" -> visible.releases();
      case "html-lang" -> visible.language().stream().toList();
      case "address" -> address.isEmpty() ? List.of() : List.of(address);
      case "citation_arxiv_id" -> metas.of(source).stream().map(id -> "arXiv:" + id).toList();
      case "citation_pages" -> pages(source, "citation_firstpage", "citation_lastpage");
      case "prism.pages" -> pages("prism.pagerange", "prism.startingpage", "prism.endingpage");
      default -> metas.of(source);
    };
  }

  private List<String> pages(String both, String first, String last) {
    if (!metas.of(both).isEmpty() || metas.of(first).isEmpty()) {
      return metas.of(both);
    }
    String start = metas.of(first).get(0);
    String end = metas.of(last).stream().findFirst().orElse(start);
    return List.of(start.equals(end) ? start : start + "-" + end);
  }

  /** Whom a place names under a field. */
  List<Person> people(String field, String source) {
    return switch (source) {
      case "JSON-LD" -> divided(jsonLd.people(field));
      case "microdata" -> divided(microdata.people(field));
      case "editing" ->
          visible.editing().stream().flatMap(line -> Bylines.shown(line).stream()).toList();
      case "byline" ->
          visible.bylines().stream().flatMap(line -> Bylines.shown(line).stream()).toList();
      default -> metas.of(source).stream().flatMap(text -> Bylines.divided(text).stream()).toList();
    };
  }

  /** Some put a whole line of names where one belongs. */
  private static List<Person> divided(List<Person> people) {
    return people.stream()
        .flatMap(
            one ->
                one.family().isEmpty() && !one.isBody()
                    ? Bylines.divided(one.whole()).stream()
                    : Stream.of(one))
        .toList();
  }

  /**
   * Chooses the value of a field: the first of the most trusted place that can be read. What one
   * doubtful place says is less so when another says it too.
   *
   * @param reading reads a text, given the place in which it stands; empty when it is no such value
   * @param same whether two values say the same
   */
  <T> Optional<Chosen<T>> choose(
      String field, BiReading<T> reading, BiPredicate<T, T> same, Function<T, String> shown) {
    Optional<Chosen<T>> first = Optional.empty();
    List<Chosen.Other> others = new ArrayList<>();
    boolean isBorneOut = false;
    for (Trust.Step step : Trust.order(field)) {
      Optional<T> value =
          texts(field, step.source()).stream()
              .flatMap(text -> reading.read(text, step.source()).stream())
              .findFirst();
      if (value.isPresent() && first.isEmpty()) {
        first = Optional.of(new Chosen<>(value.get(), step.source(), step.isDoubtful(), List.of()));
      } else if (value.isPresent() && same.test(first.get().value(), value.get())) {
        isBorneOut = true;
      } else if (value.isPresent() && step.isCompared()) {
        others.add(new Chosen.Other(shown.apply(value.get()), step.source()));
      }
    }
    boolean isSeenTwice = isBorneOut;
    return first.map(
        one -> new Chosen<>(one.value(), one.source(), one.isDoubtful() && !isSeenTwice, others));
  }

  /** Reads a text that stands in a place. */
  interface BiReading<T> {
    Optional<T> read(String text, String source);
  }
}
