package org.concordance.cite;

import java.util.List;

/**
 * The item types and variables of the Citation Style Language.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>,
 *     appendices III and IV
 */
public final class CslVocabulary {

  /** The types of works. */
  public static final List<String> TYPES =
      words(
          """
          article article-journal article-magazine article-newspaper bill book broadcast chapter
          classic collection dataset document entry entry-dictionary entry-encyclopedia event figure
          graphic hearing interview legal_case legislation manuscript map motion_picture
          musical_score pamphlet paper-conference patent performance periodical
          personal_communication post post-weblog regulation report review review-book software song
          speech standard thesis treaty webpage
          """);

  /** Text and number variables; those with a meaning of their own here are read by name. */
  public static final List<String> VARIABLES =
      words(
          """
          abstract archive archive-place archive_collection archive_location authority call-number
          chapter-number collection-number collection-title container-title container-title-short
          dimensions division DOI edition event-place event-title genre ISBN ISSN issue jurisdiction
          keyword medium note number number-of-pages number-of-volumes original-publisher
          original-publisher-place original-title page part-number part-title PMCID PMID
          printing-number publisher-place references reviewed-genre reviewed-title scale section
          source supplement-number title-short version volume volume-title
          """);

  /** Name variables other than {@code author}. */
  public static final List<String> NAMES =
      words(
          """
          chair collection-editor compiler composer container-author contributor curator director
          editor editorial-director executive-producer guest host illustrator interviewer narrator
          organizer original-author performer producer recipient reviewed-author script-writer
          series-creator translator
          """);

  private CslVocabulary() {}

  private static List<String> words(String block) {
    return List.of(block.strip().split("\\s+"));
  }
}
