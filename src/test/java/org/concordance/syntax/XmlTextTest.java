package org.concordance.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class XmlTextTest {

  @Test
  void fourSignsAreEscaped() {
    assertEquals("a&amp;&lt;b&gt;&quot;'é", XmlText.escape("a&<b>\"'é"));
    assertEquals("plain 'text'", XmlText.escape("plain 'text'"));
    assertEquals("", XmlText.escape(""));
  }

  @Test
  void elementsAreIndentedByTheirDepth() {
    XmlText xml = new XmlText().open("a", "b", "\"1\"").text("c", "<d>", "e", "&").empty("f");
    assertEquals(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <a b="&quot;1&quot;">
          <c e="&amp;">&lt;d&gt;</c>
          <f/>
        </a>
        """,
        xml.close("a").toString());
  }
}
