package org.concordance.readers;

/**
 * Under which tags of RIS a variable of CSL belongs, after the specification of the format; N1 is a
 * note, in which the variable's name goes before.
 */
final class RisTable {

  /** Types of reference. */
  static final Table TYPES =
      Table.of(
          """
          article JOUR  article-journal JOUR  article-magazine MGZN  article-newspaper NEWS
          bill BILL  book BOOK  broadcast VIDEO  chapter CHAP  classic CLSWK  collection GEN
          dataset DATA  document GEN  entry ENCYC  entry-dictionary DICT
          entry-encyclopedia ENCYC  event GEN  figure FIGURE  graphic ART  hearing HEAR
          interview PCOMM  legal_case CASE  legislation STAT  manuscript MANSCPT  map MAP
          motion_picture MPCT  musical_score MUSIC  pamphlet PAMP  paper-conference CONF
          patent PAT  performance GEN  periodical JFULL  personal_communication PCOMM  post ELEC
          post-weblog BLOG  regulation STAT  report RPRT  review JOUR  review-book JOUR
          software COMP  song SOUND  speech SLIDE  standard STAND  thesis THES  treaty STAT
          webpage ELEC
          """);

  /** Tags of names and texts. */
  static final Table TAGS =
      Table.of(
          """
          title TI  author AU  editor ED  translator A4  collection-editor N1
          chair N1  compiler N1  composer N1  container-author N1  contributor N1  curator N1
          director N1  editorial-director N1  executive-producer N1  guest N1  host N1
          illustrator N1  interviewer N1  narrator N1  organizer N1  original-author N1
          performer N1  producer N1  recipient N1  reviewed-author N1  script-writer N1
          series-creator N1
          abstract AB  archive DB  archive-place N1  archive_collection N1  archive_location AN
          authority PB  call-number CN  chapter-number N1  collection-number N1
          collection-title T3  container-title T2  container-title-short J2  dimensions N1
          division N1  DOI DO  edition ET  event-place N1  event-title N1  genre M3  ISBN SN
          ISSN SN  issue IS  jurisdiction N1  medium N1  note N1  number M1  number-of-pages N1
          number-of-volumes NV  original-publisher N1  original-publisher-place N1
          original-title N1  page SP  part-number N1  part-title N1  PMCID N1  PMID N1
          printing-number N1  publisher PB  publisher-place CY  references N1  reviewed-genre N1
          reviewed-title N1  scale N1  section SE  source DP  supplement-number N1  title-short ST
          URL UR  version N1  volume VL  volume-title N1  language LA
          article article-journal: number C7
          book: collection-title T2  collection-number M1  number-of-pages SP  collection-editor A2
          classic thesis manuscript pamphlet: number-of-pages SP
          chapter: collection-number SV  container-author C2  collection-editor A3
          entry-encyclopedia: collection-editor A3
          paper-conference: container-title C3  event-title T2  event-place C1
          speech: event-title T2  event-place CY
          report: number SN  collection-title T2  collection-editor A2  ISBN N1  authority N1
          standard patent: number SN
          patent: authority A2  jurisdiction C3
          webpage post: number N1
          hearing: section T2  authority T3  number M1  chapter-number ET  references OP
          bill: authority T3  chapter-number ET  references OP
          legislation: chapter-number ET  references OP
          legal_case: container-title A2  authority PB  number SV  references OP
          software: version ET  collection-title T2  language N1
          dataset: version ET  number NV
          map: collection-title T2  scale C1
          graphic figure: medium M3  genre N1  dimensions C3
          motion_picture broadcast: director AU  producer A3  medium C5
          motion_picture: genre C4
          broadcast: performer C1
          song musical_score: composer AU  performer A2  medium C5
          personal_communication: recipient A2
          """);

  private RisTable() {}
}
