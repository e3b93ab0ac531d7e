package org.concordance.bibliography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What commands of TeX stand for, of those that libraries hold.
 *
 * @see <a href="https://ctan.org/pkg/comprehensive">The Comprehensive LaTeX Symbol List</a>
 */
final class TexSigns {

  /** Links with an address and words. */
  static final Set<String> LINKS = Set.of("href");

  /** Commands with an argument that is not shown. */
  static final Set<String> PASSED_OVER =
      words("foreignlanguage selectlanguage textcolor color hspace vspace textlang label");

  /** Commands that change how a text looks and not what it says. */
  static final Set<String> OF_TYPE =
      words(
          """
          emph textit textbf textsc textsf texttt textrm textsl textup textmd textnormal text mbox
          it bf sc sf tt rm sl em itshape bfseries scshape ttfamily sffamily rmfamily upshape
          mathrm mathit mathbf mathsf mathtt mathcal mathbb mathfrak mathnormal ensuremath boldsymbol
          operatorname url path nolinkurl uppercase lowercase MakeUppercase MakeLowercase
          mkbibemph mkbibbold mkbibitalic mkbibacro mkbibparens mkbibbrackets bibstring bibinfo
          textsuperscript textsubscript underline uline protect relax noopsort ignorespaces
          small large Large footnotesize normalsize scriptsize left right displaystyle limits
          cyrchar nocase noexpand unskip leavevmode hbox
          """);

  private static final Map<String, String> ACCENTS =
      pairs(
          """
          ` \u0300  ' \u0301  ^ \u0302  ~ \u0303  = \u0304  u \u0306  . \u0307  " \u0308  r \u030A
          H \u030B  v \u030C  d \u0323  c \u0327  k \u0328  b \u0331  G \u030F  h \u0309  U \u030E
          t \u0361
          """);

  private static final Map<String, String> SIGNS = new HashMap<>();

  static {
    SIGNS.putAll(
        pairs(
            """
            ss ß  SS ẞ  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  o ø  O Ø  l ł  L Ł  i ı  j ȷ
            dh ð  DH Ð  th þ  TH Þ  dj đ  DJ Đ  ng ŋ  NG Ŋ  textschwa ə
            { {  } }  & &  % %  $ $  # #  _ _  | ‖  textbackslash \\  backslash \\
            textasciitilde ~  textasciicircum ^  textasciigrave `  textasciiacute ´
            textbraceleft {  textbraceright }  lbrace {  rbrace }  textbar |  textbardbl ‖
            textless <  textgreater >  textunderscore _  textdollar $  textbullet •
            textendash –  textemdash —  textendashd –  textquoteleft ‘  textquoteright ’
            textquotedblleft “  textquotedblright ”  textquotesingle '  textquotedbl "  dq "
            lq ‘  rq ’  glqq „  grqq “  glq ‚  grq ‘  flqq «  frqq »  flq ‹  frq ›
            quotedblbase „  quotesinglbase ‚  guillemotleft «  guillemotright »
            guillemetleft «  guillemetright »  guilsinglleft ‹  guilsinglright ›
            textexclamdown ¡  textquestiondown ¿  textellipsis …  ldots …  dots …  cdots ⋯  dotsc …
            copyright ©  textcopyright ©  textregistered ®  texttrademark ™  textdegree °
            degree °  textcelsius ℃  S §  textsection §  P ¶  textparagraph ¶  dag †  ddag ‡
            textdagger †  textdaggerdbl ‡  pounds £  textsterling £  euro €  texteuro €  EUR €
            textyen ¥  textcent ¢  textwon ₩  textmu µ  textmicro µ  textnumero №  textohm Ω
            textordmasculine º  textordfeminine ª  textperiodcentered ·  textonehalf ½
            textonequarter ¼  textthreequarters ¾  textonesuperior ¹  texttwosuperior ²
            textthreesuperior ³  texttimes ×  textpm ±  textdiv ÷  textlnot ¬  textminus −
            textrightarrow →  textleftarrow ←  slash /  textslash /
            TeX TeX  LaTeX LaTeX  LaTeXe LaTeX2ε  BibTeX BibTeX
            """));
    SIGNS.putAll(
        pairs(
            """
            alpha α  beta β  gamma γ  delta δ  epsilon ε  varepsilon ε  zeta ζ  eta η  theta θ
            iota ι  kappa κ  lambda λ  mu μ  nu ν  xi ξ  pi π  rho ρ  sigma σ  tau τ  upsilon υ
            phi φ  varphi φ  chi χ  psi ψ  omega ω  Gamma Γ  Delta Δ  Theta Θ  Lambda Λ  Xi Ξ
            Pi Π  Sigma Σ  Upsilon Υ  Phi Φ  Psi Ψ  Omega Ω
            times ×  pm ±  mp ∓  div ÷  cdot ·  ast ∗  leq ≤  le ≤  geq ≥  ge ≥  neq ≠  ne ≠
            approx ≈  sim ∼  simeq ≃  equiv ≡  propto ∝  ll ≪  gg ≫  infty ∞  partial ∂  nabla ∇
            sum ∑  prod ∏  int ∫  sqrt √  in ∈  notin ∉  subset ⊂  cup ∪  cap ∩  forall ∀
            exists ∃  emptyset ∅  rightarrow →  to →  leftarrow ←  leftrightarrow ↔
            Rightarrow ⇒  Leftarrow ⇐  uparrow ↑  downarrow ↓  mapsto ↦  circ °  prime ′  hbar ℏ
            ell ℓ  Re ℜ  Im ℑ  langle ⟨  rangle ⟩  dagger †  bullet •  star ⋆  lt <  gt >  log log
            ln ln  exp exp  sin sin  cos cos  tan tan  min min  max max  lim lim
            """));
    for (String space : words(", ; : space quad qquad nobreakspace newline linebreak thinspace")) {
      SIGNS.put(space, " ");
    }
    SIGNS.put(" ", " ");
    SIGNS.put("\n", " ");
    SIGNS.put("\\", " ");
    for (String nothing : words("! / - @ ( ) [ ] textcompwordmark allowbreak sloppy")) {
      SIGNS.put(nothing, "");
    }
  }

