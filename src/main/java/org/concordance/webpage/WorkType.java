package org.concordance.webpage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The CSL type of a page's work.
 *
 * @param type the CSL type
 * @param source what says so
 * @param isDoubtful whether it is a guess
 */
record WorkType(String type, String source, boolean isDoubtful) {

  /** Types of schema.org with the CSL types that they are. */
  private static final Map<String, String> SCHEMA = new LinkedHashMap<>();

  static {
    types("article-newspaper", "NewsArticle ReportageNewsArticle AnalysisNewsArticle");
    types("article-newspaper", "OpinionNewsArticle BackgroundNewsArticle ReviewNewsArticle");
    types("article-journal", "ScholarlyArticle MedicalScholarlyArticle");
    types("report", "Report");
    types("post-weblog", "BlogPosting LiveBlogPosting");
    types("post", "SocialMediaPosting DiscussionForumPosting");
    types("thesis", "Thesis");
    types("book", "Book");
    types("chapter", "Chapter");
    types("legislation", "Legislation LegislationObject");
    types("dataset", "Dataset");
    types("software", "SoftwareSourceCode SoftwareApplication");
    types("review", "CriticReview");
    types("map", "Map");
    types("broadcast", "PodcastEpisode RadioEpisode TVEpisode");
  }

  /** Works of which the type says no more than that they are such. */
  private static final List<String> PLAIN =
      List.of(
          "Article",
          "TechArticle",
          "AdvertiserContentArticle",
          "SatiricalArticle",
          "CreativeWork",
          "DigitalDocument",
          "TextDigitalDocument",
          "Recipe",
          "HowTo",
          "FAQPage",
          "VideoObject");

  private static final List<String> PAGES =
      List.of("WebPage", "ItemPage", "AboutPage", "ProfilePage", "CollectionPage");

  /** Tags whose presence tells a type, in this order. */
  private static final Map<String, String> HIGHWIRE = new LinkedHashMap<>();

  static {
    HIGHWIRE.put("citation_technical_report_institution", "report");
    HIGHWIRE.put("citation_technical_report_number", "report");
    HIGHWIRE.put("citation_dissertation_institution", "thesis");
    HIGHWIRE.put("citation_dissertation_name", "thesis");
    HIGHWIRE.put("citation_conference_title", "paper-conference");
    HIGHWIRE.put("citation_conference", "paper-conference");
    HIGHWIRE.put("citation_inbook_title", "chapter");
    HIGHWIRE.put("citation_book_title", "chapter");
    HIGHWIRE.put("citation_patent_number", "patent");
    HIGHWIRE.put("citation_journal_title", "article-journal");
    HIGHWIRE.put("citation_journal_abbrev", "article-journal");
    HIGHWIRE.put("citation_arxiv_id", "article");
    HIGHWIRE.put("citation_isbn", "book");
  }

