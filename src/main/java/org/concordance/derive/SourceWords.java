package org.concordance.derive;

import java.util.Set;

/** Finds the messages that describe works in plain words. */
final class SourceWords {

  private static final Set<String> KINDS =
      Set.of(
          "article",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "bill",
          "book",
          "broadcast",
          "chapter",
          "dataset",
          "entry-encyclopedia",
          "hearing",
          "interview",
          "legal_case",
          "legislation",
          "map",
          "paper-conference",
          "post",
          "post-weblog",
          "regulation",
          "report",
          "review",
          "review-book",
          "speech",
          "standard",
          "thesis",
          "treaty",
          "webpage");

  private SourceWords() {}

  /** The message of what a work is; the types that seldom occur are all documents. */
  static String kind(String type) {
    return "source.kind." + (KINDS.contains(type) ? type.replace('_', '-') : "document");
  }
}
