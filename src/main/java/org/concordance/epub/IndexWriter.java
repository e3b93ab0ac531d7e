package org.concordance.epub;

import java.util.List;
import org.concordance.model.SiteConfig;
import org.concordance.page.Link;
import org.concordance.words.Words;

/** Writes a file of an index. */
final class IndexWriter {

  private final Index index;
  private final IndexFile file;
  private final Wording wording;
  private final Html html = new Html();

  private IndexWriter(Index index, IndexFile file, Addresses addresses, Words words) {
    this.index = index;
    this.file = file;
    this.wording = new Wording(addresses, "", words);
  }

  static Sheet write(
      SiteConfig config, Index index, IndexFile file, boolean only, Addresses to, Words words) {
    String title = title(index, file, only, words);
    Html html = new IndexWriter(index, file, to, words).html(title);
    return Sheet.of(file.path(), config, title, "backmatter", html);
  }

  /** The heading of a file: with its letters or years where the index has several. */
  static String title(Index index, IndexFile file, boolean only, Words words) {
    if (only) {
      return index.title();
    }
    String first = Years.shown(file.firstGroup(), words);
    String last = Years.shown(file.lastGroup(), words);
    return words.text(
        "list.part",
        index.title(),
        first.equals(last) ? first : words.text("list.from-to", first, last));
  }

  private Html html(String title) {
    html.open("section", "class", "index " + index.name()).element("h1", title);
    String group = "";
    for (IndexFile.Part part : file.parts()) {
      if (!part.entry().group().equals(group)) {
        group = part.entry().group();
        html.element("h2", Years.shown(group, wording.words()), "id", anchor(group));
      }
      part(part);
    }
    return html.close("section");
  }

  /** The id of a letter or year; no record's has a low line. */
  static String anchor(String group) {
    return "_" + IndexFile.slug(group);
  }

  private void part(IndexFile.Part part) {
    Entry entry = part.entry();
    if (part.isContinued()) {
      html.element("h3", wording.text("list.continued", entry.label()));
    } else if (entry.see().isPresent()) {
      see(entry.label(), entry.see().get());
    } else {
      html.element("h3", entry.label(), "id", entry.anchor());
      index.head(entry, wording, html);
    }
    if (part.to() > part.from()) {
      lines(index.lines(entry, wording).subList(part.from(), part.to()));
    }
  }

  private void lines(List<Line> lines) {
    String heading = "";
    boolean isOpen = false;
    for (Line line : lines) {
      if (!isOpen || !line.heading().equals(heading)) {
        if (isOpen) {
          html.close("ul");
        }
        heading = line.heading();
        if (!heading.isEmpty()) {
          html.element("h4", heading);
        }
        html.open("ul", "class", "rows");
        isOpen = true;
      }
      html.add(line.xhtml());
    }
    if (isOpen) {
      html.close("ul");
    }
  }

  private void see(String name, Link to) {
    html.open("p", "class", "see")
        .text(name + " ")
        .element("i", wording.text("index.see-word"))
        .text(" ");
    wording.link(html, to);
    html.close("p");
  }
}
