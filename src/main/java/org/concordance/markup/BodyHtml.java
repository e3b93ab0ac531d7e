package org.concordance.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.markup.PassageNames.Named;
import org.concordance.model.RichText;
import org.concordance.words.Words;
import org.jsoup.nodes.Element;

/**
 * The HTML of a body, cleaned and taken apart.
 *
 * @param lead the first paragraph
 * @param rest what follows
 * @param abstractText the first paragraph as plain text
 * @param gist the first paragraph's first sentences
 * @param words the number of words
 * @param passages its passages, where they have addresses
 * @param mentions what it names and links to
 * @param headings the headings that divide it
 */
record BodyHtml(
    RichText lead,
    RichText rest,
    String abstractText,
    String gist,
    int words,
    Named passages,
    List<Mention> mentions,
    List<Heading> headings) {

  /**
   * Takes a body apart.
   *
   * @param body its elements, with nothing but what a body may have
   * @param published what is known of the text, if its passages are to have addresses
   * @param setting where it stands
   * @param words what stands in it that its writer did not write
   */
  static BodyHtml of(
      Element body, Optional<PublishedText> published, Setting setting, Words words) {
    HouseStyle.apply(body, words);
    int length = WordCount.of(body);
    Element first = isAbstract(body) ? body.firstElementChild() : null;
    String abstractText = first == null ? "" : plain(first);
    String gist = Gist.of(abstractText);
    MentionLinker linker =
        MentionLinker.link(body, setting.names(), setting.page(), setting.language());
    Named passages = passages(body, published);
    List<Mention> mentions = linker.mentions();
    List<Heading> headings = headings(body);
    RichText lead = RichText.EMPTY;
    if (first != null) {
      lead = HtmlOutput.of(first);
      first.remove();
    }
    return new BodyHtml(
        lead,
        HtmlOutput.ofChildren(body),
        abstractText,
        gist,
        length,
        passages,
        mentions,
        headings);
  }

  private static List<Heading> headings(Element body) {
    List<Heading> headings = new ArrayList<>();
    for (Element child : Children.of(body)) {
      if (child.normalName().equals("h2") && child.hasAttr("id")) {
        String words = PassageMarks.without(plain(child)).strip();
        if (!words.isEmpty()) {
          headings.add(new Heading(child.id(), words));
        }
      }
    }
    return headings;
  }

  private static Named passages(Element body, Optional<PublishedText> published) {
    if (published.isEmpty()) {
      HeadingNames.name(body);
    }
    return published.map(text -> PassageNames.name(body, text)).orElse(Named.NONE);
  }

  /** Whether a body begins with a paragraph. */
  static boolean isAbstract(Element body) {
    Element first = body.firstElementChild();
    return first != null && first.normalName().equals("p");
  }

  /** The words of a paragraph, without the numbers of its footnotes. */
  private static String plain(Element paragraph) {
    return (holdsNumber(paragraph) ? withoutNotes(paragraph) : paragraph).text().strip();
  }

  private static boolean holdsNumber(Element element) {
    return element.stream().anyMatch(one -> one.normalName().equals("sup"));
  }

  private static Element withoutNotes(Element paragraph) {
    Element copy = paragraph.clone();
    for (Element number : copy.getElementsByTag("sup")) {
      if (PassageFinder.isReference(number)) {
        number.remove();
      }
    }
    return copy;
  }
}
