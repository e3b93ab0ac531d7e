package org.concordance.render;

import org.concordance.model.Output;
import org.concordance.syntax.JsonText;
import org.concordance.words.Words;

/** Writes the words of the theme's scripts as a script of its own, which pages load before. */
public final class WordsScript {

  private WordsScript() {}

  /** The script: a constant with the messages under {@code script.} by the rest of their keys. */
  public static Output of(Words words) {
    return Output.text(
        "assets/words.js", "const messages = " + JsonText.inHtml(words.scripts()) + ";\n");
  }
}
