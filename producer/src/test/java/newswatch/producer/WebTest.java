package newswatch.producer;

import static newswatch.producer.TestFeeds.item;
import static newswatch.producer.TestFeeds.rss;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import newswatch.producer.input.Web;
import newswatch.schemas.article.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WebTest {
    private static final byte[] FEED = rss(item(1)).getBytes(StandardCharsets.UTF_8);

    private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String root;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        root = "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    @AfterEach
    void end() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(String path, int status, byte[] body, String... headers) {
        server.createContext(path, exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private TestFeeds fetch(String path) {
        Web.Limits limits = new Web.Limits("newswatch-test", Duration.ofSeconds(2), 100_000);
        return TestFeeds.read(Ingestion.builder().input(root + path).limits(limits));
    }

    private String problem(String path) {
        TestFeeds feeds = fetch(path);
        assertThat(feeds.articles()).isEmpty();
        assertThat(feeds.summary().failedInputs()).isEqualTo(1);
        assertThat(feeds.problems).hasSize(1);
        return feeds.problems.get(0);
    }

    @Test
    void aFeedIsFetchedWithOurName() {
        serve("/feed", 200, FEED, "Content-Type", "application/rss+xml");
        TestFeeds feeds = fetch("/feed");
        assertThat(feeds.article().title()).isEqualTo("제목 1");
        assertThat(feeds.article().feed()).isEqualTo(root + "/feed");
        assertThat(feeds.read.get(0).place()).isEqualTo(root + "/feed: item 1");
        assertThat(agents).containsExactly("newswatch-test");
    }

    @Test
    void redirectsAreFollowedAndTheFeedKeepsItsName() {
        serve("/new", 200, FEED);
        serve("/old", 301, new byte[0], "Location", "/new");
        assertThat(fetch("/old").article().feed()).isEqualTo(root + "/old");
    }

    @Test
    void theHeaderTellsTheCharset() {
        byte[] bytes = rss(item(1)).replace(" encoding=\"UTF-8\"", "").getBytes(Charset.forName("EUC-KR"));
        serve("/korean", 200, bytes, "Content-Type", "application/xml; charset=euc-kr");
        assertThat(fetch("/korean").article().title()).isEqualTo("제목 1");
    }

    @Test
    void packedAnswersAreUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(FEED);
        }
        serve("/gzip", 200, packed.toByteArray(), "Content-Encoding", "gzip");
        assertThat(fetch("/gzip").article().title()).isEqualTo("제목 1");
    }

    @Test
    void jsonLinesAndRelativeLinksToo() {
        serve("/lines", 200, (TestFeeds.line(1) + TestFeeds.line(2)).getBytes(StandardCharsets.UTF_8));
        assertThat(fetch("/lines").articles()).hasSize(2);
        serve(
                "/relative/feed",
                200,
                rss("<item><title>t</title><link>../a/1</link></item>").getBytes(StandardCharsets.UTF_8));
        assertThat(fetch("/relative/feed").articles()).extracting(Article::url).containsExactly(root + "/a/1");
    }

    @Test
    void whatGoesWrongIsSaid() throws IOException {
        serve("/gone", 404, new byte[0]);
        serve("/broken", 503, new byte[0]);
        serve("/loop", 302, new byte[0], "Location", "/loop");
        serve("/large", 200, new byte[100_001]);
        serve("/page", 200, "<!doctype html><html><body>Sorry".getBytes(StandardCharsets.UTF_8));

        assertThat(problem("/gone"))
                .isEqualTo(root + "/gone: the server answered 404 (there is nothing under this address)");
        assertThat(problem("/broken")).contains("503 (its own fault: try later)");
        assertThat(problem("/loop")).contains("302 (a redirect that leads nowhere");
        assertThat(problem("/large")).contains("the answer has more than 100000 bytes; fetch it into a file");
        assertThat(problem("/page")).contains("its root element is <html>").contains("it begins with: <!doctype html>");
        root = "http://localhost:" + freePort();
        assertThat(problem("/")).isEqualTo(root + "/: the server refuses the connection");
        root = "http://nowhere.invalid";
        assertThat(problem("/")).isEqualTo("http://nowhere.invalid/: there is no host nowhere.invalid");
    }

    @Test
    void aServerThatStopsInTheMiddleIsGivenUp() {
        server.createContext("/slow", this::dribble);
        assertThat(problem("/slow")).isEqualTo(root + "/slow: no whole answer within 2 s");
    }

    private void dribble(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, FEED.length);
        exchange.getResponseBody().write(FEED, 0, 10);
        exchange.getResponseBody().flush();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
