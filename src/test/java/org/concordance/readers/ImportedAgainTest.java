package org.concordance.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.bibliography.Library;
import org.concordance.bibliography.WorkText;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we export comes back the same when it is imported, apart from what is listed here. */
final class ImportedAgainTest {

  /** Kept beside the archive, where its own test looks for it. */
  private static final Set<String> ASIDE = Set.of("abstract", "note", "keyword");

  /** By format, below a reason, what does not come back as it was. */
  private static final Map<String, String> DIFFERENT =
      Map.of(
          "bib",
          """
          # BibLaTeX has one type for several of CSL's.
          bill type: bill -> legislation
          blog type: post-weblog -> webpage
          broadcast type: broadcast -> motion_picture
          classic type: classic -> book
          collection type: collection -> document
          entry type: entry -> entry-encyclopedia
          entry-dictionary type: entry-dictionary -> entry-encyclopedia
          event type: event -> document
          hearing type: hearing -> document
          interview type: interview -> document
          map type: map -> figure
          post type: post -> webpage
          preprint type: article -> article-journal
          regulation type: regulation -> legislation
          review-book type: review-book -> review
          score type: musical_score -> song
          # A family name alone is in braces there, as a name in one piece is.
          book illustrator 1: Hokusai|| -> =Hokusai
          names author 9: Plato|| -> =Plato
          # BibLaTeX reads level 1 of EDTF: marks go to the end of a date, sets become spans.
          date-21 issued: 2023-05~-09 -> 2023-05-09~
          date-22 issued: 2023-~05 -> 2023-05~
          date-23 issued: 2023?-05-~09 -> 2023-05-09%
          date-24 issued: [2016,2017] -> 2016/2017
          date-25 issued: {2016..2018} -> 2016/2018
          date-26 issued: [2023-05-09,2023-06-01] -> 2023-05-09/2023-06-01
          date-27 issued: {..1984} -> ../1984
          # Other programs write such tags for type.
          title-4 title: <b>Angles</b> & <script>alert(1)</script>, 1 < 2 > 0 -> Angles & <script>alert(1)</script>, 1 < 2 > 0
          """,
          "ris",
          """
          # RIS has one type for several of CSL's.
          broadcast type: broadcast -> motion_picture
          collection type: collection -> document
          entry type: entry -> entry-encyclopedia
          event type: event -> document
          interview type: interview -> personal_communication
          performance type: performance -> document
          post type: post -> webpage
          preprint type: article -> article-journal
          regulation type: regulation -> legislation
          review type: review -> article-journal
          review-book type: review-book -> article-journal
          treaty type: treaty -> legislation
          # A comma would make a family's name of what stands before it: names in one piece have none.
          bill author 1: =Committee on Armed Services, United States Senate -> =Committee on Armed Services United States Senate
          document author 1: =Foreign, Commonwealth and Development Office -> =Foreign Commonwealth and Development Office
          names author 2: =Foreign, Commonwealth and Development Office -> =Foreign Commonwealth and Development Office
          names author 30: =Foreign, Commonwealth and Development Office -> =Foreign Commonwealth and Development Office
          # A comma is no proof of a person where words of a body's name stand before it; it is told.
          names author 27: Sand and Sons|George| -> =Sand and Sons, George
          # Nothing says that a name without a comma is in one piece; an actor's record does, if there is one.
          book illustrator 1: Hokusai|| -> =Hokusai
          names author 9: Plato|| -> =Plato
          names author 13: =Kim Jong Un -> Un|Kim Jong|
          names author 14: =Kim Jong-un -> Jong-un|Kim|
          # One tag holds the publisher and the body that a text comes from.
          regulation authority: Department of Commerce -> nothing
          regulation publisher: nothing -> Department of Commerce
          standard authority: International Organization for Standardization -> nothing
          standard publisher: nothing -> International Organization for Standardization
          # Dates have numbers for year, month and day, and words.
          date-9 issued: 2017-XX -> 2017
          date-10 issued: 2017-12-XX -> 2017-12
          date-17 issued: 2018/ -> 2018/..
          date-19 issued: /2016 -> ../2016
          date-21 issued: 2023-05~-09 -> 2023-05-09~
          date-22 issued: 2023-~05 -> 2023-05~
          date-23 issued: 2023?-05-~09 -> 2023-05-09%
          date-25 issued: {2016..2018} -> 2016/2018
          date-26 issued: [2023-05-09,2023-06-01] -> 2023
          date-27 issued: {..1984} -> 1984
          date-29 issued: 2019/2020 -> 2019
          # Other programs write such tags for type.
          title-4 title: <b>Angles</b> & <script>alert(1)</script>, 1 < 2 > 0 -> Angles & <script>alert(1)</script>, 1 < 2 > 0
          """,
          "csl.json",
          """
          # CSL's dates have numbers and "circa", or words.
          date-5 issued: 2023-05? -> 2023-05~
          date-6 issued: 2023% -> 2023~
          date-9 issued: 2017-XX -> 2017
          date-10 issued: 2017-12-XX -> 2017-12
          date-15 issued: 2018~/2020? -> 2018/2020~
          date-17 issued: 2018/ -> 2018/..
          date-19 issued: /2016 -> ../2016
          date-21 issued: 2023-05~-09 -> 2023-05-09~
          date-22 issued: 2023-~05 -> 2023-05~
          date-23 issued: 2023?-05-~09 -> 2023-05-09~
          date-25 issued: {2016..2018} -> 2016/2018
          date-26 issued: [2023-05-09,2023-06-01] -> 2023-05
          date-27 issued: {..1984} -> 1984
          date-29 issued: 2019/2020 -> 2019
          document issued: 1994-06-21? -> 1994-06-21~
          # CSL takes such tags for type.
          title-4 title: <b>Angles</b> & <script>alert(1)</script>, 1 < 2 > 0 -> Angles & <script>alert(1)</script>, 1 < 2 > 0
          """);

