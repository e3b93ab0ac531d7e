package org.concordance.bibliography;

import java.util.List;

/** Names as libraries have them, in each format. */
final class AwkwardNames {

  /**
   * A name.
   *
   * @param read what it is: {@code family|given|suffix}, or {@code =whole}
   * @param biblatex how BibLaTeX has it
   * @param bibtex how BibTeX has it
   * @param ris how RIS has it
   * @param json how CSL-JSON has it
   */
  record Written(String read, String biblatex, String bibtex, String ris, String json) {

    /** What RIS can say of it: a name in one piece has no comma there. */
    String readInRis() {
      return read.startsWith("=") ? read.replace(",", "") : read;
    }
  }

  static final List<Written> ALL =
      """
      Kim|Felix| ¦ Kim, Felix ¦ Kim, Felix ¦ Kim, Felix ¦ {"family": "Kim", "given": "Felix"}
      van der Berg|Jan| ¦ Jan van der Berg ¦ van der Berg, Jan ¦ van der Berg, Jan ¦ {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}
      van der Berg|Jan| ¦ family=Berg, given=Jan, prefix=van der, useprefix=true ¦ Jan van der Berg ¦ van der Berg, Jan ¦ {"family": "van der Berg", "given": "Jan"}
      Beethoven|Ludwig van| ¦ family=Beethoven, given=Ludwig, prefix=van, useprefix=false ¦ Beethoven, Ludwig van ¦ Beethoven, Ludwig van ¦ {"family": "Beethoven", "given": "Ludwig", "dropping-particle": "van"}
      King|Martin Luther|Jr. ¦ King, Jr., Martin Luther ¦ King, Jr., Martin Luther ¦ King, Martin Luther, Jr. ¦ {"family": "King", "given": "Martin Luther", "suffix": "Jr."}
      Davis|Sammy|III ¦ family=Davis, given=Sammy, suffix=III ¦ Davis, III, Sammy ¦ Davis, Sammy, III ¦ {"family": "Davis", "given": "Sammy", "suffix": "III", "comma-suffix": false}
      =Madonna ¦ {Madonna} ¦ Madonna ¦ Madonna, ¦ {"literal": "Madonna"}
      =김정은 ¦ {김정은} ¦ 김정은 ¦ 김정은 ¦ {"literal": "김정은"}
      =Kim Jong Un ¦ {Kim Jong Un} ¦ {Kim Jong Un} ¦ Kim Jong Un, ¦ {"family": "Kim", "given": "Jong Un", "static-ordering": true}
      森|花子| ¦ 森, 花子 ¦ 森, 花子 ¦ 森, 花子 ¦ {"family": "森", "given": "花子"}
      =Procter and Gamble ¦ {Procter and Gamble} ¦ {Procter and Gamble} ¦ Procter and Gamble ¦ {"literal": "Procter and Gamble"}
      =Foreign, Commonwealth and Development Office ¦ {Foreign, Commonwealth and Development Office} ¦ {{Foreign, Commonwealth and Development Office}} ¦ Foreign Commonwealth and Development Office ¦ {"literal": "Foreign, Commonwealth and Development Office"}
      =RAND Corporation ¦ {RAND Corporation} ¦ RAND Corporation ¦ RAND Corporation ¦ {"literal": "RAND Corporation"}
      Müller|Jürgen| ¦ Müller, Jürgen ¦ M{\\"u}ller, J{\\"u}rgen ¦ Müller, Jürgen ¦ {"family": "M\\u00fcller", "given": "Jürgen"}
      Łukasiewicz|Jan| ¦ Łukasiewicz, Jan ¦ {\\L}ukasiewicz, Jan ¦ Łukasiewicz, Jan ¦ {"family": "Łukasiewicz", "given": "Jan"}
      Ångström|Anders| ¦ Ångström, Anders ¦ {\\AA}ngstr{\\"o}m, Anders ¦ Ångström, Anders ¦ {"family": "Ångström", "given": "Anders"}
      Çelik|Ömer| ¦ Çelik, Ömer ¦ {\\c C}elik, \\"{O}mer ¦ Çelik, Ömer ¦ {"family": "Çelik", "given": "Ömer"}
      Lévi-Strauss|Claude| ¦ Lévi-Strauss, Claude ¦ L\\'evi-Strauss, Claude ¦ Lévi-Strauss, Claude ¦ {"family": "Lévi-Strauss", "given": "Claude"}
      O'Brien|Conan| ¦ O'Brien, Conan ¦ O'Brien, Conan ¦ O'Brien, Conan ¦ {"family": "O'Brien", "given": "Conan"}
      Nguyễn|Văn An| ¦ Nguyễn, Văn An ¦ Nguyễn, Văn An ¦ Nguyễn, Văn An ¦ {"family": "Nguyễn", "given": "Văn An"}
      محمد|نجيب| ¦ محمد, نجيب ¦ محمد, نجيب ¦ محمد, نجيب ¦ {"family": "محمد", "given": "نجيب"}
      Иванов|Иван| ¦ Иванов, Иван ¦ Иванов, Иван ¦ Иванов, Иван ¦ {"family": "Иванов", "given": "Иван"}
      Ortega y Gasset|José| ¦ Ortega y Gasset, José ¦ Ortega y Gasset, Jos{\\'e} ¦ Ortega y Gasset, José ¦ {"family": "Ortega y Gasset", "given": "José"}
      de la Vallée Poussin|Charles Louis| ¦ Charles Louis de la Vallée Poussin ¦ de la Vall{\\'e}e Poussin, Charles Louis ¦ de la Vallée Poussin, Charles Louis ¦ {"family": "Vallée Poussin", "given": "Charles Louis", "non-dropping-particle": "de la"}
      Band|Andy| ¦ Band, Andy ¦ Andy Band ¦ Band, Andy ¦ {"family": "Band", "given": "Andy"}
      Plato|| ¦ family=Plato ¦ Plato, ¦ Plato ¦ {"family": "Plato"}
      """
          .lines()
          .map(line -> line.strip().split(" ¦ "))
          .map(cells -> new Written(cells[0], cells[1], cells[2], cells[3], cells[4]))
          .toList();

  private AwkwardNames() {}
}
