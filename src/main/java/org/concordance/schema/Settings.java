package org.concordance.schema;

import java.util.List;
import org.concordance.cite.BundledStyles;

/** The fields of {@code archive.yaml}. */
final class Settings {

  private static final Shape OPENNESS = Shape.oneOf(List.of("closed", "open"));

  private static final FieldSet LICENCE =
      FieldSet.of(
          Field.needed("name", "its name, such as CC BY 4.0", Shape.text()),
          Field.needed("URL", "the address of its text", Shape.url()));

  private static final FieldSet VOCABULARY =
      FieldSet.of(
          Field.optional("actors", "whether actors need a record", OPENNESS),
          Field.optional("topics", "whether topics need a record", OPENNESS),
          Field.optional("events", "whether events need a record", OPENNESS));

  static final FieldSet ARCHIVE =
      FieldSet.of(
          Field.needed(
              "title", "the archive’s name, as it stands at the head of each page", Shape.text()),
          Field.needed(
              "url",
              "the address at which the site is published",
              Shape.baseUrl("https://example.org/archive/")),
          Field.optional(
              "repository",
              "the address of the archive’s repository on GitHub; every page then has a link to"
                  + " suggest a correction there, and the list of readings one to suggest a"
                  + " reading",
              Shape.baseUrl("https://github.com/owner/name")),
          Field.optional(
              "authority",
              "what feed ids begin with: a domain of yours, a comma, a date on which it was yours"
                  + " (RFC 4151). Set it before the archive is first published; without it, feed"
                  + " ids begin with the url of then",
              Shape.text(
                  "[A-Za-z0-9.@_-]+,\\d{4}(-\\d{2}(-\\d{2})?)?",
                  "write a domain that is yours and a date on which it was: example.org,2026",
                  "example.org,2026")),
          Field.optional(
              "language",
              "the language of the summaries, of dates and of the interface, as a BCP 47 tag; en"
                  + " if left out. The words of the interface are in templates/messages.properties",
              Shape.language()),
          Field.optional(
              "description", "one sentence: what the archive is, and for whom", Shape.text()),
          Field.optional(
              "editor", "who writes the summaries that name no other writer", Shape.text()),
          Field.optional(
              "licence", "the licence of the summaries: name and URL", Shape.of(LICENCE)),
          Field.optional(
              "citation-styles",
              "styles in which works are cited, besides APA, Chicago and MLA: see Citations",
              Shape.text().offering(List.copyOf(BundledStyles.names())).listed()),
          Field.optional(
              "vocabulary",
              "whether names need a record: see Vocabulary",
              OPENNESS.or(VOCABULARY)));

  private Settings() {}
}