  @ParameterizedTest
  @ValueSource(strings = {"bib", "ris", "csl.json"})
  void everyFieldOfEveryWorkComesBack(String extension) {
    List<String> lost = new ArrayList<>();
    for (String id : Works.sources().keySet()) {
      Map<String, String> expected = expected(Works.sources().get(id));
      Map<String, String> read = read(id, extension);
      Set<String> variables = new TreeSet<>(expected.keySet());
      variables.addAll(read.keySet());
      for (String variable : variables) {
        String was = expected.getOrDefault(variable, "nothing");
        String is = read.getOrDefault(variable, "nothing");
        if (!was.equals(is)) {
          lost.add(id + " " + variable + ": " + was + " -> " + is);
        }
      }
    }
    List<String> known =
        DIFFERENT.get(extension).lines().filter(line -> !line.startsWith("#")).sorted().toList();
    assertEquals(String.join("\n", known), String.join("\n", lost.stream().sorted().toList()));
  }

  private static Map<String, String> expected(Map<String, Object> source) {
    Map<String, String> expected = new TreeMap<>();
    Names.of(source).forEach((variable, names) -> put(expected, variable, names));
    source.forEach(
        (variable, value) -> {
          if (!Names.VARIABLES.contains(variable) && !ASIDE.contains(variable)) {
            expected.put(variable, normal(variable, text(value)));
          }
        });
    return expected;
  }

  private static void put(Map<String, String> fields, String variable, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      fields.put(variable + " " + (i + 1), names.get(i));
    }
  }

  private static String text(Object value) {
    if (value instanceof Map<?, ?> fields) {
      return fields.containsKey("edtf")
          ? fields.get("edtf").toString()
          : fields.get("literal").toString();
    }
    return value.toString();
  }

  private static Map<String, String> read(String id, String extension) {
    byte[] bytes = Works.file(id, extension).getBytes(StandardCharsets.UTF_8);
    List<Incoming> read = Library.read(id + "." + extension, bytes);
    assertEquals(1, read.size(), id);
    Incoming.Work work = (Incoming.Work) read.get(0);
    Map<String, String> fields = new TreeMap<>(Map.of("type", work.type()));
    for (Entry field : work.fields()) {
      if (field.value() instanceof Value.Items list) {
        put(
            fields,
            field.key(),
            list.items().stream().map(item -> WorkText.name(item.value())).toList());
      } else {
        fields.put(field.key(), normal(field.key(), ((Value.Text) field.value()).text()));
      }
    }
    return fields;
  }

  private static String normal(String variable, String text) {
    return switch (variable) {
      case "page" -> text.replaceAll(" *[-–] *", "–");
      case "URL" -> text.replace("{", "%7B").replace("}", "%7D");
      case "DOI" -> text.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
      default -> text.strip().replaceAll("\\s+", " ");
    };
  }
}
