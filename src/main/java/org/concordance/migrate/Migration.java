package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordance.dialect.Atlas;
import org.concordance.dialect.Images;
import org.concordance.dialect.Texts;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Documents;
import org.concordance.oldsite.OldAddresses;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.Site;
import org.concordance.oldsite.Sorter;

/**
 * What comes of a site.
 *
 * @param incoming its records: topics and actors first, which the readings name
 * @param remarks what was passed over on the way, and guessed of the site as a whole
 * @param idle what the mapping file names and the site does not have
 */
public record Migration(List<Incoming> incoming, List<Remark> remarks, List<Remark> idle) {

  public Migration {
    incoming = List.copyOf(incoming);
    remarks = List.copyOf(remarks);
    idle = List.copyOf(idle);
  }

  /**
   * Brings a site into an archive. Every step is over before the next begins: what each page is,
   * which terms there are, where every page will stand; then the records, whose links lead there.
   */
  public static Migration of(Site site, Import into) {
    Settings settings = site.settings();
    Documents documents = site.documents();
    Terms terms = new Terms(into.register());
    OldAddresses addresses = new OldAddresses(settings, site.mapping(), documents.found());
    Redirects redirects = new Redirects(into.archive(), into.register(), settings);
    Authorities authorities = new Authorities(terms, addresses, redirects);
    Present present = new Present(into.archive(), redirects);
    Publication publication =
        new Publication(settings, site.mapping(), documents.written(), into.today());
    Posts posts = new Posts(settings, site.mapping(), terms, publication, into);
    Images images = new Images(site.tree(), into.archive());
    Atlas atlas = new Atlas(site.tree(), settings, addresses, images);

    Sorter sorter = new Sorter(settings, site.mapping(), documents.found());
    Withheld withheld = new Withheld(publication, settings);
    List<Sorter.Sorted> sorted =
        documents.found().stream().map(sorter::sorted).filter(withheld::isToCome).toList();
    TermsOfSite ofSite = new TermsOfSite(site.tree(), settings, site.mapping(), terms, publication);
    List<Remark> ofTerms = ofSite.enter(sorted);

    NewIds ids = new NewIds(settings, site.mapping(), terms, into);
    Placement placement =
        new Placement(site.mapping(), addresses, ids, posts, withheld, present, atlas);
    sorted.forEach(placement::place);
    List<Sorter.Sorted> left = documents.left().stream().map(sorter::sorted).toList();
    left.forEach(placement::placeLeft);
    terms.distinct().forEach(term -> placement.place(term, authorities.addresses(term)));

    Texts texts = new Texts(settings, atlas);
    TermRecords termRecords = new TermRecords(terms, authorities, redirects, present, texts);
    PageRecords pageRecords = new PageRecords(site, into, posts, ids, redirects, present, texts);
    List<Incoming> incoming = new ArrayList<>(placement.known());
    incoming.addAll(termRecords.incoming());
    placement.placed().stream().map(pageRecords::incoming).forEach(incoming::add);
    incoming.addAll(documents.unreadable());

    List<Remark> idle = site.mapping().idle(keys(documents), sorter.sections());
    List<Remark> remarks = new ArrayList<>(withheld.remarks());
    remarks.addAll(sorter.remarks());
    remarks.addAll(idle);
    remarks.addAll(ofTerms);
    remarks.addAll(placement.remarks());
    remarks.addAll(posts.guessed());
    remarks.addAll(Attachments.of(site.tree(), settings, images));
    return new Migration(incoming, remarks, idle);
  }

  private static Set<String> keys(Documents documents) {
    return documents.found().stream()
        .flatMap(document -> document.fields().fields().stream())
        .map(Datum.Field::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
