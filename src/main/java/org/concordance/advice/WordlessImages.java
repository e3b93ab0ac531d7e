package org.concordance.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.concordance.markup.BodyLinks;
import org.concordance.model.Archive;
import org.concordance.model.Spot;

/**
 * Images whose words tell nothing to those who cannot see them: the file's name, or that it is an
 * image. (An image without any is a warning of every build.)
 */
final class WordlessImages {

  private static final Pattern EMPTY_WORDS =
      Pattern.compile(
          "(?i)(?:an?\\s+|the\\s+)?(?:image|img|picture|photo|photograph|figure|fig\\.?|screenshot|untitled|alt"
              + "|alt text)(?:\\s*\\d+)?\\.?");

  private static final Pattern FILE = Pattern.compile("(?i)\\S+\\.(?:png|jpe?g|gif|webp|avif|svg)");

  private WordlessImages() {}

  static List<Advice> find(Archive archive) {
    List<Advice> found = new ArrayList<>();
    archive
        .records()
        .filter(record -> record.body().markdown().contains("!["))
        .flatMap(record -> BodyLinks.images(record.body()).stream())
        .filter(image -> saysNothing(image.text().strip(), image.address()))
        .forEach(
            image ->
                found.add(
                    Advice.note(
                        Matter.IMAGE,
                        Spot.at(image.place()),
                        "'" + image.text().strip() + "' tells nothing of the image",
                        "say between the brackets what it shows: ![A map of the strait](…)")));
    return found;
  }

  private static boolean saysNothing(String words, String address) {
    String name = address.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
    return !words.isEmpty()
        && (EMPTY_WORDS.matcher(words).matches()
            || FILE.matcher(words).matches()
            || words.equals(name) && words.matches("\\S*[\\d_-]\\S*"));
  }
}
