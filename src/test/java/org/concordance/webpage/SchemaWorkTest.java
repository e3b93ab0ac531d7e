package org.concordance.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.concordance.syntax.JsonTree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The work of a page among all that its data speak of. */
final class SchemaWorkTest {

  private static SchemaWork of(String json) {
    return SchemaWork.of(
        List.of(JsonTree.of(json.replace('\'', '"')).value()), "https://a.example/2");
  }

  private static String people(SchemaWork work, String field) {
    return work.people(field).stream()
        .map(one -> one.shown() + (one.isBody() ? " (body)" : ""))
        .collect(Collectors.joining("; "));
  }

  @Test
  void amongArticlesOfOnePageThatOfItsAddressIsMeant() {
    SchemaWork work =
        of(
            "[{'@type':'NewsArticle','headline':'One','url':'https://a.example/1'},"
                + "{'@type':'NewsArticle','headline':'Two','url':'https://www.a.example/2/'}]");
    assertEquals(List.of("Two"), work.texts("title"));
  }

  @Test
  void anArticleGoesBeforeThePageThatItIsOn() {
    SchemaWork work =
        of(
            "{'@graph':[{'@type':'WebPage','name':'Page','datePublished':'2021','url':"
                + "'https://a.example/2'},{'@type':['Article','Thing'],'headline':'Two'}]}");
    assertEquals(List.of("Two", "Page"), work.texts("title"));
    assertEquals(List.of("2021"), work.texts("issued"));
  }

  @Test
  void whatIsNamedByItsIdIsLookedUp() {
    SchemaWork work =
        of(
            "{'@graph':[{'@type':'Article','author':[{'@id':'#p'},{'@id':'#o'}],'publisher':"
                + "{'@id':'#o'}},{'@id':'#p','@type':'Person','familyName':'Lee','givenName':'Ana'},"
                + "{'@id':'#o','@type':'NewsMediaOrganization','name':'Gazette'}]}");
    assertEquals("Ana Lee; Gazette (body)", people(work, "author"));
    assertEquals(List.of("Gazette"), work.texts("publisher"));
  }

  @Test
  void namesMayBeTextsListsOrThings() {
    assertEquals("Ana Lee", people(of("{'@type':'Article','author':'Ana Lee'}"), "author"));
    assertEquals(
        "Ana Lee; Felix Kim",
        people(of("{'@type':'Article','author':['Ana Lee',{'name':'Felix Kim'}]}"), "author"));
    assertEquals("Ana Lee", people(of("{'@type':'Article','creator':['Ana Lee']}"), "author"));
  }

  @Test
  void whatOneSubscribesToIsNoPeriodical() {
    SchemaWork work =
        of(
            "{'@type':'NewsArticle','isPartOf':{'@type':['CreativeWork','Product'],'name':'Plus',"
                + "'productID':'x:y'},'isAccessibleForFree':false}");
    assertEquals(List.of(), work.texts("container-title"));
    assertEquals(true, work.isClosed());
  }

  @Test
  void breadcrumbsPeopleAndSitesAreNoWorks() {
    SchemaWork work =
        of(
            "[{'@type':'BreadcrumbList','name':'x'},{'@type':'Person','name':'y'},{'@type':'WebSite',"
                + "'name':'z'}]");
    assertEquals(List.of(), work.texts("title"));
    assertEquals(List.of(), work.types());
  }

  @Test
  void thingsThatPointToEachOtherEnd() {
    SchemaWork work =
        of(
            "{'@graph':[{'@id':'#a','@type':'Article','name':'A','isPartOf':{'@id':'#b'}},"
                + "{'@id':'#b','@type':'Book','isPartOf':{'@id':'#a'},'author':{'@id':'#b'}}]}");
    assertEquals(List.of("A"), work.texts("title"));
    assertEquals("", people(work, "author"));
  }

  @Test
  void microdataIsReadAlike() {
    SchemaWork work =
        SchemaWork.of(
            Microdata.of(
                Jsoup.parse(
                    """
                    <div itemscope itemtype="https://schema.org/NewsArticle">
                    <h1 itemprop="headline name">Two</h1>
                    <span itemprop="author" itemscope itemtype="https://schema.org/Person"
                    ><a itemprop="name" href="/ana">Ana Lee</a></span>
                    <time itemprop="datePublished" datetime="2021-03-22">Monday</time>
                    <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"
                    ><span itemprop="author">Otto</span><time itemprop="datePublished">2022</time></div>
                    </div>
                    """)),
            "");
    assertEquals(List.of("Two"), work.texts("title"));
    assertEquals("Ana Lee", people(work, "author"));
    assertEquals(List.of("2021-03-22"), work.texts("issued"));
  }
}
