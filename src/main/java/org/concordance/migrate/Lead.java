package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.concordance.ingest.Remark;
import org.concordance.model.Characters;
import org.concordance.model.FoldedName;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Meaning;
import org.concordance.oldsite.Settings;

/**
 * The text of a reading with its abstract, which is the first paragraph.
 *
 * <p>A description in front matter becomes that where the text does not begin with a paragraph.
 * Where it does, that stays the abstract, since readers know it as the beginning of the text; the
 * description is kept as a comment in the file.
 *
 * @param markdown the text
 * @param kept what is kept as comments
 * @param remarks what was guessed or lost
 */
record Lead(String markdown, List<String> kept, List<Remark> remarks) {

  /** What a text begins with that is no paragraph. */
  private static final Pattern NO_PARAGRAPH =
      Pattern.compile(
          "\\s*([#>|<`~]|[*+-]\\s|\\d+[.)]\\s|!\\[|\\[\\^|-{3}|\\*{3}| {4}|\\{#).*",
          Pattern.DOTALL);

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|]");

  Lead {
    kept = List.copyOf(kept);
    remarks = List.copyOf(remarks);
  }

  static Lead of(Document document, String markdown, Mapping mapping, Settings settings) {
    List<String> kept = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    String text = markdown;
    for (Datum.Field field : document.fields().fields()) {
      String words = Characters.withoutForbidden(field.value().text());
      boolean describes =
          Meaning.of(field.key(), mapping, settings).orElse("").equals("description");
      if (!describes || words.isEmpty() || beginsWith(text, words)) {
        continue;
      }
      String subject = "key '" + field.key() + "'";
      if (text.isBlank() || NO_PARAGRAPH.matcher(text).matches()) {
        text =
            MARKS.matcher(words).replaceAll("\\\\$0") + "\n" + (text.isBlank() ? "" : "\n" + text);
        remarks.add(
            Remark.guessed(field.place(), subject, "became the first paragraph, the abstract"));
      } else {
        kept.add(field.key() + " of the old site: " + words);
        remarks.add(
            Remark.leftOut(
                field.place(),
                subject,
                "is a comment in the file now: the first paragraph is the abstract"));
      }
    }
    return new Lead(text, kept, remarks);
  }

  private static boolean beginsWith(String text, String words) {
    String start = text.substring(0, Math.min(text.length(), 2 * words.length() + 100));
    return FoldedName.of(MARKS.matcher(start).replaceAll(""))
        .text()
        .replace("\n", "")
        .startsWith(FoldedName.of(MARKS.matcher(words).replaceAll("")).text());
  }
}
