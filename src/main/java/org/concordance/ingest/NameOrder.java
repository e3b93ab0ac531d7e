package org.concordance.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells East Asian names in Latin letters that have the family name first, as they have it at home.
 *
 * <p>A given name of two syllables that a hyphen joins stands last in such a name ({@code Kim
 * Dong-hyun}, {@code Tsai Ing-wen}); so do two further syllables behind a common family name
 * ({@code Kim Jong Un}, {@code Nguyễn Phú Trọng}), in one word where that is nobody's given name
 * ({@code Xi Jinping}). What is short of that, as {@code Wang Yi}, is doubtful. Japanese names are
 * left as they are: in English they mostly have the family name last.
 *
 * @param family the family name
 * @param given the given name
 * @see <a href="https://www.korean.go.kr/front_eng/roman/roman_01.do">Romanization of Korean</a>,
 *     on personal names: the family name first, and a hyphen that may stand in the given name
 */
public record NameOrder(String family, String given) {

  /** Common family names of China that are nobody's given name, whatever his language. */
  private static final Set<String> NEVER_GIVEN =
      words(
          """
          wang li xi zhang liu chen zhao huang zhou wu xu hu zhu gao guo luo liang zheng xie tang feng
          yuan dong xiao cheng cao deng shen zeng peng jiang cai ding xue du xia zhong tian fang yao
          liao zou xiong cui qiu qin gu hou shao meng qian
          """);

  /** Common family names of Korea, China and Vietnam, as newspapers write them. */
  private static final Set<String> FAMILIES =
      Stream.concat(
              NEVER_GIVEN.stream(),
              words(
                  """
                  kim lee rhee park pak choi choe jung jeong chung chong kang cho jo yoon yun jang
                  chang lim im rim han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong ko
                  koh moon mun yang son sohn bae paek baek hur heo nam sim shim noh roh ha kwak sung
                  seong cha joo ju woo koo ku min ryoo na ra jin chi ji eom um chae won bang byun
                  pyon hyun ham yeom
                  sun lin he ma fu lu su jia wei ye yan pan dai ren fan shi tan hao kong bai mao long
                  wan tsai hsu hsieh chou chiang kuo tseng tsao lai hsiao yeh chao cheung wong ng
                  leung lau kwok ho
                  nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly dinh trinh
                  """)
                  .stream())
          .collect(Collectors.toUnmodifiableSet());

  /** A syllable, in any of the usual ways of writing Korean, Chinese and Vietnamese. */
  private static final String SYLLABLE =
      "(?:[cksz]h|[kpt]h|ts|tz|hs|n[gh]|tr|gi|qu|[kghs]w|jj|kk|pp|ss|tt|[bcdfghj-np-tv-z])?"
          + "[aeiouwy]{1,4}(?:ng|nh|ch|[bgklmnprt]|h)?";

  private static final Pattern ONE = Pattern.compile(SYLLABLE);
  private static final Pattern TWO = Pattern.compile(SYLLABLE + "[ -]?" + SYLLABLE);
  private static final Pattern TWO_JOINED = Pattern.compile(SYLLABLE + "-" + SYLLABLE);
  private static final Pattern TWO_APART = Pattern.compile(SYLLABLE + " " + SYLLABLE);

  /** A word and two that a hyphen joins, the second of them with a small letter. */
  private static final Pattern SECOND_SMALL =
      Pattern.compile("\\p{Lu}\\p{L}+\\s+\\p{Lu}\\p{L}*-\\p{Ll}+");

  private static final Pattern MARKS = Pattern.compile("[\\p{M}’']");

  private static Set<String> words(String block) {
    return Stream.of(block.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  /** The parts of a name that seems to have the family name first. */
  public static Optional<NameOrder> familyFirst(String name) {
    List<String> words = Arrays.asList(name.strip().split("\\s+"));
    String family = words.get(0);
    String given = String.join(" ", words.subList(1, words.size()));
    String syllables = small(given);
    boolean isFamily = FAMILIES.contains(small(family));
    boolean isJoined =
        words.size() == 2
            && TWO_JOINED.matcher(syllables).matches()
            && (isFamily || SECOND_SMALL.matcher(name).matches());
    boolean isOneWord = NEVER_GIVEN.contains(small(family)) && isTwo(syllables);
    boolean isBehind =
        isFamily
            && !FAMILIES.contains(syllables.replaceFirst("^.*[ -]", ""))
            && (TWO_APART.matcher(syllables).matches() || isOneWord);
    return isJoined || isBehind ? Optional.of(new NameOrder(family, given)) : Optional.empty();
  }

  /** Whether it may have the family name first, though nothing shows it. */
  public static boolean isDoubtful(String name) {
    List<String> words = Arrays.asList(name.strip().split("\\s+"));
    String syllables = small(String.join(" ", words.subList(1, words.size())));
    return FAMILIES.contains(small(words.get(0)))
        && (ONE.matcher(syllables).matches() || TWO.matcher(syllables).matches());
  }

  /** Whether a word has two syllables, and cannot be one. */
  private static boolean isTwo(String word) {
    return TWO.matcher(word).matches() && !ONE.matcher(word).matches();
  }

  private static String small(String name) {
    String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
  }
}
