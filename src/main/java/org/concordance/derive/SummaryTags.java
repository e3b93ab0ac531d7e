package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.cite.CslItem;
import org.concordance.cite.SummaryOf;
import org.concordance.jsonld.Graph;
import org.concordance.model.Actor;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.model.Version;
import org.concordance.page.Metadata;
import org.concordance.page.Metadata.MachineLink;
import org.concordance.syntax.JsonText;

/**
 * Tells machines of a summary, and nothing of the original but where it is: what described both
 * would be saved as one work that does not exist.
 *
 * <p>The title that reference managers get names the original, since in their lists it stands
 * alone; citations and files have the summary's own.
 */
final class SummaryTags {

  private final Views views;
  private final SiteConfig config;
  private final Graph graph;

  SummaryTags(Views views) {
    this.views = views;
    this.config = views.linked().archive().config();
    this.graph = views.graph();
  }

  /** The head of a reading's page. */
  Metadata of(Reading reading) {
    if (!views.extent().isWhole()) {
      return Metadata.NONE;
    }
    CslItem item = views.citations().summary(reading).item();
    Tags tags = tags(item);
    tags.property("og:type", "article");
    tags.property("og:title", item.title());
    tags.property("og:site_name", config.title());
    tags.property("og:url", config.absolute(reading.permalink()));
    tags.property("og:description", views.linked().body(reading).gist());
    tags.property("article:published_time", reading.summarized().toString());
    tags.property("article:modified_time", reading.version().toString());
    return new Metadata(tags.list(), links(reading), JsonText.inHtml(graph.inHead(reading)));
  }

  /** The head of the page of an earlier text. */
  Metadata of(Version version) {
    if (!views.extent().isWhole()) {
      return Metadata.NONE;
    }
    return new Metadata(tags(views.citations().version(version).item()).list(), List.of(), "");
  }

  private Tags tags(CslItem item) {
    Tags tags = new Tags();
    tags.name("z:itemType", "webpage");
    tags.name("z:websiteType", "Summary");
    tags.name("citation_title", SummaryOf.label(item.summaryOf().orElseThrow()));
    item.names("author").forEach(name -> tags.name("citation_author", name.forZotero()));
    tags.name("citation_publication_date", item.issued().map(date -> date.edtf().toString()));
    tags.name("citation_language", item.variable("language"));
    tags.name("citation_public_url", item.variable("URL"));
    tags.name("citation_abstract", item.variable("abstract"));
    tags.name("citation_keywords", String.join("; ", item.keywords()));
    tags.name("dcterms.references", item.summaryOf().flatMap(original -> original.variable("URL")));
    return tags;
  }

  private List<MachineLink> links(Reading reading) {
    List<MachineLink> links = new ArrayList<>();
    links.add(MachineLink.to("cite-as", config.absolute(reading.permalink())));
    CitedViews.summaryFiles(reading)
        .forEach(file -> links.add(MachineLink.to("describedby", file)));
    author(reading).ifPresent(url -> links.add(MachineLink.to("author", url)));
    config.licence().ifPresent(licence -> links.add(MachineLink.to("license", licence.url())));
    links.add(MachineLink.to("type", Graph.CONTEXT + "/AboutPage"));
    links.add(MachineLink.to("type", Graph.CONTEXT + "/Article"));
    SourceTags.doi(reading).ifPresent(doi -> links.add(MachineLink.to("related", doi)));
    return links;
  }

  /** The page of whoever wrote the summary, if there is one. */
  private Optional<String> author(Reading reading) {
    return views
        .linked()
        .names()
        .actor(reading.summarizer())
        .flatMap(views.linked().actors()::find)
        .map(Actor::permalink)
        .map(config::absolute);
  }
}
