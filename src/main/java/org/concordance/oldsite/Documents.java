package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;

/** Reads the content files of a site. */
public final class Documents {

  private static final Set<String> MARKDOWN =
      Set.of("md", "markdown", "mdown", "mkd", "mkdn", "mkdown");

  private static final Set<String> HTML = Set.of("html", "htm");

  /** What the three programs take besides. */
  private static final Set<String> OTHERS =
      Set.of("adoc", "asciidoc", "org", "rst", "textile", "ipynb", "pandoc", "pdc");

  private static final Set<String> OF_REPOSITORY =
      Set.of("readme", "license", "licence", "contributing", "changelog", "code_of_conduct");

  /** Folders of Jekyll that hold no content. */
  private static final Set<String> MACHINERY =
      Set.of("_includes", "_layouts", "_data", "_sass", "_plugins");

  private final Tree tree;
  private final Settings settings;
  private final List<Document> written = new ArrayList<>();
  private final List<Document> found = new ArrayList<>();
  private final List<Document> left = new ArrayList<>();
  private final List<Incoming.Unreadable> unreadable = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  private Documents(Tree tree, Settings settings) {
    this.tree = tree;
    this.settings = settings;
  }

  /** Reads all content files of a site. */
  public static Documents of(Tree tree, Settings settings) {
    Documents documents = new Documents(tree, settings);
    tree.files().keySet().forEach(documents::add);
    documents.handDown();
    return documents;
  }

  private void handDown() {
    Cascades cascades = new Cascades(settings, written);
    written.stream().map(cascades::with).forEach(found::add);
    remarks.addAll(cascades.remarks());
  }

  private void add(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean markdown = MARKDOWN.contains(ending);
    boolean html = HTML.contains(ending);
    if (!markdown && !html && !OTHERS.contains(ending) || isMachinery(path)) {
      return;
    }
    if (markdown && isOutside(path)) {
      remarks.add(Remark.leftOut(tree.place(path), "file", "is no content of the site"));
    } else if (markdown || html && isPage(path)) {
      read(path, html);
    } else if (isContent(path)) {
      leave(path);
      unreadable.add(
          new Incoming.Unreadable(
              tree.place(path),
              name,
              "is not Markdown",
              "make Markdown of it, with its front matter, and import again"));
    } else if (settings.generator() == Generator.JEKYLL) {
      remarks.add(Remark.leftOut(tree.place(path), "page", "is not Markdown"));
    } else if (html && StaticFiles.isStatic(path)) {
      remarks.add(published(path));
    }
  }

  private Remark published(String path) {
    return Remark.leftOut(
        tree.place(path),
        "page",
        "was published as it is, and does not come: make content of it, with front matter, and import"
            + " again, or see to it that it stays at its address");
  }

  private boolean isMachinery(String path) {
    return settings.generator() == Generator.JEKYLL && MACHINERY.contains(path.split("/")[0]);
  }

  private boolean isOutside(String path) {
    String stem = path.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
    return OF_REPOSITORY.contains(stem) || settings.languages().folderOf(path).isEmpty();
  }

  private boolean isContent(String path) {
    return settings.generator() == Generator.JEKYLL
        ? ("/" + path).contains("/_posts/") || ("/" + path).contains("/_drafts/")
        : !isOutside(path) && !settings.languages().folders().containsKey("");
  }

  /** Of Jekyll, HTML is a page wherever it lies, if it has front matter. */
  private boolean isPage(String path) {
    return settings.generator() == Generator.JEKYLL || isContent(path);
  }

  private void read(String path, boolean html) {
    String shown = tree.shown(path);
    try {
      Decoded decoded =
          Decoded.of(tree.bytes(path))
              .orElseThrow(() -> new UnfitException(Place.of(shown), "is no text", "look at it"));
      FrontMatter parts = FrontMatter.of(decoded.text(), shown);
      if (!parts.found() && (html || settings.generator() == Generator.JEKYLL)) {
        remarks.add(
            StaticFiles.isPublished(path, settings)
                ? published(path)
                : Remark.leftOut(
                    tree.place(path), "file", "has no front matter, so that it was no page"));
        return;
      }
      if (parts.fields().isEmpty() && parts.body().isBlank()) {
        throw new UnfitException(Place.of(shown), "is empty", "write it, or take it away");
      }
      String own = ofArchive(path, parts);
      if (!own.isEmpty()) {
        remarks.add(Remark.leftOut(tree.place(path), "page", own + ": archives have their own"));
        return;
      }
      written.add(document(path, html ? parts.ofHtml() : parts, decoded));
    } catch (UnfitException e) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      leave(path);
      unreadable.add(new Incoming.Unreadable(e.place(), name, e.why(), e.cure()));
    }
  }

  /** What a page is that archives have of their own; empty for others. */
  private String ofArchive(String path, FrontMatter parts) {
    boolean jekyll = settings.generator() == Generator.JEKYLL;
    String address = parts.fields().text("permalink", "url", "path").orElse("");
    return jekyll && path.matches("404\\.[a-z]+") || address.matches("/?404(\\.html|/)?")
        ? "is what readers see where there is no page"
        : jekyll && JekyllLists.is(parts.body()) ? "is a list that Liquid makes" : "";
  }

  private void leave(String path) {
    FrontMatter unread = FrontMatter.of("", tree.shown(path));
    left.add(document(path, unread, new Decoded("", Optional.empty(), false)));
  }

  /** The folder of content that a file lies in: of Jekyll, that of its collections. */
  private String folder(String path) {
    boolean jekyll = settings.generator() == Generator.JEKYLL;
    String folder =
        jekyll ? settings.collections() : settings.languages().folderOf(path).orElse("");
    String start = folder.isEmpty() ? "" : folder + "/";
    boolean within = path.startsWith(start) && (!jekyll || path.contains("/_"));
    return within ? start : "";
  }

  private Document document(String path, FrontMatter parts, Decoded decoded) {
    String local = path.substring(folder(path).length());
    List<Remark> own = new ArrayList<>(parts.remarks());
    decoded
        .encoding()
        .ifPresent(
            name ->
                own.add(
                    Remark.guessed(
                        tree.place(path), "encoding", "is not UTF-8, and was read as " + name)));
    if (decoded.cleaned()) {
      own.add(
          Remark.leftOut(tree.place(path), "characters", "that no page can hold were taken out"));
    }
    return new Document(
        path,
        local,
        tree.shown(path),
        settings.languages().languageOf(path),
        Document.unwrapped(JekyllDefaults.of(settings, local, parts.fields())),
        parts.body(),
        parts.line(),
        own);
  }

  /** Content with all that the site says of it. */
  public List<Document> found() {
    return List.copyOf(found);
  }

  /** The same without what sections hand down. */
  public List<Document> written() {
    return List.copyOf(written);
  }

  /** Content that cannot be read, without anything that it says. */
  public List<Document> left() {
    return List.copyOf(left);
  }

  /** Files that are content and cannot be read. */
  public List<Incoming.Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }

  /** What was passed over. */
  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
