package org.concordance.readers;

/**
 * Where a variable of CSL belongs in BibLaTeX, after the "Database Guide" of its manual; what the
 * manual has no field for is in a field with the variable's own name.
 */
final class BibLatexFields {

  static final Table FIELDS =
      Table.of(
          """
          title title  title-short shorttitle  abstract abstract  note note  edition edition
          volume volume  version version  section section  URL url  DOI doi  ISBN isbn  ISSN issn
          PMID pmid  PMCID pmcid  genre type  page pages  publisher publisher
          publisher-place location  collection-title series  number number
          number-of-pages pagetotal  number-of-volumes volumes  chapter-number chapter
          event-title eventtitle  event-place venue  part-number part  call-number library
          original-title origtitle  original-publisher origpublisher
          original-publisher-place origlocation  container-title booktitle
          archive archive  archive-place archiveplace  archive_collection archivecollection
          archive_location archivelocation  authority authority  dimensions dimensions
          division division  jurisdiction jurisdiction  medium medium  part-title parttitle
          printing-number printingnumber  references references  reviewed-genre reviewedgenre
          reviewed-title reviewedtitle  scale scale  source source  volume-title volumetitle
          supplement-number supplementnumber  collection-number number
          article article-journal article-magazine article-newspaper review review-book: container-title journaltitle  issue number  number eid  volume-title issuetitle  container-title-short shortjournal
          periodical: issue number
          bill broadcast document event figure hearing interview legal_case legislation map motion_picture performance personal_communication regulation song speech treaty: container-title journaltitle
          post post-weblog webpage: container-title organization
          report thesis: publisher institution
          bill legislation regulation legal_case standard treaty patent hearing: authority institution
          """);

  static final Table NAMES =
      Table.of(
          """
          author author  editor editor  translator translator  container-author bookauthor
          collection-editor serieseditor  original-author origauthor  chair chair
          compiler compiler  composer composer  contributor contributor  curator curator
          director director  editorial-director editorialdirector  recipient recipient
          executive-producer executiveproducer  guest guest  host host  illustrator illustrator
          interviewer interviewer  narrator narrator  organizer organizer  performer performer
          producer producer  reviewed-author reviewedauthor  script-writer scriptwriter
          series-creator seriescreator
          """);

  /** Entry types, by CSL type; those that the manual has none for are misc. */
  static final Table ENTRIES =
      Table.of(
          """
          article article  article-journal article  article-magazine article
          article-newspaper article  bill legislation  book book  broadcast video
          chapter incollection  classic book  collection misc  dataset dataset  document misc
          entry inreference  entry-dictionary inreference  entry-encyclopedia inreference
          event misc  figure image  graphic artwork  hearing misc  interview misc
          legal_case jurisdiction  legislation legislation  manuscript unpublished  map image
          motion_picture movie  musical_score audio  pamphlet booklet
          paper-conference inproceedings  patent patent  performance performance
          periodical periodical  personal_communication letter  post online  post-weblog online
          regulation legislation  report report  review review  review-book review
          software software  song music  speech unpublished  standard standard  thesis thesis
          treaty legal  webpage online
          """);

  private BibLatexFields() {}
}
