package org.concordance.webpage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page's bytes: by a byte order mark, else by what the server says, else by what the
 * page says, where the bytes bear that out; else as UTF-8, if they are, else by the language.
 *
 * <p>Unlike jsoup, which goes by mark, server and page and puts U+FFFD for the rest, it looks
 * whether what is said is true. Names of encodings mean what they mean to browsers.
 *
 * @param text the text
 * @param doubt why it may be wrong; empty when it is sure
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">the Encoding standard</a>
 */
record PageText(String text, String doubt) {

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})|<\\?xml[^>]{0,100}encoding=[\"']([\\w:.-]{2,40})");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)<html[^>]{0,500}?\\blang=[\"']?([a-z]{2})");

  /** The part of a page in which it says its encoding; browsers look at 1,024 bytes. */
  private static final int HEAD = 8_192;

  private static final Map<String, String> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("(iso-?8859-?1|latin-?1|us-ascii|ascii|cp1252|x-cp1252|l1)", "windows-1252");
    LABELS.put("(shift[_-]?jis|sjis|x-sjis|ms_kanji|windows-31j|cp932)", "windows-31j");
    LABELS.put("(euc-kr|ks_c_5601.*|ksc_?5601|korean|windows-949|cp949|uhc)", "x-windows-949");
    LABELS.put("(gb2312|gbk|gb_2312.*|x-gbk|chinese|gb18030)", "GB18030");
    LABELS.put("(iso-?8859-?9|latin5)", "windows-1254");
    LABELS.put("(tis-620|iso-8859-11)", "windows-874");
    LABELS.put("utf-?16(le|be)?|unicode|utf-?8|utf8mb4", "UTF-8");
  }

  private static final Map<String, List<String>> BY_LANGUAGE =
      Map.of(
          "ja", List.of("windows-31j", "EUC-JP"),
          "ko", List.of("x-windows-949"),
          "zh", List.of("GB18030", "Big5"),
          "ru", List.of("windows-1251"));

  static PageText of(byte[] bytes, String server) {
    Optional<PageText> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    String page = declared(head);
    String said = server.isEmpty() ? page : server;
    for (String label : List.of(server, page)) {
      Optional<String> text = charset(label).flatMap(charset -> strictly(bytes, charset));
      if (text.isPresent()) {
        return new PageText(text.get(), "");
      }
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      boolean isPlain = said.isEmpty() || charset(said).equals(Optional.of(StandardCharsets.UTF_8));
      return new PageText(utf8.get(), isPlain ? "" : "is said to be " + said + ", but is UTF-8");
    }
    return guessed(bytes, said, head);
  }

  private static Optional<PageText> marked(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    boolean isUtf8 =
        first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
    if (isUtf8) {
      return Optional.of(loosely(bytes, 3, StandardCharsets.UTF_8, "UTF-8"));
    }
    boolean isBig = first == 0xFE && second == 0xFF || first == 0 && second == '<';
    boolean isLittle =
        first == 0xFF && second == 0xFE || first == '<' && second == 0 && bytes.length > 1;
    if (!isBig && !isLittle) {
      return Optional.empty();
    }
    int begin = first == '<' || second == '<' ? 0 : 2;
    Charset charset = isBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(loosely(bytes, begin, charset, "UTF-16"));
  }

  private static PageText loosely(byte[] bytes, int begin, Charset charset, String name) {
    String text = new String(bytes, begin, bytes.length - begin, charset);
    long lost = text.chars().filter(c -> c == 0xFFFD).count();
    return new PageText(
        text, lost == 0 ? "" : "is said to be " + name + ", but " + lost + " characters are not");
  }

  private static PageText guessed(byte[] bytes, String said, String head) {
    Matcher language = LANGUAGE.matcher(head);
    String tag = language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "";
    for (String name : BY_LANGUAGE.getOrDefault(tag, List.of())) {
      Optional<String> text = charset(name).flatMap(charset -> strictly(bytes, charset));
      if (text.isPresent()) {
        return new PageText(text.get(), doubt(said, name));
      }
    }
    if (charset(said).isPresent()) {
      // Most of it may be right: a few bytes were cut or pasted.
      PageText text = loosely(bytes, 0, charset(said).get(), said);
      int lost = (int) text.text().chars().filter(c -> c == 0xFFFD).count();
      if (lost * 50 < text.text().length()) {
        return text;
      }
    }
    Charset western = charset("windows-1252").orElse(StandardCharsets.ISO_8859_1);
    return new PageText(new String(bytes, western), doubt(said, "windows-1252"));
  }

  private static String doubt(String said, String used) {
    return (said.isEmpty()
            ? "is not said, and not UTF-8"
            : "is said to be " + said + ", and is not")
        + "; it was read as "
        + used.replace("windows-31j", "Shift_JIS").replace("x-windows-949", "EUC-KR");
  }

  private static String declared(String head) {
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return "";
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  private static Optional<Charset> charset(String label) {
    String small = label.strip().toLowerCase(Locale.ROOT);
    String name =
        LABELS.keySet().stream().filter(small::matches).findFirst().map(LABELS::get).orElse(small);
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(
                  charset.equals(StandardCharsets.UTF_8)
                      ? CodingErrorAction.REPORT
                      : CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
