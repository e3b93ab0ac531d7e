package org.concordance.bibliography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks of type off texts: those of CSL-JSON, which programs also write where the format
 * knows none.
 *
 * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL-JSON,
 *     "HTML-like formatting tags"</a>
 */
final class Markup {

  private static final Pattern RAISED =
      Pattern.compile("<(sup|sub)>([0-9+=()-]{1,20})</\\1>", Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK =
      Pattern.compile("</(?:p|div|li|title|jats:p|jats:title)>|<br ?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:i|b|u|em|strong|sup|sub|sc|scp|span|p|div|ul|ol|li|a|br|jats:[a-z-]+|title|sec)"
              + "(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#39|#x27);");

  private Markup() {}

  /** The text as it reads. */
  static String off(String text) {
    String plain = text;
    if (text.indexOf('<') >= 0) {
      plain = RAISED.matcher(plain).replaceAll(found -> raised(found.group(1), found.group(2)));
      plain = BREAK.matcher(plain).replaceAll("\n");
      plain = TAG.matcher(plain).replaceAll("");
    }
    return plain.indexOf('&') < 0
        ? plain
        : ENTITY.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1))));
  }

  private static String raised(String tag, String digits) {
    return TexSigns.raised(digits, tag.equalsIgnoreCase("sup"));
  }

  private static String sign(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "nbsp" -> " ";
      default -> "'";
    };
  }
}
