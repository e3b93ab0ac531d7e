package org.concordance.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Output;
import org.concordance.model.SiteConfig;
import org.concordance.model.Slug;
import org.concordance.syntax.Iri;
import org.concordance.syntax.JsonText;

/**
 * The archive's files of data, described for programs.
 *
 * <p>It follows the first version of the specification, with its profiles {@code data-package} and
 * {@code tabular-data-resource}: that is what the released libraries read and validate, and readers
 * of the second version know it. The whole is no {@code tabular-data-package}, in which each
 * resource would have to be a table.
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Data Package 1</a>
 */
final class DataPackage {

  private final SiteConfig config;
  private final ArchiveFacts facts;
  private final ReadingTable table;

  private DataPackage(SiteConfig config, ArchiveFacts facts, ReadingTable table) {
    this.config = config;
    this.facts = facts;
    this.table = table;
  }

  /**
   * Describes an archive.
   *
   * @param outputs the files of the site; those that {@link DataFile} knows are listed
   */
  static String of(
      LinkedArchive linked, ArchiveFacts facts, ReadingTable table, List<Output> outputs) {
    return JsonText.of(
        new DataPackage(linked.archive().config(), facts, table).descriptor(outputs));
  }

  private Map<String, Object> descriptor(List<Output> outputs) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    String name = Slug.of(config.title());
    descriptor.put("profile", "data-package");
    descriptor.put("name", name.isEmpty() ? "archive" : name);
    descriptor.put("title", config.title());
    if (!config.description().isEmpty()) {
      descriptor.put("description", config.description());
    }
    descriptor.put("homepage", Iri.uri(config.url()));
    facts
        .version()
        .map(LocalDate::toString)
        .ifPresent(
            day -> {
              descriptor.put("version", day);
              descriptor.put("created", day + "T00:00:00Z");
            });
    if (!facts.keywords().isEmpty()) {
      descriptor.put("keywords", facts.keywords());
    }
    descriptor.put("contributors", contributors());
    config.licence().ifPresent(licence -> descriptor.put("licenses", List.of(licence(licence))));
    descriptor.put("resources", resources(outputs));
    return descriptor;
  }

  private List<Map<String, String>> contributors() {
    List<Map<String, String>> contributors = new ArrayList<>();
    contributors.add(contributor(config.editor(), "author"));
    facts.contributors().forEach(name -> contributors.add(contributor(name, "contributor")));
    return contributors;
  }

  private static Map<String, String> contributor(String name, String role) {
    Map<String, String> contributor = new LinkedHashMap<>();
    contributor.put("title", name);
    contributor.put("role", role);
    return contributor;
  }

  private static Map<String, String> licence(SiteConfig.Licence licence) {
    Map<String, String> described = new LinkedHashMap<>();
    Spdx.of(licence).ifPresent(id -> described.put("name", id));
    described.put("path", Iri.uri(licence.url()));
    described.put("title", licence.name());
    return described;
  }

  private List<Map<String, Object>> resources(List<Output> outputs) {
    Map<String, Output> byPath =
        outputs.stream()
            .collect(Collectors.toMap(Output::path, Function.identity(), (one, other) -> one));
    List<Map<String, Object>> resources = new ArrayList<>();
    for (DataFile file : DataFile.values()) {
      Optional.ofNullable(byPath.get(file.path()))
          .map(output -> file.describe(output.bytes()))
          .ifPresent(resources::add);
    }
    resources.stream()
        .filter(resource -> resource.get("path").equals(DataFile.TABLE.path()))
        .forEach(this::describeTable);
    return resources;
  }

  private void describeTable(Map<String, Object> resource) {
    resource.put("profile", "tabular-data-resource");
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("skipInitialSpace", false);
    dialect.put("header", true);
    dialect.put("caseSensitiveHeader", true);
    resource.put("dialect", dialect);
    resource.put("schema", table.schema());
  }
}
