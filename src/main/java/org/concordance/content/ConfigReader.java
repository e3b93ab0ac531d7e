package org.concordance.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.cite.BundledStyles;
import org.concordance.model.BaseUrl;
import org.concordance.model.Nearest;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordIndex;
import org.concordance.model.SiteConfig;
import org.concordance.model.SiteConfig.Licence;
import org.concordance.model.SiteConfig.Vocabulary;
import org.concordance.model.Worded;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code archive.yaml}. */
final class ConfigReader {

  private enum Openness implements Worded {
    CLOSED,
    OPEN;

    @Override
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final SiteConfig STAND_IN =
      new SiteConfig(
          "Archive",
          "https://example.org/",
          Optional.empty(),
          Optional.empty(),
          "en",
          "",
          "",
          Optional.empty(),
          List.of(),
          Vocabulary.CLOSED);

  private final Values values;
  private final Fields fields;
  private final Set<String> styles = new TreeSet<>(BundledStyles.names());
  private final boolean readable;

  private ConfigReader(Values values, Fields fields, Set<String> ownStyles, boolean readable) {
    this.readable = readable;
    this.values = values;
    this.fields = fields;
    this.styles.addAll(ownStyles);
  }

  /** The archive's settings; a stand-in when the file is missing, which is reported. */
  static SiteConfig read(Sources sources, Problems problems) {
    if (sources.config().isEmpty()) {
      problems.error(
          Place.of(sources.root() + "/archive.yaml"),
          "no such file",
          "an archive's folder holds archive.yaml with title and url; name the folder with --source");
      return STAND_IN;
    }
    TextFile file = sources.config().get();
    YamlParser yaml = new YamlParser(file.shown(), 1, problems);
    YamlParser.Parsed parsed = yaml.parse(file.text());
    References none = new References(new RecordIndex(List.of()), Vocabulary.CLOSED, problems);
    Values values = new Values(yaml, none, parsed.readable() ? problems : new Problems());
    return new ConfigReader(
            values,
            new Fields(parsed.mapping(), "archive.yaml", values),
            sources.styles().keySet(),
            parsed.readable())
        .read();
  }

  private SiteConfig read() {
    String title = fields.required("title", values::text).orElse(STAND_IN.title());
    SiteConfig config =
        new SiteConfig(
            title,
            fields.required("url", this::baseUrl).orElse(STAND_IN.url()),
            fields.optional("repository", this::repository),
            fields.optional("authority", this::authority),
            fields.optional("language", values::language).orElse(STAND_IN.language()),
            fields.optional("description", values::text).orElse(""),
            fields.optional("editor", values::text).orElse("The editors of " + title),
            fields.optional("licence", this::licence),
            fields.list("citation-styles", this::style),
            fields.optional("vocabulary", this::vocabulary).orElseGet(this::otherVocabulary));
    fields.rejectOthers();
    return config;
  }

  private Optional<String> baseUrl(Node node) {
    Optional<String> text = values.text(node);
    Optional<String> url = text.flatMap(BaseUrl::parse);
    if (text.isPresent() && url.isEmpty()) {
      values.error(
          node,
          "a site cannot stand at '" + text.get() + "'",
          "write a whole address without '?' and '#', such as https://example.org/archive/");
    }
    return url;
  }

  /**
   * The address of a repository's page. That of a clone, which ends in {@code .git} or names a
   * user, leads no reader anywhere.
   */
  private Optional<String> repository(Node node) {
    Optional<String> text = values.text(node);
    Optional<String> url =
        text.flatMap(BaseUrl::parse)
            .filter(address -> address.matches("[^/]+//[^/@]+/.+(?<!\\.git)/"))
            .map(address -> address.substring(0, address.length() - 1));
    if (text.isPresent() && url.isEmpty()) {
      values.error(
          node,
          "not the address of a repository: '" + text.get() + "'",
          "write that of its page, such as https://github.com/owner/name, or leave it out");
    }
    return url;
  }

  /** A tagging entity: a domain or e-mail address, a comma, and a day on which it was ours. */
  private Optional<String> authority(Node node) {
    return values
        .text(node)
        .flatMap(
            text -> {
              if (text.matches("[A-Za-z0-9.@_-]+,\\d{4}(-\\d{2}(-\\d{2})?)?")) {
                return Optional.of(text);
              }
              values.error(
                  node,
                  "not an authority for tag URIs: '" + text + "'",
                  "write a domain that is yours and a date on which it was: example.org,2026");
              return Optional.empty();
            });
  }

  private Optional<Licence> licence(Node node) {
    return values
        .fields(node, "a licence")
        .flatMap(
            inner -> {
              Optional<String> name = inner.required("name", values::text);
              Optional<String> url = inner.required("URL", values::url);
              inner.rejectOthers();
              return name.flatMap(text -> url.map(address -> new Licence(text, address)));
            });
  }

  /** A style of the program's, or one that the archive brings. */
  private Optional<String> style(Node node) {
    Optional<String> name = values.text(node).map(text -> text.replaceFirst("\\.csl$", ""));
    Optional<String> known = name.filter(styles::contains);
    if (name.isPresent() && known.isEmpty()) {
      values.error(
          node,
          "no citation style '" + name.get() + "'",
          Nearest.to(name.get(), styles)
              .map(near -> "did you mean '" + near + "'?")
              .orElseGet(() -> othersThan(name.get())));
    }
    return known;
  }

  private static String othersThan(String name) {
    List<String> alike =
        BundledStyles.names().stream().filter(other -> other.contains(name)).toList();
    return "the program has "
        + String.join(", ", alike.isEmpty() ? BundledStyles.names() : alike)
        + "; any other of https://www.zotero.org/styles can be put there as styles/"
        + (name.matches("[a-z0-9-]+") ? name : "<name>")
        + ".csl, with a name of lower-case letters, digits and hyphens";
  }

  private Optional<Vocabulary> vocabulary(Node node) {
    if (!(node instanceof MappingNode)) {
      return openness(node).map(open -> new Vocabulary(open, open, open));
    }
    return values
        .fields(node, "a vocabulary")
        .map(
            inner -> {
              Vocabulary vocabulary =
                  new Vocabulary(
                      inner.optional("actors", this::openness).orElse(false),
                      inner.optional("topics", this::openness).orElse(false),
                      inner.optional("events", this::openness).orElse(false));
              inner.rejectOthers();
              return vocabulary;
            });
  }

  /** Closed if not said; if wrongly said, open, so that no id is called unknown for that. */
  private Vocabulary otherVocabulary() {
    return readable && fields.node("vocabulary").isEmpty() ? Vocabulary.CLOSED : Vocabulary.OPEN;
  }

  private Optional<Boolean> openness(Node node) {
    return values.oneOf(node, Openness.values()).map(Openness.OPEN::equals);
  }
}
