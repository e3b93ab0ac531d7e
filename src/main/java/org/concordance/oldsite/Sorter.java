package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.ingest.Remark;

/** Says of each content file what it is: a post, a page, the page of a term, or of a list. */
public final class Sorter {

  /** What a content file can be. */
  public enum Role {
    POST,
    PAGE,
    TERM,
    SECTION,
    NONE
  }

  /**
   * A content file with what it is.
   *
   * @param section the folder that it is sorted by; may be empty
   * @param key for the page of a term, the key under which front matter has such terms
   */
  public record Sorted(Document document, Role role, String section, String key) {}

  private static final Set<String> POSTS =
      Set.of(
          "post",
          "posts",
          "blog",
          "blogs",
          "article",
          "articles",
          "news",
          "reading",
          "readings",
          "summary",
          "summaries",
          "review",
          "reviews",
          "links",
          "journal",
          "notes",
          "essays",
          "writing",
          "entries",
          "entry",
          "updates");

  private final Settings settings;
  private final Mapping mapping;
  private final Map<String, Boolean> dated = new HashMap<>();
  private final Set<String> bundles = new HashSet<>();
  private final Map<String, Remark> guesses = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  /** A sorter of these files. */
  public Sorter(Settings settings, Mapping mapping, List<Document> documents) {
    this.settings = settings;
    this.mapping = mapping;
    Map<String, int[]> counts = new HashMap<>();
    for (Document document : documents) {
      if (document.isBundle() && settings.generator() != Generator.JEKYLL) {
        bundles.add(Document.folder(document.local()));
      }
      if (!document.isSection()) {
        int[] count = counts.computeIfAbsent(section(document), any -> new int[2]);
        count[document.date().isPresent() ? 0 : 1]++;
      }
    }
    counts.forEach((section, count) -> dated.put(section, count[0] > count[1]));
  }

  /** What a file is. */
  public Sorted sorted(Document document) {
    String section = section(document);
    Optional<String> key = termKey(document);
    Role role = key.isPresent() ? Role.TERM : role(document, section);
    return new Sorted(document, role, section, key.orElse(""));
  }

  private Role role(Document document, String section) {
    if (isResource(document)) {
      remarks.add(
          Remark.leftOut(document.place(), "file", "is part of the bundle around it, and no page"));
      return Role.NONE;
    }
    Optional<String> said =
        Optional.ofNullable(mapping.sections().get(section))
            .or(() -> Optional.ofNullable(mapping.sections().get(plain(section))));
    if (said.equals(Optional.of("ignore"))) {
      remarks.add(
          Remark.leftOut(
              document.place(),
              "section '" + plain(section) + "'",
              "does not come, as the mapping file says"));
      return Role.NONE;
    }
    if (said.isPresent()) {
      return document.isSection()
          ? Role.SECTION
          : said.get().equals("pages") ? Role.PAGE : Role.POST;
    }
    if (document.isSection()) {
      return Role.SECTION;
    }
    String type = document.fields().text("type").orElse("").toLowerCase(Locale.ROOT);
    if (type.equals("page") || POSTS.contains(type)) {
      return type.equals("page") ? Role.PAGE : Role.POST;
    }
    return bySection(document, section);
  }

  private Role bySection(Document document, String section) {
    String lower = section.toLowerCase(Locale.ROOT);
    if (lower.equals("_posts") || lower.equals("_drafts") || POSTS.contains(plain(lower))) {
      return Role.POST;
    }
    if (section.isEmpty()) {
      boolean zola = settings.generator() == Generator.ZOLA && document.date().isPresent();
      return zola ? Role.POST : Role.PAGE;
    }
    boolean jekyllPage = settings.generator() == Generator.JEKYLL && !section.startsWith("_");
    boolean posts = !jekyllPage && dated.getOrDefault(section, false);
    if (!jekyllPage) {
      guesses.putIfAbsent(section, guess(document, section, posts));
    }
    return posts ? Role.POST : Role.PAGE;
  }

  private Remark guess(Document document, String section, boolean posts) {
    return Remark.guessed(
        document.place(),
        "section '" + plain(section) + "'",
        posts
            ? "has dates, so that its pages became readings; a mapping file can say otherwise"
            : "has no dates, so that its pages became pages; a mapping file can say otherwise");
  }

  private static String plain(String section) {
    return section.startsWith("_") ? section.substring(1) : section;
  }

  /** Markdown beside the page of a bundle is a file of that page. */
  private boolean isResource(Document document) {
    if (settings.generator() == Generator.JEKYLL) {
      return false;
    }
    String folder = Document.folder(document.local());
    if (!document.isBundle() && bundles.contains(folder)) {
      return true;
    }
    for (int i = folder.lastIndexOf('/', folder.length() - 2);
        i > 0;
        i = folder.lastIndexOf('/', i - 1)) {
      if (bundles.contains(folder.substring(0, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The folder that a file is sorted by: of Jekyll's posts, {@code _posts}. */
  private String section(Document document) {
    List<String> folders = document.parts().subList(0, document.parts().size() - 1);
    if (settings.generator() == Generator.JEKYLL) {
      for (String special : List.of("_posts", "_drafts")) {
        if (folders.contains(special)) {
          return special;
        }
      }
    }
    boolean alone = document.isBundle() && folders.size() == 1;
    return folders.isEmpty() || alone ? "" : folders.get(0);
  }

  /** Under which key front matter has the term of which a file is the page; empty for others. */
  private Optional<String> termKey(Document document) {
    List<String> parts = document.parts();
    if (settings.generator() == Generator.JEKYLL) {
      return jekyllTermKey(document, parts);
    }
    boolean inTaxonomy = parts.size() == 3 && document.isSection();
    return Optional.of(parts.get(0))
        .filter(key -> inTaxonomy)
        .filter(key -> settings.taxonomies().containsKey(key) || Meaning.isOfActors(key));
  }

  private static Optional<String> jekyllTermKey(Document document, List<String> parts) {
    String folder = parts.get(0).replaceFirst("^_", "").toLowerCase(Locale.ROOT);
    boolean below = parts.size() == 2;
    if (below && Meaning.isOfActors(folder)) {
      return Optional.of(folder);
    }
    boolean post = ("/" + document.local()).contains("/_posts/");
    for (String word : List.of("tag", "category")) {
      String many = word.equals("tag") ? "tags" : "categories";
      String layout = document.fields().text("layout").orElse("");
      boolean said = document.fields().text(word).isPresent() && layout.contains(word);
      if (!post && (said || below && List.of(word, many).contains(folder))) {
        return Optional.of(many);
      }
    }
    return Optional.empty();
  }

  /** The folders by which pages are sorted. */
  public Set<String> sections() {
    Set<String> sections = new TreeSet<>(dated.keySet());
    sections.remove("");
    return sections;
  }

  /** What was guessed of whole sections, and passed over. */
  public List<Remark> remarks() {
    List<Remark> all = new ArrayList<>(guesses.values());
    all.addAll(remarks);
    return all;
  }
}
