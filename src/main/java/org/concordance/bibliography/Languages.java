package org.concordance.bibliography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordance.model.FieldRules;

/**
 * Languages as libraries name them: by a tag, by the English or the own name, as TeX's babel does,
 * or by three letters.
 *
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 * @see <a href="https://www.loc.gov/standards/iso639-2/">ISO 639-2</a>
 */
final class Languages {

  private static final Map<String, String> TAGS = new HashMap<>();

  static {
    String table =
        """
        ar arabic ara العربية
        be belarusian bel
        bg bulgarian bul български
        bn bengali ben
        ca catalan cat català
        cs czech cze ces čeština
        cy welsh wel cym
        da danish dan dansk
        de german ger deu deutsch ngerman germanb
        de-AT austrian naustrian
        de-CH swissgerman nswissgerman
        el greek gre ell polutonikogreek ελληνικά
        en english eng
        en-AU australian
        en-CA canadian
        en-GB british ukenglish
        en-NZ newzealand
        en-US american usenglish
        eo esperanto epo
        es spanish spa español castellano castilian
        et estonian est
        eu basque baq eus
        fa persian farsi per fas فارسی
        fi finnish fin suomi
        fr french fre fra français francais frenchb
        fr-CA acadian canadien
        ga irish gle
        gl galician glg
        he hebrew heb עברית
        hi hindi hin हिन्दी
        hr croatian hrv scr
        hu hungarian magyar hun
        hy armenian arm hye
        id indonesian ind bahasa bahasai indon
        is icelandic ice isl
        it italian ita italiano
        ja japanese jpn 日本語
        ka georgian geo kat
        kk kazakh kaz
        km khmer khm
        ko korean kor 한국어
        la latin lat
        lo lao
        lt lithuanian lit
        lv latvian lav
        mk macedonian mac mkd
        mn mongolian mon
        ms malay may msa bahasam
        my burmese bur mya
        nb norwegianbokmal bokmål nob
        ne nepali nep
        nl dutch dut nld nederlands
        nn nynorsk nno
        no norwegian norsk nor
        pl polish pol polski
        ps pashto pus
        pt portuguese portuges por português
        pt-BR brazilian brazil
        ro romanian rum ron română
        ru russian rus русский
        sk slovak slo slk
        sl slovene slovenian slv
        sq albanian alb sqi
        sr serbian srp
        sr-Cyrl serbianc
        sv swedish swe svenska
        sw swahili swa
        ta tamil tam
        th thai tha ไทย
        tl tagalog filipino tgl
        tr turkish tur türkçe
        uk ukrainian ukr українська
        ur urdu urd
        uz uzbek uzb
        vi vietnamese vie
        zh chinese chi zho 中文 mandarin
        """;
    for (String line : table.split("\n")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        TAGS.put(words[i], words[0]);
      }
    }
  }

  private Languages() {}

  /** The tag of a language that is named in any of these ways; empty when it is not known. */
  static Optional<String> tag(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    String bare = name.replaceFirst("^lang(?=\\p{L}{4})", "").replaceFirst(" *\\(.*\\)$", "");
    for (String one : new String[] {name, bare}) {
      if (TAGS.containsKey(one)) {
        return Optional.of(TAGS.get(one));
      }
    }
    return FieldRules.languageTag(text.strip().replace('_', '-'));
  }
}
