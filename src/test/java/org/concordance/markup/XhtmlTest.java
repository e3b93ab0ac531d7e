package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.concordance.model.RichText;
import org.concordance.model.RichText.Kind;
import org.concordance.model.RichText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XhtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a<br>b                               | a<br />b
          &nbsp;&eacute; &amp; &lt;            | &#xa0;é &amp; &lt;
          <ol reversed><li>a</li></ol>         | <ol reversed="reversed"><li>a</li></ol>
          <p id="x">a</p>                      | <p id="t.x">a</p>
          <a href="#x">a</a>                   | <a href="book#x">a</a>
          <a href="https://a.example/b c">a</a>| <a href="https://a.example/b%20c">a</a>
          <a href="https://a b/">a</a>         | <a>a</a>
          <i lang="he">א</i>                   | <i lang="he" xml:lang="he" dir="rtl">א</i>
          <i lang="ja">あ</i>                  | <i lang="ja" xml:lang="ja" dir="ltr">あ</i>
          """)
  void writesWhatXmlReadersRead(String html, String expected) {
    assertEquals(expected, xhtml(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <li>a</li>                           | <div>a</div>
          <ul>a<li>b</li></ul>                 | <ul><li>a</li><li>b</li></ul>
          <ul><li value="3">a</li></ul>        | <ul><li>a</li></ul>
          <ol start="x"><li value="2">a</li></ol> | <ol><li value="2">a</li></ol>
          <dl><dt>a</dt><dd>b</dd></dl>        | <dl><dt>a</dt><dd>b</dd></dl>
          <dl><dd>b</dd></dl>                  | <div><div>b</div></div>
          <details>a</details>                 | <details><summary>Details</summary>a</details>
          <details>a<summary>b</summary></details> | <details><summary>b</summary>a</details>
          <ruby>a</ruby>                       | <span>a</span>
          <rt>a</rt>                           | <span>a</span>
          <figcaption>a</figcaption>           | <div>a</div>
          <span><div>a</div></span>            | <div>a</div>
          <h2><div>a</div></h2>                | <h2>a</h2>
          <time datetime="then">a</time>       | <span>a</span>
          <time datetime="2023-05">a</time>    | <time datetime="2023-05">a</time>
          <i dir="up">a</i>                    | <i>a</i>
          <i lang="no language">a</i>          | <i>a</i>
          """)
  void keepsWordsWhereAnElementOrAttributeMayNotStand(String html, String expected) {
    assertEquals(expected, xhtml(html));
  }

  @Test
  void leavesOutLinksOfPassagesAndKeepsThePlacesOfThoseThatHaveGone() {
    RichText text =
        new RichText(
            List.of(
                new Piece(Kind.HTML, "<p>a"),
                new Piece(Kind.PASSAGE, "p-1"),
                new Piece(Kind.HTML, "</p>"),
                new Piece(Kind.GONE, "p-2")));
    assertEquals("<p>a</p><span id=\"t.p-2\"></span>", Xhtml.of(text, new Surroundings()));
  }

  @Test
  void placesLinksAndImagesOfTheSite() {
    RichText text =
        new RichText(
            List.of(
                new Piece(Kind.HTML, "<a href=\""),
                new Piece(Kind.PATH, "actors/japan/"),
                new Piece(Kind.HTML, "\">a</a><img src=\""),
                new Piece(Kind.PATH, "media/b.png"),
                new Piece(Kind.HTML, "\" alt=\"b\"><img src=\""),
                new Piece(Kind.PATH, "media/c.avif"),
                new Piece(Kind.HTML, "\" alt=\"c\">")));
    assertEquals(
        "<a href=\"bookactors/japan/\">a</a><img src=\"../media/b.png\" alt=\"b\" />"
            + "<a href=\"bookmedia/c.avif\">c</a>",
        Xhtml.of(text, new Surroundings()));
  }

  private static String xhtml(String html) {
    return Xhtml.of(new RichText(List.of(new Piece(Kind.HTML, html))), new Surroundings());
  }

  /** A book that knows PNG alone. */
  private static final class Surroundings implements Xhtml.Surroundings {
    @Override
    public String link(String path) {
      return "book" + path;
    }

    @Override
    public Optional<String> image(String path) {
      return path.endsWith(".png") ? Optional.of("../" + path) : Optional.empty();
    }

    @Override
    public String id(String id) {
      return "t." + id;
    }

    @Override
    public String details() {
      return "Details";
    }
  }
}
