package newswatch.producer;

import static newswatch.producer.TestFeeds.item;
import static newswatch.producer.TestFeeds.read;
import static newswatch.producer.TestFeeds.rss;
import static newswatch.producer.TestFeeds.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FeedTest {
    @TempDir
    Path folder;

    @Test
    void everyFieldOfAnRssItem() {
        Article article = read(write(folder, "economy.xml", rss("""
                <item>
                  <title>&lt;b&gt;속보&lt;/b&gt; AT&amp;T·삼성전자 &amp;quot;협력&amp;quot;</title>
                  <link>https://www.hanbit.example/a/1?utm_source=rss</link>
                  <guid isPermaLink="false">hanbit-1</guid>
                  <pubDate>Mon, 03 Feb 2025 09:00:00 +0900</pubDate>
                  <dc:creator>김하늘 기자</dc:creator>
                  <category>경제</category><category><![CDATA[ 반도체 ]]></category>
                  <description>요약이다.</description>
                  <content:encoded><![CDATA[<p>첫 문단.</p><script>x()</script><p>둘째&nbsp;문단.</p>]]></content:encoded>
                </item>"""))).article();

        assertThat(article.title()).isEqualTo("속보 AT&T·삼성전자 \"협력\"");
        assertThat(article.body()).isEqualTo("첫 문단.\n\n둘째 문단.");
        assertThat(article.url()).isEqualTo("https://www.hanbit.example/a/1?utm_source=rss");
        assertThat(article.canonicalUrl()).isEqualTo("https://hanbit.example/a/1");
        assertThat(article.publishedAt()).isEqualTo("2025-02-03T00:00:00Z");
        assertThat(article.updatedAt()).isNull();
        assertThat(article.author()).isEqualTo("김하늘 기자");
        assertThat(article.categories()).containsExactly("경제", "반도체");
        assertThat(article.source()).isEqualTo("한빛일보 경제");
        assertThat(article.sourceCountry()).isEqualTo("KR");
        assertThat(article.language()).isEqualTo("ko-KR");
        assertThat(article.feed()).isEqualTo("https://hanbit.example/");
    }

    @Test
    void everyFieldOfAnAtomEntry() {
        Article article = read(write(folder, "feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB" xml:base="https://ledger.example/">
                  <title type="html">Albion &amp;amp; Ledger</title>
                  <link rel="self" href="https://ledger.example/feed.atom"/>
                  <link href="https://ledger.example/"/>
                  <entry>
                    <id>tag:ledger.example,2025:1</id>
                    <title>1 &lt; 2: rates</title>
                    <link rel="edit" href="/edit/1"/><link href="economy/1"/>
                    <published>2025-02-06T12:00:00Z</published><updated>2025-02-06T15:05:00+00:00</updated>
                    <author><name>A. Reporter</name></author><author><name>B. Writer</name></author>
                    <category term="econ" label="Economy"/>
                    <summary>Short.</summary>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>
                  </entry>
                </feed>""")).article();

        assertThat(article.title()).isEqualTo("1 < 2: rates");
        assertThat(article.body()).isEqualTo("One.\n\nTwo.");
        assertThat(article.url()).isEqualTo("https://ledger.example/economy/1");
        assertThat(article.publishedAt()).isEqualTo("2025-02-06T12:00:00Z");
        assertThat(article.updatedAt()).isEqualTo("2025-02-06T15:05:00Z");
        assertThat(article.author()).isEqualTo("A. Reporter, B. Writer");
        assertThat(article.categories()).containsExactly("Economy");
        assertThat(article.source()).isEqualTo("Albion & Ledger");
        assertThat(article.feed()).isEqualTo("https://ledger.example/feed.atom");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.sourceCountry()).isEqualTo("GB");
    }

    @Test
    void rss1HasItsItemsBesideTheChannel() {
        TestFeeds feeds = read(write(folder, "old.rdf", """
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                         xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://old.example/"><title>Old</title><link>https://old.example/</link>
                    <items><rdf:Seq><rdf:li rdf:resource="https://old.example/1"/></rdf:Seq></items></channel>
                  <item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link>
                    <dc:date>2025-02-03T09:00+09:00</dc:date></item>
                  <item rdf:about="https://old.example/2"><title>Two</title><link>https://old.example/2</link></item>
                </rdf:RDF>"""));

        assertThat(feeds.articles()).extracting(Article::title).containsExactly("One", "Two");
        assertThat(feeds.articles().get(0).publishedAt()).isEqualTo("2025-02-03T00:00:00Z");
        assertThat(feeds.articles().get(0).source()).isEqualTo("Old");
    }

    @Test
    void aBrokenItemTakesNoOtherWithIt() {
        String broken = "<item><title>안 닫힌 <b>제목</title></item>";
        TestFeeds feeds = read(write(
                folder,
                "mixed.xml",
                rss(
                        item(1),
                        broken,
                        item(2),
                        "<item><link>https://hanbit.example/</link></item>",
                        item(3),
                        "<item><title>끝이 없다</title>",
                        item(4))));

        assertThat(feeds.articles()).extracting(Article::title).containsExactly("제목 1", "제목 2", "제목 3", "제목 4");
        assertThat(feeds.deadLetters)
                .extracting(DeadLetter::reason)
                .containsExactly(DeadLetter.Reason.UNREADABLE, DeadLetter.Reason.INVALID, DeadLetter.Reason.UNREADABLE);
        DeadLetter first = feeds.deadLetters.get(0);
        assertThat(first.input()).endsWith("mixed.xml: item 2");
        assertThat(first.message()).contains("mixed.xml: item 2: the item that begins on line 7 is no XML");
        assertThat(first.decodedValue()).asString(StandardCharsets.UTF_8).isEqualTo(broken);
        assertThat(feeds.deadLetters.get(1).message()).contains("body '' is blank like the title");
        assertThat(feeds.summary().read()).isEqualTo(7);
    }

    @Test
    void aFileCutOffKeepsWhatIsWhole() {
        String whole = rss(item(1), item(2), item(3));
        TestFeeds feeds = read(write(folder, "cut.xml", whole.substring(0, whole.indexOf("제목 3"))));

        assertThat(feeds.articles()).hasSize(2);
        assertThat(feeds.deadLetters)
                .singleElement()
                .extracting(DeadLetter::message)
                .asString()
                .contains("has no end");
        assertThat(feeds.summary().complete()).isFalse();
        assertThat(feeds.problems)
                .singleElement()
                .asString()
                .endsWith("cut.xml: cut off: it ends on line 8 without </rss>; what stands before was read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</channel></rss>", "</rss>", "\n<item"})
    void aFileCutOffBetweenItsItemsIsToldToo(String missing) {
        String whole = rss(item(1), item(2));
        TestFeeds feeds = read(write(folder, "cut.xml", whole.substring(0, whole.indexOf(missing))));

        assertThat(feeds.deadLetters).isEmpty();
        assertThat(feeds.summary().complete()).isFalse();
        assertThat(feeds.problems).singleElement().asString().contains("cut off", "without </rss>");
    }

    @Test
    void anItemWithoutItsEndIsBrokenButTheFileIsWhole() {
        TestFeeds feeds = read(write(folder, "open.xml", rss(item(1), item(2).replace("</item>", ""))));

        assertThat(feeds.articles()).hasSize(1);
        assertThat(feeds.deadLetters).hasSize(1);
        assertThat(feeds.summary().complete()).isTrue();
        assertThat(read(write(folder, "none.xml", rss())).summary().complete()).isTrue();
    }

    @Test
    void commonSlipsAreForgiven() {
        TestFeeds feeds = read(write(
                folder,
                "slips.xml",
                "\n\n"
                        + rss(
                                "<item><title>A & B &nbsp;&middot; C\u0008</title><link>https://a.example/v?a=1&b=2</link></item>",
                                "<item><title>undeclared</title><media:content url='x'/></item>")));

        assertThat(feeds.articles()).extracting(Article::title).containsExactly("A & B · C", "undeclared");
        assertThat(feeds.articles().get(0).url()).isEqualTo("https://a.example/v?a=1&b=2");
    }

    @Test
    void noEntityOfTheFileIsEverResolved() {
        Path secret = write(folder, "secret.txt", "s3cret");
        TestFeeds feeds =
                read(write(folder, "xxe.xml", """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY x SYSTEM "%s"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <rss version="2.0"><channel><title>t</title>
                <item><title>leak &x;</title></item><item><title>bomb &b;</title></item><item><title>fine</title></item>
                </channel></rss>""".replace("%s", secret.toUri().toString())));

        assertThat(feeds.articles()).extracting(Article::title).containsExactly("fine");
        assertThat(feeds.deadLetters)
                .hasSize(2)
                .noneMatch(letter -> letter.message().contains("s3cret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "EUC-KR", "x-windows-949"})
    void charsetIsThatOfTheDeclaration(String charset) {
        String text = rss("<item><title>똑같은 제목 中國</title><link>https://hanbit.example/1</link></item>")
                .replace("UTF-8", charset);
        Path file = write(folder, "charset.xml", text, Charset.forName(charset));
        assertThat(read(file).article().title()).isEqualTo("똑같은 제목 中國");
    }

    @Test
    void eucKrIsReadAsTheSupersetThatPublishersMean() {
        Path file = write(
                folder,
                "cp949.xml",
                rss("<item><title>똠방각하</title></item>").replace("UTF-8", "euc-kr"),
                Charset.forName("x-windows-949"));
        assertThat(read(file).article().title()).isEqualTo("똠방각하");
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        assertThat(read(write(folder, "bom.xml", "\uFEFF" + rss(item(1))))
                        .article()
                        .title())
                .isEqualTo("제목 1");
    }

    @Test
    void aDateWithoutZoneIsMeantInTheOutletsCountry() {
        Article article = read(write(
                        folder,
                        "local.xml",
                        rss(item(1).replace("</item>", "<pubDate>2025-02-03 09:00:00</pubDate></item>"))))
                .article();
        assertThat(article.publishedAt()).isEqualTo("2025-02-03T00:00:00Z");
    }

    @Test
    void anUnreadableDateIsLeftOutAndSaid() {
        TestFeeds feeds =
                read(write(folder, "date.xml", rss(item(1).replace("</item>", "<pubDate>어제</pubDate></item>"))));
        assertThat(feeds.article().publishedAt()).isNull();
        assertThat(feeds.summary().unreadableDates()).isEqualTo(1);
        assertThat(feeds.summary().undated()).isEqualTo(1);
    }

    @Test
    void anItemOfAnotherOutletNamesItsOutlet() {
        Article article = read(write(
                        folder,
                        "aggregate.xml",
                        rss("<item><title>t</title><source url='https://x.example/rss'>다도해신문</source></item>")))
                .article();
        assertThat(article.source()).isEqualTo("다도해신문");
    }

    @Test
    void guidTellsApartWhatLinksToTheFrontPage() {
        TestFeeds feeds = read(
                write(
                        folder,
                        "front.xml",
                        rss(
                                "<item><title>a</title><link>https://hanbit.example/</link><guid isPermaLink='false'>1</guid></item>",
                                "<item><title>b</title><link>https://hanbit.example/</link><guid isPermaLink='false'>2</guid></item>")));
        assertThat(feeds.articles()).extracting(Article::id).doesNotHaveDuplicates();
    }

    @Test
    void anArticleIsTheSameFromFeedAndJsonLines() {
        Article fromFeed = read(write(folder, "a.xml", rss(item(7)))).article();
        Article fromLines = read(write(folder, "a.jsonl", TestFeeds.line(7))).article();
        assertThat(fromFeed.id()).isEqualTo(fromLines.id());
        assertThat(fromFeed.ingestedAt()).isBetween(Instant.EPOCH, Instant.now());
    }
}
