package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;

/**
 * Adds what Hugo hands down from a section to all that is in it, and from the settings to all
 * pages. What a page says itself counts, then what the nearest section hands down; of several that
 * one section hands down, the first.
 *
 * @see <a href="https://gohugo.io/content-management/front-matter/#cascade-1">Cascade</a>
 * @see <a href="https://gohugo.io/configuration/cascade/">Configure cascade</a>
 */
final class Cascades {

  private static final String KEY = "cascade";

  /** What says to which pages values go; the second is the older form. */
  private static final Set<String> TARGETS = Set.of("target", "_target");

  private final Settings settings;
  private final Map<String, Datum> ofSections = new HashMap<>();
  private final Map<Datum.Field, Remark> remarks = new LinkedHashMap<>();

  Cascades(Settings settings, List<Document> documents) {
    this.settings = settings;
    documents.stream()
        .filter(Document::isSection)
        .forEach(
            one ->
                one.fields()
                    .get(KEY)
                    .ifPresent(
                        value -> ofSections.put(place(one, Document.folder(one.local())), value)));
  }

  private String place(Document document, String folder) {
    return settings.languages().meant(document.language()) + "/" + folder;
  }

  /** A page with what is handed down to it. */
  Document with(Document document) {
    if (settings.generator() != Generator.HUGO) {
      return document;
    }
    List<Datum.Field> all = new ArrayList<>(document.fields().fields());
    all.removeIf(field -> document.isSection() && field.is(KEY));
    for (Datum cascade : cascades(document)) {
      for (Datum one : cascade.each()) {
        if (one instanceof Datum.Fields fields && targets(fields, document)) {
          values(fields)
              .filter(field -> all.stream().noneMatch(own -> own.is(field.key())))
              .forEach(all::add);
        }
      }
    }
    return document.with(new Datum.Fields(document.fields().place(), all));
  }

  /** What is handed down to a page, from the nearest on. */
  private List<Datum> cascades(Document document) {
    List<Datum> found = new ArrayList<>();
    for (String folder : Paths.folders(document.local())) {
      Optional.ofNullable(ofSections.get(place(document, folder))).ifPresent(found::add);
    }
    String language = settings.languages().meant(document.language());
    settings.all().fields("languages").fields(language).get(KEY).ifPresent(found::add);
    settings.all().get(KEY).ifPresent(found::add);
    return found;
  }

  private static Stream<Datum.Field> values(Datum.Fields cascade) {
    List<Datum.Field> values =
        cascade.fields().stream().filter(field -> !TARGETS.contains(field.key())).toList();
    return Document.unwrapped(new Datum.Fields(cascade.place(), values)).fields().stream();
  }

  private boolean targets(Datum.Fields cascade, Document document) {
    return cascade.fields().stream()
        .filter(field -> TARGETS.contains(field.key()))
        .map(Datum.Field::value)
        .filter(Datum.Fields.class::isInstance)
        .flatMap(target -> ((Datum.Fields) target).fields().stream())
        .allMatch(field -> fits(field, document));
  }

  private boolean fits(Datum.Field target, Document document) {
    String pattern = target.value().text();
    return switch (target.key().toLowerCase(Locale.ROOT)) {
      case "path" -> paths(document).anyMatch(path -> Glob.matches(pattern, path));
      case "kind" -> Glob.matches(pattern, HugoAddresses.kind(document, settings));
      case "lang" -> Glob.matches(pattern, settings.languages().meant(document.language()));
      case "environment" -> Glob.matches(pattern, "production");
      default -> {
        remarks.putIfAbsent(
            target,
            Remark.guessed(
                target.place(),
                "target '" + target.key() + "'",
                "of a cascade is not known here: its values were given to the pages of all"));
        yield true;
      }
    };
  }

  /** What Hugo calls a page, now without the ending, and formerly with it. */
  private static Stream<String> paths(Document document) {
    String folder = "/" + Document.folder(document.local());
    boolean index = document.isSection() || document.isBundle();
    String now = index ? folder.replaceFirst("(?<=.)/$", "") : folder + document.stem();
    return Stream.of(now.replace(' ', '-'), "/" + document.local(), document.local());
  }

  /** What was guessed. */
  List<Remark> remarks() {
    return List.copyOf(remarks.values());
  }
}
