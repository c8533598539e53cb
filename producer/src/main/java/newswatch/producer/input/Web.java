package newswatch.producer.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import newswatch.producer.source.Items;
import newswatch.producer.source.Outlet;
import newswatch.producer.source.Raw;
import newswatch.producer.source.Setting;
import org.jspecify.annotations.Nullable;

/** One fetch of an http(s) URL: bounded in time and size, redirects followed (from https to http they are not). */
public final class Web implements Input {
    /** How a fetch behaves. */
    public record Limits(String userAgent, Duration timeout, long maxBytes) {
        /** A minute for a fetch, 64 MB for an answer. */
        public static final Limits DEFAULT =
                new Limits("newswatch/0.1 (feed reader)", Duration.ofSeconds(60), 64L * 1024 * 1024);
    }

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final URI url;
    private final Limits limits;
    private final Clock clock;
    private byte @Nullable [] answer;

    /** @throws IllegalArgumentException if {@code url} is no http(s) URL with a host */
    public Web(String url, Limits limits, Clock clock) {
        this.url = URI.create(url);
        if (this.url.getHost() == null) {
            throw new IllegalArgumentException("no host in it");
        }
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return url.toString();
    }

    @Override
    public Items open(Outlet defaults, ByteCounter counter) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(limits.timeout())
                .header("User-Agent", limits.userAgent())
                .header(
                        "Accept",
                        "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5")
                .header("Accept-Encoding", "gzip")
                .build();
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT.compareTo(limits.timeout()) < 0 ? CONNECT : limits.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<byte[]> response = await(client.sendAsync(request, info -> new LimitedBody(limits.maxBytes())));
        if (response.statusCode() != 200) {
            throw new IOException(
                    url + ": the server answered " + response.statusCode() + meaning(response.statusCode()));
        }
        byte[] body = unpacked(response);
        answer = body;
        String contentType = response.headers().firstValue("Content-Type").orElse(null);
        Setting setting = new Setting(name(), null, name(), contentType, Outlet.UNKNOWN, defaults, clock);
        return Format.open(counter.count(new ByteArrayInputStream(body)), setting);
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> pending) throws IOException {
        try {
            return pending.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw timeout(e);
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException(url + ": interrupted", e);
        } catch (ExecutionException e) {
            throw explained(e);
        }
    }

    private IOException explained(ExecutionException e) {
        Throwable cause = e.getCause();
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof LimitedBody.TooLargeException) {
                return new IOException(
                        url + ": the answer has more than " + limits.maxBytes()
                                + " bytes; fetch it into a file and read that",
                        e);
            }
            if (deeper instanceof UnknownHostException
                    || deeper instanceof java.nio.channels.UnresolvedAddressException) {
                return new IOException(url + ": there is no host " + url.getHost(), e);
            }
            if (deeper instanceof HttpTimeoutException) {
                return timeout(e);
            }
        }
        return cause instanceof ConnectException
                ? new IOException(url + ": the server refuses the connection", e)
                : new IOException(url + ": cannot be fetched (" + cause + ")", e);
    }

    private IOException timeout(Exception e) {
        return new IOException(
                url + ": no whole answer within " + limits.timeout().toSeconds() + " s", e);
    }

    private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        if (!response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")) {
            return response.body();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            byte[] body = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.maxBytes() + 1));
            if (body.length > limits.maxBytes()) {
                throw new IOException(url + ": the answer has more than " + limits.maxBytes()
                        + " bytes; fetch it into a file and read that");
            }
            return body;
        }
    }

    private static String meaning(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> " (a redirect that leads nowhere, in a circle, or from https to http)";
            case 401, 403 -> " (not allowed)";
            case 404, 410 -> " (there is nothing under this address)";
            case 429 -> " (asked too often)";
            default -> status >= 500 ? " (its own fault: try later)" : "";
        };
    }

    @Override
    public Raw original() {
        return Raw.of(answer == null ? new byte[0] : answer);
    }
}
