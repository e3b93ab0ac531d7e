package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TexTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          {\\"o} ¦ ö
          \\"{o} ¦ ö
          \\"o ¦ ö
          {\\"{\\i}} ¦ ï
          \\'{\\i} ¦ í
          \\'\\i x ¦ íx
          \\v{c} ¦ č
          \\v c ¦ č
          {\\c{S}} ¦ Ş
          \\H{o} ¦ ő
          \\k{a} ¦ ą
          \\u{g} ¦ ğ
          \\.{I} ¦ İ
          \\r{u} ¦ ů
          \\d{h} ¦ ḥ
          \\~n ¦ ñ
          \\=a ¦ ā
          {\\ss} ¦ ß
          Stra\\ss{}e ¦ Straße
          {\\O}resund ¦ Øresund
          \\L{}ódź ¦ Łódź
          \\AA ngström ¦ Ångström
          {\\i}stanbul ¦ ıstanbul
          """)
  void accentsBecomeLetters(String tex, String shown) {
    assertEquals(shown, Tex.text(tex));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          The {NATO} Summit ¦ The NATO Summit
          {{Whole} {title}} ¦ Whole title
          10--20 ¦ 10–20
          a---b ¦ a—b
          a-{}-b ¦ a--b
          \\textendash{} ¦ –
          R\\&D 5\\% \\$5 \\#1 a\\_b ¦ R&D 5% $5 #1 a_b
          \\{x\\} ¦ {x}
          ``q'' `r' ¦ “q” ‘r'
          \\enquote{q} \\mkbibquote{r} ¦ “q” “r”
          \\emph{a} \\textit{b} {\\em c} ¦ a b c
          \\textsc{\\textbf{d}} ¦ d
          \\url{https://a.example/x_y} ¦ https://a.example/x_y
          \\href{https://a.example/}{A page} ¦ A page (https://a.example/)
          \\foreignlanguage{german}{Wort} ¦ Wort
          a~b ¦ a b
          a\\,b\\ c ¦ a b c
          \\textbackslash{}x \\textasciitilde{} ¦ \\x ~
          \\ldots{} and \\dots ¦ … and …
          30\\textdegree{}C ¦ 30°C
          """)
  void marksOfTypeAreTakenOff(String tex, String shown) {
    assertEquals(shown, Tex.text(tex));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          $x^2$ ¦ x²
          CO$_2$ ¦ CO₂
          H$_{2}$O ¦ H₂O
          $\\alpha \\leq \\beta$ ¦ α≤β
          $10^{-3}$ ¦ 10⁻³
          $x_i^n$ ¦ x_i^n
          from $5 to $10 ¦ from $5 to $10
          it costs $5 ¦ it costs $5
          snake_case^x ¦ snake_case^x
          """)
  void formulasStayReadableAndMoneyIsNone(String tex, String shown) {
    assertEquals(shown, Tex.text(tex));
  }

  @Test
  void whatIsNotKnownStaysAndIsTold() {
    Tex.Shown shown = Tex.of("a \\strange{b} \\odd c");
    assertEquals("a \\strangeb \\odd c", shown.text());
    assertEquals(Set.of("\\strange", "\\odd"), shown.unknown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "}", "\\", "$", "\\'", "\\href{", "\\'{\\'", "\\enquote{", "$_{", "^"})
  void anythingInMassesEndsSoon(String part) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(Tex.text(part.repeat(500_000)).length() >= 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\", "\\'", "\\\"", "\\c", "{\\", "$", "\\href{a", "\\'{", "\\textcolor"})
  void whatEndsInTheMiddleIsNoMistake(String tex) {
    assertTrue(Tex.text(tex).length() <= tex.length());
  }
}
