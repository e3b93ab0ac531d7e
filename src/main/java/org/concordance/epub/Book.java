package org.concordance.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.epub.Addresses.Spot;
import org.concordance.epub.Contents.Item;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.page.Page;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** The book: where everything stands in it is settled first, then its files are written. */
final class Book {

  private final LinkedArchive linked;
  private final Words words;
  private final Reuse reuse;
  private final SiteConfig config;
  private final Catalog catalog;
  private final List<Reading> chapters;
  private final Map<Index, List<IndexFile>> indexes = new LinkedHashMap<>();
  private final Images images;
  private final Addresses addresses;
  private final BookFile style;

  Book(LinkedArchive linked, List<Page> pages, Words words, BookFile style, Reuse reuse) {
    this.linked = linked;
    this.style = style;
    this.words = words;
    this.reuse = reuse;
    this.config = linked.archive().config();
    this.catalog = new Catalog(linked, pages, words);
    this.chapters = catalog.byYear().values().stream().flatMap(List::stream).toList();
    List.of(
            new TopicIndex(catalog),
            new ActorIndex(catalog),
            new EventIndex(catalog),
            new DateIndex(catalog))
        .forEach(this::divide);
    this.images = new Images(linked);
    this.addresses = new Addresses(linked, spots(), images, words, reuse);
  }

  private void divide(Index index) {
    List<Entry> entries = index.entries();
    if (!entries.isEmpty()) {
      indexes.put(index, IndexFile.divide(index.name(), entries));
    }
  }

  /** Where the pages of the site stand in the book. */
  private Map<String, Spot> spots() {
    Map<String, Spot> spots = new HashMap<>();
    spots.put("readings/", new Spot(ContentsFiles.PAGE, ""));
    for (Reading reading : chapters) {
      spots.put(reading.permalink().path(), new Spot(Chapter.path(catalog.page(reading)), ""));
    }
    indexes.forEach(
        (index, files) -> {
          spots.put(index.name() + "/", new Spot(files.get(0).path(), ""));
          files.forEach(file -> file.parts().forEach(part -> put(spots, file, part)));
        });
    if (spots.containsKey("topics/")) {
      spots.put("topics/", new Spot(ThesaurusPages.path(0), ""));
    }
    return spots;
  }

  private static void put(Map<String, Spot> spots, IndexFile file, IndexFile.Part part) {
    Entry entry = part.entry();
    if (!entry.path().isEmpty()) {
      spots.putIfAbsent(entry.path(), new Spot(file.path(), entry.anchor()));
    }
    if (!entry.groupPath().isEmpty()) {
      spots.putIfAbsent(
          entry.groupPath(), new Spot(file.path(), IndexWriter.anchor(entry.group())));
    }
  }

  /**
   * Every file, those to read in their order.
   *
   * @param newest the day of the newest text
   */
  List<BookFile> files(String identifier, Optional<Edtf> newest) {
    Contents contents = contents();
    String start =
        chapters.isEmpty() ? TitlePage.PATH : Chapter.path(catalog.page(chapters.get(0)));
    List<BookFile> files = new ArrayList<>();
    files.add(Cover.page(config).file(reuse));
    files.add(TitlePage.of(catalog, newest).file(reuse));
    files.add(ContentsFiles.page(config, contents, start, words).file(reuse).withProperties("nav"));
    files.addAll(
        chapters.parallelStream()
            .map(reading -> Chapter.of(config, reading, catalog.page(reading), addresses, words))
            .map(sheet -> sheet.file(reuse))
            .toList());
    files.addAll(backmatter());
    files.add(Cover.image(linked));
    files.add(ContentsFiles.ncx(config.title(), identifier, contents));
    files.add(style);
    files.addAll(images.files());
    return files;
  }

  private Contents contents() {
    List<Item> back = new ArrayList<>();
    indexes.forEach(
        (index, files) -> {
          if (index instanceof TopicIndex) {
            back.add(Item.of(words.text("book.thesaurus"), ThesaurusPages.path(0)));
          }
          back.add(item(index, files));
        });
    return Contents.of(
        catalog, List.of(Item.of(words.text("book.title-page"), TitlePage.PATH)), back);
  }

  private Item item(Index index, List<IndexFile> files) {
    Item whole = Item.of(index.title(), files.get(0).path());
    return files.size() == 1
        ? whole
        : new Item(
            whole.link(),
            files.stream()
                .map(file -> Item.of(IndexWriter.title(index, file, false, words), file.path()))
                .toList());
  }

  private List<BookFile> backmatter() {
    List<BookFile> files = new ArrayList<>();
    indexes.forEach(
        (index, parts) -> {
          if (index instanceof TopicIndex) {
            ThesaurusPages.of(config, catalog.thesaurus(), addresses, words)
                .forEach(sheet -> files.add(sheet.file(reuse)));
          }
          boolean only = parts.size() == 1;
          files.addAll(
              parts.parallelStream()
                  .map(part -> IndexWriter.write(config, index, part, only, addresses, words))
                  .map(sheet -> sheet.file(reuse))
                  .toList());
        });
    return files;
  }
}
