package org.concordance.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.link.ActorIndex;
import org.concordance.link.LinkedArchive;
import org.concordance.link.Thesaurus;
import org.concordance.mention.Names;
import org.concordance.model.Name;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.model.Source;
import org.concordance.model.Topic;
import org.concordance.model.Version;
import org.concordance.model.WordedDate;

/**
 * Describes the two works of a reading, the summary and the original, each for itself.
 *
 * <p>The citation key of a summary is the reading's id, as its address is; that of an original ends
 * in {@code _source}, as its address does, and that of an earlier text in its day. No id has a low
 * line, so no two works have one key.
 */
final class Works {

  private final LinkedArchive linked;
  private final SiteConfig config;
  private final NameForms forms;

  /** What works are described with, besides their readings. */
  record Known(SiteConfig config, Names names, ActorIndex actors, Thesaurus topics) {}

  Works(LinkedArchive linked) {
    this.linked = linked;
    this.config = linked.archive().config();
    this.forms = new NameForms(linked.names(), linked.actors());
  }

  /** What works are described with, besides their readings. */
  Known known() {
    return new Known(config, linked.names(), linked.actors(), linked.topics());
  }

  /** The summary as it is today; of a withdrawn one, without its abstract. */
  CslItem summary(Reading reading) {
    CslItem item =
        summary(
            reading,
            reading.source(),
            reading.id(),
            reading.title(),
            reading.language(),
            reading.summarizer(),
            reading.version(),
            config.absolute(reading.permalink()));
    return reading.isWithdrawn()
        ? item.with(Map.of("status", "withdrawn", "genre", "Withdrawn " + lowered(item)))
        : item.with(Map.of("abstract", linked.body(reading).abstractText()));
  }

  private static String lowered(CslItem item) {
    String genre = item.variable("genre").orElse("");
    return genre.substring(0, 1).toLowerCase(Locale.ROOT) + genre.substring(1);
  }

  /** An earlier text of a summary, and the work as it was described then. */
  CslItem version(Version version, Reading reading) {
    return summary(
        reading,
        version.source().orElse(reading.source()),
        reading.id() + "_" + version.date(),
        version.title(),
        version.language(),
        version.summarizer(),
        version.date(),
        config.absolute(version.permalink()));
  }

  private CslItem summary(
      Reading reading,
      Source source,
      String id,
      String title,
      String language,
      Name summarizer,
      Edtf version,
      String url) {
    SortedMap<String, String> variables = new TreeMap<>();
    variables.put("title", title);
    CslItem original = original(reading, source);
    variables.put("genre", SummaryOf.plain(original));
    variables.put("container-title", config.title());
    variables.put("language", language);
    variables.put("URL", url);
    return new CslItem(
        id,
        "webpage",
        names(Map.of("author", List.of(summarizer))),
        new TreeMap<>(Map.of("issued", new WordedDate(version, Optional.empty()))),
        variables,
        keywords(reading),
        Optional.of(original));
  }

  private SortedMap<String, List<CslName>> names(Map<String, List<Name>> given) {
    SortedMap<String, List<CslName>> names = new TreeMap<>();
    given.forEach((variable, list) -> names.put(variable, forms.of(list)));
    return names;
  }

  private List<String> keywords(Reading reading) {
    return reading.topics().stream()
        .flatMap(id -> linked.topics().find(id).stream())
        .map(Topic::name)
        .toList();
  }

  /** The work that a reading summarises. */
  CslItem original(Reading reading) {
    return original(reading, reading.source());
  }

  private CslItem original(Reading reading, Source source) {
    SortedMap<String, List<CslName>> names = names(source.contributors());
    names.put("author", forms.of(source.author().names()));
    SortedMap<String, WordedDate> dates = new TreeMap<>();
    source.issued().ifPresent(date -> dates.put("issued", date));
    source
        .accessed()
        .ifPresent(day -> dates.put("accessed", new WordedDate(day, Optional.empty())));
    SortedMap<String, String> variables = new TreeMap<>(source.variables());
    variables.remove("keyword");
    if (reading.isWithdrawn()) {
      // What we wrote of it goes with the summary.
      variables.keySet().removeAll(List.of("abstract", "note"));
    }
    variables.put("title", source.title());
    source.publisher().ifPresent(name -> variables.put("publisher", name.display()));
    source.language().ifPresent(tag -> variables.put("language", tag));
    source.url().ifPresent(url -> variables.put("URL", url));
    source.variable("DOI").map(Dois::bare).ifPresent(doi -> variables.put("DOI", doi));
    return new CslItem(
        reading.id() + "_source",
        source.type(),
        names,
        dates,
        variables,
        subjects(reading, source),
        Optional.empty());
  }

  private List<String> subjects(Reading reading, Source source) {
    Stream<String> own =
        source.variable("keyword").stream()
            .flatMap(words -> Stream.of(words.split("\\s*[;,]\\s*")));
    return Stream.concat(own, keywords(reading).stream()).distinct().toList();
  }
}