  /** Words of Dublin Core's type, Open Graph's and PRISM's, with the CSL types that they are. */
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("text\\.serial\\.journal|journal ?article|research-?article", "article-journal");
    WORDS.put("(technical |research )?report|policy (brief|paper)|working ?paper", "report");
    WORDS.put("(doctoral |master'?s? )?(thesis|dissertation)", "thesis");
    WORDS.put("book|books\\.book", "book");
    WORDS.put("book ?(chapter|section)", "chapter");
    WORDS.put("conference (paper|proceedings)", "paper-conference");
    WORDS.put("news ?(article|paper)?|newsarticle", "article-newspaper");
    WORDS.put("magazine( article)?", "article-magazine");
    WORDS.put("blog( ?post(ing)?)?", "post-weblog");
    WORDS.put("legislation|act|statute", "legislation");
    WORDS.put("speech|address|remarks", "speech");
    WORDS.put("dataset", "dataset");
  }

  /** Words in the names of newspapers and magazines, with the types of what they print. */
  private static final Map<Pattern, String> VENUES = new LinkedHashMap<>();

  static {
    venues(
        "article-newspaper",
        "\\b(?:Times|Post|Herald|Tribune|Gazette|Daily|Telegraph|Guardian|Chronicle|Courier|Shimbun|Ilbo|Zeitung"
            + "|Tagblatt|Tageblatt|Diario)\\b|新聞|日報|日报|时报|時報|晚报|신문|일보");
    venues("article-magazine", "\\b(?:Magazine|Weekly|Monthly|Magazin|Revista)\\b|周刊|週刊|月刊|주간|월간");
  }

  private static void venues(String csl, String words) {
    VENUES.put(Pattern.compile(words), csl);
  }

  private static void types(String csl, String names) {
    for (String name : names.split(" ")) {
      SCHEMA.put(name, csl);
    }
  }

  /** How well a thing of schema.org's types can be the work of a page; 0 if it is none. */
  static int rank(List<String> types) {
    boolean isKnown = types.stream().anyMatch(SCHEMA::containsKey);
    if (isKnown && types.stream().anyMatch(type -> type.matches(".*(Article|Posting)"))) {
      return 4;
    }
    // A book beside an article may be the one that the article is about.
    if (isKnown || types.contains("Article")) {
      return 3;
    }
    return types.stream().anyMatch(PLAIN::contains) ? 2 : isPage(types) ? 1 : 0;
  }

  static boolean isPage(List<String> types) {
    return types.stream().anyMatch(PAGES::contains);
  }

  /** The type by what is found on a page. */
  static WorkType of(Evidence evidence) {
    Metas metas = evidence.metas();
    for (Map.Entry<String, String> tag : HIGHWIRE.entrySet()) {
      if (!metas.of(tag.getKey()).isEmpty()) {
        return new WorkType(tag.getValue(), tag.getKey(), false);
      }
    }
    return ofLetter(evidence)
        .or(() -> ofSchema("JSON-LD", evidence.jsonLd()))
        .or(() -> ofSchema("microdata", evidence.microdata()))
        .or(() -> ofWords(metas))
        .or(() -> ofProgram(metas))
        .or(() -> ofVenue(evidence))
        .orElseGet(() -> new WorkType("webpage", "", true));
  }

  /** Substack calls every letter news; it shows by where the page or its images lie. */
  private static Optional<WorkType> ofLetter(Evidence evidence) {
    Metas metas = evidence.metas();
    boolean isMade =
        metas.of("generator").stream().anyMatch(name -> name.matches("(?i)substack.*"));
    boolean isThere = evidence.address().matches("(?i)https?://[^/]+\\.substack\\.com(?:/.*)?");
    boolean isPictured =
        Stream.of("og:image", "twitter:image")
            .flatMap(name -> metas.of(name).stream())
            .anyMatch(url -> url.matches("(?i)https?://[^/]*substack.*|.*substack-post-media.*"));
    return isMade || isThere || isPictured
        ? Optional.of(new WorkType("post-weblog", "the site", true))
        : Optional.empty();
  }

  /** An article of a site whose name is that of a newspaper or a magazine, as most are called. */
  private static Optional<WorkType> ofVenue(Evidence evidence) {
    boolean isArticle =
        evidence.jsonLd().types().contains("Article")
            || evidence.metas().of("og:type").stream().anyMatch("article"::equalsIgnoreCase);
    return Stream.of("container-title", "publisher")
        .flatMap(field -> Trust.order(field).stream().map(step -> new Named(field, step.source())))
        .filter(one -> isArticle && !one.source().equals("page-title"))
        .flatMap(one -> evidence.texts(one.field(), one.source()).stream())
        .flatMap(name -> ofName(name).stream())
        .findFirst();
  }

  private record Named(String field, String source) {}

  private static Optional<WorkType> ofName(String name) {
    return VENUES.keySet().stream()
        .filter(words -> words.matcher(name).find())
        .findFirst()
        .map(words -> new WorkType(VENUES.get(words), "the name of the site", true));
  }

  private static Optional<WorkType> ofSchema(String source, SchemaWork work) {
    return work.types().stream()
        .filter(SCHEMA::containsKey)
        .findFirst()
        .map(type -> new WorkType(SCHEMA.get(type), source, false));
  }

  private static Optional<WorkType> ofWords(Metas metas) {
    for (String name : List.of("dc.type", "dcterms.type", "prism.aggregationtype", "og:type")) {
      for (String value : metas.of(name)) {
        Predicate<String> fits = words -> value.toLowerCase(Locale.ROOT).matches(words);
        Optional<String> type = WORDS.keySet().stream().filter(fits).findFirst().map(WORDS::get);
        if (type.isPresent()) {
          return Optional.of(new WorkType(type.get(), name, false));
        }
      }
    }
    return Optional.empty();
  }

  /** Some programs are for blogs alone. */
  private static Optional<WorkType> ofProgram(Metas metas) {
    return metas.of("generator").stream()
        .filter(
            name ->
                name.matches("(?i)(ghost|blogger|substack|medium|hatena|movable type|typepad).*"))
        .findFirst()
        .map(name -> new WorkType("post-weblog", "generator", true));
  }
}
