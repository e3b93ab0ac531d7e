package org.concordance.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.PassageText;
import org.concordance.model.Output;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Sha256;
import org.concordance.page.Link;
import org.concordance.page.Page;
import org.concordance.page.ReadingPage;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Makes the index that the site's search reads. */
public final class SearchIndexer {

  private static final int VERSION = 2;

  /** So many readings are taken apart at a time; what is made of them is not held longer. */
  private static final int BATCH = 256;

  /** The index of more readings than that is held packed. */
  private static final int LARGE = 2_000;

  private final LinkedArchive linked;
  private final Map<Permalink, ReadingPage> pages;
  private final List<Reading> documents;
  private final Texts texts;
  private final Words words;
  private final Reuse reuse;

  private SearchIndexer(LinkedArchive linked, List<Page> pages, Words words, Reuse reuse) {
    this.linked = linked;
    this.pages =
        pages.stream()
            .filter(ReadingPage.class::isInstance)
            .map(ReadingPage.class::cast)
            .collect(Collectors.toMap(page -> page.head().permalink(), page -> page, (a, b) -> a));
    this.documents = documents(linked.readings().oldestFirst());
    this.texts = new Texts(linked);
    this.words = words;
    this.reuse = reuse;
  }

  /**
   * The files of the index, in a folder named after what they hold, and the one that names it.
   *
   * @param pages the pages of the site, which say what results show of their readings
   * @param words what months are called
   * @param reuse what is known of the readings of the build before
   */
  public static List<Output> index(
      LinkedArchive linked, List<Page> pages, Words words, Reuse reuse) {
    return new SearchIndexer(linked, pages, words, reuse).index();
  }

  /** The oldest first, undated ones before: a new reading changes few numbers. */
  private static List<Reading> documents(List<Reading> undatedLast) {
    Map<Boolean, List<Reading>> dated =
        undatedLast.stream()
            .collect(Collectors.partitioningBy(one -> one.source().issued().isPresent()));
    return Stream.of(dated.get(false), dated.get(true)).flatMap(List::stream).toList();
  }

  private List<Output> index() {
    String language = linked.archive().config().language();
    ScriptFiles files = new ScriptFiles(documents.size() > LARGE, reuse);
    Inverted inverted = new Inverted(Stems.of(language));
    List<String> told = new ArrayList<>();
    String starts = read(inverted, files, told);
    NameFiles names = new NameFiles(linked, words);
    SortedMap<String, Group> forms = inverted.forms();
    Lexicon lexicon = new Lexicon(forms);
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("version", VERSION);
    meta.put("documents", documents.size());
    meta.put("language", language);
    meta.put("words", WordFiles.add(forms, inverted.measures(), files));
    meta.put("names", names.add(files));
    meta.put("lexicon", lexicon.addWords(files));
    meta.put("reversed", lexicon.addReversed(files));
    meta.put("texts", starts);
    files.add("meta", meta);
    List<Link> venues = documents.stream().map(one -> page(one).source().venue()).toList();
    files.add("facets", new Facets(linked, documents, venues).json());
    files.addContents(Stream.concat(told.stream(), names.told()));
    return files.outputs();
  }

  /**
   * Takes the readings in, and writes their texts.
   *
   * @param told takes a hash of all that is told of each
   * @return the first document of each file of texts
   */
  private String read(Inverted inverted, ScriptFiles files, List<String> told) {
    TextFiles entries = new TextFiles(files);
    for (int start = 0; start < documents.size(); start += BATCH) {
      int end = Math.min(documents.size(), start + BATCH);
      for (Read one : documents.subList(start, end).parallelStream().map(this::read).toList()) {
        inverted.add(one.document());
        entries.add(one.entry());
        told.add(one.hash());
      }
    }
    return entries.finish();
  }

  /**
   * A reading that was taken apart.
   *
   * @param document its words
   * @param entry what results show of it, as JSON
   * @param hash of both
   */
  private record Read(Document document, String entry, String hash) {

    static Read of(Document document, String entry) {
      StringBuilder all = new StringBuilder(entry).append('\n');
      String separator = "";
      for (Token token : document.tokens()) {
        all.append(separator).append(token.form());
        separator = " ";
      }
      return new Read(document, entry, Sha256.of(Output.utf8(all.toString())));
    }
  }

  private Read read(Reading reading) {
    List<PassageText> passages = linked.body(reading).passages();
    List<List<String>> fields = new ArrayList<>();
    for (Field field : Field.ALL) {
      fields.add(texts.of(reading, field, passages));
    }
    return reuse.of(
        SearchIndexer.class,
        reading.permalink(),
        new Told(fields, TextFiles.entry(page(reading), passages, words.text("reading.draft"))),
        told -> Read.of(Document.of(told.fields()), told.entry()));
  }

  /**
   * All that the index takes in of a reading.
   *
   * @param fields the texts of each field
   * @param entry what results show of it, as JSON
   */
  private record Told(List<List<String>> fields, String entry) {}

  private ReadingPage page(Reading reading) {
    return pages.get(reading.permalink());
  }
}
