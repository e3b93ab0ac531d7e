package org.concordance.page;

/** One page of the site: what its template shows. The template is named after the record. */
public sealed interface Page
    permits ActorPage,
        ActorsByKindPage,
        ActorsPage,
        ChoicePage,
        DatesPage,
        EventPage,
        EventsPage,
        HomePage,
        LinesPage,
        LinksPage,
        MonthPage,
        NotFoundPage,
        PublishersPage,
        ReadingPage,
        ReadingsPage,
        RedirectPage,
        SearchPage,
        SourcePage,
        TextPage,
        TopicPage,
        TopicsPage,
        UndatedPage,
        VersionPage,
        WithdrawnPage,
        YearPage {

  /** What every page has. */
  PageHead head();
}
