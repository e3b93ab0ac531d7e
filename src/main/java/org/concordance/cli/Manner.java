package org.concordance.cli;

import picocli.CommandLine.Option;

/** The options that say how a command speaks. */
final class Manner {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Format.Converter.class,
      completionCandidates = Format.Words.class,
      description =
          "How to say what was found: text, json (one document on the output), or github"
              + " (annotations) (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(names = "--quiet", description = "Say only what is wrong.")
  private boolean quiet;

  @Option(
      names = "--verbose",
      description = "Say besides where files are and how long each stage takes.")
  private boolean verbose;

  Format format() {
    return format;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }
}
