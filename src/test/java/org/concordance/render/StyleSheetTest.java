package org.concordance.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StyleSheetTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '^',
      textBlock =
          """
          a { color: red; }                       => a{color:red}
          a { color: red }                        => a{color:red}
          a, b > c + d ~ e { margin: 0 auto; }    => a,b > c + d ~ e{margin:0 auto}
          .a :is(b, c) { x: y }                   => .a :is(b,c){x:y}
          .a:is(b) /* why */ { x: y }             => .a:is(b){x:y}
          .a/* why */.b { x: y }                  => .a.b{x:y}
          a::before { content: " · " / ""; }      => a::before{content:" · " / ""}
          a { content: "; } /* no comment */" }   => a{content:"; } /* no comment */"}
          a { content: 'it "is" \\' , x' }        => a{content:'it "is" \\' , x'}
          a { width: calc(1px + 2 * (3px - 1%)) } => a{width:calc(1px + 2 * (3px - 1%))}
          @media (width > 1px) and (x) { a { } }  => @media (width > 1px) and (x){a{}}
          @layer a, b;                            => @layer a,b;
          a { & b { c: d; } & e { f: g; } }       => a{& b{c:d}& e{f:g}}
          a { --b: ; }                            => a{--b:}
          """)
  void keepsWhatMeansSomething(String css, String compact) {
    assertEquals(compact, StyleSheet.compact(css));
    assertEquals(compact, StyleSheet.compact(compact));
    assertEquals(compact, StyleSheet.compact("/* Head */\n\n" + css.replace(" { ", "\n{\r\n\t")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.css", "lists.css"})
  void theThemesSheetsLoseOnlyWords(String name) throws IOException {
    String css = Files.readString(Path.of("templates/assets", name));
    String compact = StyleSheet.compact(css);

    assertTrue(css.length() < 20_000, name + ": " + css.length());
    assertFalse(compact.contains("/*"), compact);
    for (String sign : List.of("{", "}", "(", ")", "\"", "@", "#", "--")) {
      String bare = css.replaceAll("(?s)/\\*.*?\\*/", "");
      assertEquals(
          bare.split(Pattern.quote(sign), -1).length,
          compact.split(Pattern.quote(sign), -1).length,
          sign);
    }
  }
}
