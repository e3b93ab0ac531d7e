package org.concordance.webpage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.concordance.ingest.Incoming;
import org.concordance.model.FieldRules;
import org.concordance.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody should write. */
final class HostilePagesIT {

  private static Incoming read(byte[] bytes) {
    return WebPages.read(
        bytes, new PageOrigin(Place.of("p.html"), "https://a.example/p", "", false, "2026-11-23"));
  }

  static List<String> large() {
    String text = "Lamps and watches, and what they cost in the towns of the coast. ";
    return List.of(
        "<html><body>" + "<p>" + text.repeat(80_000),
        "<html>" + "<div>".repeat(100_000) + text,
        "<html>" + "<div class='comments share'>".repeat(3_000) + text.repeat(1_000),
        "<html>" + ("<div><p>" + text).repeat(6_000),
        "<html>" + "<b><i><a href=x>".repeat(15_000) + text,
        "<html><body>" + ("<p class=byline>By Felix Kim and ").repeat(30_000),
        "<html>" + ("<time datetime='2021-03-22'>x</time>").repeat(60_000),
        "<html>" + ("<meta name='citation_author' content='Kim, Felix'>").repeat(60_000),
        "<html>" + ("<div itemscope itemtype='http://schema.org/Article'>").repeat(8_000),
        "<html><script type='application/ld+json'>" + "[{\"@graph\":".repeat(200_000) + "</script>",
        "<html><title>" + " - ".repeat(500_000),
        "<html><meta name=author content='" + "and , ".repeat(200_000) + "'><p>" + text,
        "<html><!-- saved from url=(" + "1".repeat(1_000_000) + ")",
        "<html><meta name=date content='" + "1 May ".repeat(200_000) + "'>",
        "<p>" + "x".repeat(5_000_000),
        "Title of a text without anything\n\n" + text.repeat(70_000),
        "<html><article><p>" + text + "<h2>Subscribe to read</h2>".repeat(20_000),
        "<html>" + ("<div><h2>Subscribe to read</h2><p>" + text).repeat(3_000),
        "<html>" + "<center><b>".repeat(15_000) + text,
        "<html><frameset><frame src=a>" + "<frame>".repeat(100_000),
        "a: b\n".repeat(500_000));
  }

  @ParameterizedTest
  @MethodSource("large")
  void sizeDepthAndNumberOnlyTakeTime(String page) {
    assertTimeoutPreemptively(ofSeconds(30), () -> read(page.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7                           | is a PDF, and no web page",
        "GIF89a                             | is an image, and no web page",
        "'   '                              | is empty",
      })
  void whatIsNoPageIsRefusedWithACure(String bytes, String why) {
    Incoming.Unreadable refused = (Incoming.Unreadable) read(bytes.getBytes(ISO_8859_1));
    assertEquals(why, refused.why());
    assertTrue(refused.cure().length() > 10);
  }

  @Test
  void anArchiveOfThePageAndItsFilesIsRefusedWithACure() {
    String page =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\n------\n<html>";
    Incoming.Unreadable refused = (Incoming.Unreadable) read(page.getBytes(UTF_8));
    assertEquals("is a page with all its files in one (MHTML)", refused.why());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Just a moment...", "Access Denied", "Attention Required! | Cloudflare"})
  void aGateIsNotThePage(String title) {
    Incoming.Unreadable refused =
        (Incoming.Unreadable) read(("<html><title>" + title + "</title><p>Wait.").getBytes(UTF_8));
    assertTrue(refused.cure().startsWith("open the address in a browser"), refused.cure());
  }

  @Test
  void whateverBytesComeNoValueIsOneThatFilesRefuse() {
    long seed = 20261123;
    Random random = new Random(seed);
    String[] pieces = {
      "<meta name=citation_title content=\"",
      "\">",
      "<title>",
      "</title>",
      "<h1>",
      "\u0000",
      "\u0007",
      "---\n",
      ": ",
      " #",
      "{",
      "\u202e",
      "\ud800",
      "\uffff",
      "<script type=application/ld+json>",
      "{\"@type\":\"Article\",\"headline\":\"",
      "\"}",
      "</script>",
      "<meta name=author content='",
      "'>",
      "<link rel=canonical href='https://b.example/",
      "&#0;",
      "&#xD800;",
      "é",
      "日本",
      "2021-03-22",
      "<time datetime=",
      "<html lang='",
      "By Ana Lee",
      "<p>",
      "\n",
      "<!--",
      "-->",
      "text and text "
    };
    for (int run = 0; run < 400; run++) {
      StringBuilder page = new StringBuilder("<html>");
      for (int i = 0; i < 60; i++) {
        page.append(pieces[random.nextInt(pieces.length)]);
      }
      Incoming incoming = read(page.toString().getBytes(UTF_8));
      if (incoming instanceof Incoming.Work work) {
        String at = "seed " + seed + ", run " + run + ": " + work.fields();
        assertTrue(FieldRules.text(work.title()).isEmpty(), at);
        for (String field : List.of("author", "container-title", "publisher", "genre", "volume")) {
          String text = work.text(field);
          assertTrue(text.isEmpty() || FieldRules.text(text).isEmpty(), at);
        }
        assertTrue(work.text("URL").isEmpty() || FieldRules.url(work.text("URL")).isEmpty(), at);
        String issued = work.text("issued");
        assertTrue(issued.isEmpty() || FieldRules.datedPage(issued).isEmpty(), at);
        String language = work.text("language");
        assertTrue(language.isEmpty() || FieldRules.language(language).isEmpty(), at);
      }
    }
  }
}
