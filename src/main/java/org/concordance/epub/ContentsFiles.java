package org.concordance.epub;

import java.util.List;
import org.concordance.model.SiteConfig;
import org.concordance.page.Link;
import org.concordance.syntax.XmlText;
import org.concordance.words.Words;

/** Writes the table of contents: as a page, and in the form of EPUB 2 for older devices. */
final class ContentsFiles {

  static final String PAGE = "nav.xhtml";
  static final String NCX = "toc.ncx";

  private int number;

  private ContentsFiles() {}

  /** The contents as a page, which reading systems use too. */
  static Sheet page(SiteConfig config, Contents contents, String start, Words words) {
    String title = words.text("book.contents");
    Html html =
        new Html()
            .open("nav", "epub:type", "toc", "role", "doc-toc", "aria-labelledby", "_toc")
            .element("h1", title, "id", "_toc");
    list(html, contents.items());
    html.close("nav").open("nav", "epub:type", "landmarks", "hidden", "hidden");
    html.element("h2", words.text("book.landmarks")).open("ol");
    landmark(html, "titlepage", words.text("book.title-page"), TitlePage.PATH);
    landmark(html, "toc", title, PAGE);
    landmark(html, "bodymatter", words.text("book.start"), start);
    html.close("ol").close("nav");
    return Sheet.of(PAGE, config, title, "frontmatter", html);
  }

  private static void landmark(Html html, String type, String title, String file) {
    html.open("li").element("a", title, "epub:type", type, "href", file).close("li");
  }

  private static void list(Html html, List<Contents.Item> items) {
    html.open("ol");
    for (Contents.Item item : items) {
      Link link = item.link();
      html.open("li").element("a", link.text(), "href", link.path(), "lang", link.language());
      if (!item.items().isEmpty()) {
        list(html, item.items());
      }
      html.close("li");
    }
    html.close("ol");
  }

  /**
   * The contents for devices that know no page of them.
   *
   * @see <a href="https://idpf.org/epub/20/spec/OPF_2.0_final_spec.html#Section2.4.1">OPF 2.0, the
   *     NCX</a>
   */
  static BookFile ncx(String title, String identifier, Contents contents) {
    XmlText xml =
        new XmlText()
            .open("ncx", "xmlns", "http://www.daisy.org/z3986/2005/ncx/", "version", "2005-1")
            .open("head")
            .empty("meta", "name", "dtb:uid", "content", identifier)
            .close("head")
            .open("docTitle")
            .text("text", title)
            .close("docTitle")
            .open("navMap");
    ContentsFiles files = new ContentsFiles();
    contents.items().forEach(item -> files.point(xml, item));
    xml.close("navMap").close("ncx");
    return BookFile.text(NCX, "application/x-dtbncx+xml", xml.toString());
  }

  private void point(XmlText xml, Contents.Item item) {
    number++;
    xml.open("navPoint", "id", "n" + number)
        .open("navLabel")
        .text("text", item.link().text())
        .close("navLabel")
        .empty("content", "src", item.link().path());
    item.items().forEach(below -> point(xml, below));
    xml.close("navPoint");
  }
}
