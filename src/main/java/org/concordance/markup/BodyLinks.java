package org.concordance.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.concordance.model.Body;
import org.concordance.model.Place;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The links and images of a text as its writer wrote them, with their places. */
public final class BodyLinks {

  /**
   * A link or an image.
   *
   * @param text its words; empty for a link
   * @param address where it leads, or the image is
   * @param place where the address stands; of an image, where it begins
   */
  public record Written(String text, String address, Place place) {}

  private final Places places;
  private final List<Written> links = new ArrayList<>();
  private final List<Written> images = new ArrayList<>();

  private BodyLinks(Body body) {
    this.places = new Places(body);
    MarkdownParser parser = MarkdownParser.of(body.markdown());
    DocumentWalk.forEach(parser.parse(body.markdown()), this::note);
  }

  /** Its images, in the order of the text. */
  public static List<Written> images(Body body) {
    return new BodyLinks(body).images;
  }

  /** Its links to other sites, in the order of the text, those in raw HTML too. */
  public static List<Written> outside(Body body) {
    return new BodyLinks(body)
        .links.stream().filter(link -> link.address().matches("(?is)https?://.*")).toList();
  }

  private void note(Node node) {
    if (node instanceof Image image) {
      images.add(
          new Written(
              image.getText().toString(),
              image.getUrl().unescape(),
              places.at(image.getStartOffset())));
    } else if (node instanceof Link || node instanceof Reference) {
      LinkNodeBase link = (LinkNodeBase) node;
      add(link.getUrl().unescape(), link.getUrl().getStartOffset());
    } else if (node instanceof AutoLink auto) {
      add(auto.getText().toString(), auto.getText().getStartOffset());
    } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      Jsoup.parse(node.getChars().toString(), "", Parser.xmlParser())
          .select("a[href]")
          .forEach(element -> add(element.attr("href").strip(), node.getStartOffset()));
    }
  }

  private void add(String address, int offset) {
    links.add(new Written("", address, places.at(offset)));
  }
}