  private static final Map<String, String[]> QUOTES =
      Map.of(
          "enquote", new String[] {"“", "”"},
          "mkbibquote", new String[] {"“", "”"},
          "textquote", new String[] {"“", "”"});

  private TexSigns() {}

  private static Set<String> words(String block) {
    return Set.copyOf(List.of(block.strip().split("\\s+")));
  }

  private static Map<String, String> pairs(String block) {
    Map<String, String> pairs = new HashMap<>();
    String[] words = block.strip().split("\\s+");
    for (int i = 0; i + 1 < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return pairs;
  }

  /** The mark that a command puts on the letter behind it; empty when it puts none. */
  static String accent(String command) {
    return ACCENTS.getOrDefault(command, "");
  }

  /** An accent that stands on no letter. */
  static String alone(String accent) {
    return switch (accent) {
      case "\u0303" -> "~";
      case "\u0302" -> "^";
      case "\u0300" -> "`";
      default -> "";
    };
  }

  static boolean isSign(String command) {
    return SIGNS.containsKey(command);
  }

  static String sign(String command) {
    return SIGNS.getOrDefault(command, "");
  }

  /** What a command puts before and after its argument. */
  static Optional<String[]> quotes(String command) {
    return Optional.ofNullable(QUOTES.get(command));
  }

  /** Digits, raised or lowered; empty where there are other signs. */
  static String raised(String text, boolean up) {
    String from = "0123456789+-=()";
    String to = up ? "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾" : "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    StringBuilder raised = new StringBuilder();
    for (char c : text.toCharArray()) {
      int digit = from.indexOf(c);
      if (digit < 0) {
        return "";
      }
      raised.append(to.charAt(digit));
    }
    return raised.toString();
  }

  /** An address or another text in which TeX's signs stand for themselves. */
  static String verbatim(String tex) {
    return tex.replaceAll("\\\\(?:textasciitilde|~)(?:\\{\\})?\\s*|\\{\\\\textasciitilde\\}", "~")
        .replaceAll("\\\\url(?=\\{)|\\\\path(?=\\{)", "")
        .replaceAll("\\\\([_%&#~$^-])|\\{\\\\([_%&#~$^])\\}", "$1$2")
        .replaceAll("[{}]", "")
        .replaceAll("\\\\textunderscore\\s*", "_")
        .strip();
  }
}
