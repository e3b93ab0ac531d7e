package org.concordance.webpage;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageTextTest {

  private static byte[] page(String head, String text, String charset) {
    return ("<html>" + head + "<p>" + text + "</p></html>").getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | ISO-8859-1   | “Öst” – größer",
        "windows-31j  | Shift_JIS    | 港の見張り①",
        "EUC-JP       | euc-jp       | 港の見張り",
        "x-windows-949| euc-kr       | 항구 똠방각하",
        "GB18030      | gb2312       | 港口值夜",
        "Big5         | big5         | 港口值夜",
        "windows-1251 | windows-1251 | Порт ночью",
        "UTF-8        | utf-8        | 항구 “Öst”",
        "UTF-8        | utf-16       | 항구 “Öst”",
      })
  void anEncodingThatThePageOrTheServerNamesIsTakenAsBrowsersDo(
      String written, String said, String text) {
    String meta = "<meta http-equiv='Content-Type' content='text/html; charset=" + said + "'>";
    PageText byPage = PageText.of(page(meta, text, written), "");
    assertTrue(byPage.text().contains(text), byPage.text());
    assertEquals("", byPage.doubt());
    PageText byServer = PageText.of(page("", text, written), said);
    assertTrue(byServer.text().contains(text), byServer.text());
    assertEquals("", byServer.doubt());
  }

  @Test
  void aByteOrderMarkGoesBeforeWhatIsSaid() {
    byte[] utf16 = ("\uFEFF<html><meta charset=euc-kr>항구").getBytes(UTF_16LE);
    assertEquals("<html><meta charset=euc-kr>항구", PageText.of(utf16, "Shift_JIS").text());
    byte[] utf8 = ("\uFEFF<html><meta charset=euc-kr>항구").getBytes(UTF_8);
    assertEquals("<html><meta charset=euc-kr>항구", PageText.of(utf8, "").text());
    byte[] unmarked = "<html>항구".getBytes(UTF_16BE);
    assertEquals("<html>항구", PageText.of(unmarked, "").text());
  }

  @Test
  void aWrongNameIsFoundOutAndTold() {
    PageText text = PageText.of(page("<meta charset=Shift_JIS>", "größer 항구", "UTF-8"), "");
    assertTrue(text.text().contains("größer 항구"), text.text());
    assertEquals("is said to be Shift_JIS, but is UTF-8", text.doubt());
  }

  @Test
  void whatServerAndPageSayDifferentlyIsTriedInThatOrder() {
    PageText text = PageText.of(page("<meta charset=euc-kr>", "항구", "EUC-KR"), "utf-8");
    assertTrue(text.text().contains("항구"), text.text());
  }

  @Test
  void withoutANameTheLanguageHelps() {
    PageText text = PageText.of(page("<body lang=x>", "größer", "windows-1252"), "");
    assertTrue(text.text().contains("größer"));
    assertEquals("is not said, and not UTF-8; it was read as windows-1252", text.doubt());
    byte[] japanese = "<html lang=\"ja\"><p>港の見張り</p>".getBytes(Charset.forName("EUC-JP"));
    assertTrue(
        PageText.of(japanese, "").text().contains("港の見張り"), PageText.of(japanese, "").text());
  }

  @Test
  void aFewBrokenBytesLoseNothingElse() {
    byte[] page = page("<meta charset=utf-8>", "항구 ".repeat(200) + "#", "UTF-8");
    page[page.length - 12] = (byte) 0xFF;
    PageText text = PageText.of(page, "");
    assertTrue(text.text().contains("항구 항구"));
    assertEquals("is said to be utf-8, but 1 characters are not", text.doubt());
  }

  @Test
  void anEncodingThatNobodyKnowsIsNoMistake() {
    assertEquals("<p>a", PageText.of("<p>a".getBytes(UTF_8), "x-user-defined!").text());
  }
}
