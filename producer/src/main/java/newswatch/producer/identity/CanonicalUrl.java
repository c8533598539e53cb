package newswatch.producer.identity;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URL without what does not tell articles apart: letter case of scheme and host, {@code http} against {@code https},
 * the default port, {@code www.} and hosts for telephones ({@code m.}, {@code mobile.}, {@code amp.}), tracking
 * parameters, order of parameters, fragment, trailing slash, and how characters are escaped. It names an article; it
 * need not be reachable.
 */
public final class CanonicalUrl {
    private static final Pattern URL = Pattern.compile(
            "(?i)(https?)://(?:[^/?#@]*@)?(\\[[^\\]/?#]+\\]|[^/?#:\\[]+)(?::(\\d*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
    private static final Pattern HOST_PREFIX = Pattern.compile("(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.[^.])");
    private static final Pattern AMP_PATH = Pattern.compile("/amp/?$");

    private static final Set<String> TRACKING = Set.of("""
            fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid
            mc_eid mkt_tok _ga _gl _hsenc _hsmi hsctatracking cmpid cmp icid ncid ocid smid xtor spm
            guccounter guce_referrer guce_referrer_sig ito sref srnd wt.mc_id wt_mc s_cid ns_mchannel
            ns_source ns_campaign ns_linkname at_medium at_campaign at_custom1 __twitter_impression amp
            outputtype""".split("\\s+"));

    private static final List<String> TRACKING_PREFIXES = List.of("utm_", "pk_", "mtm_", "oly_", "vero_");

    /** Parameters that tell where the reader came from if their value begins so: {@code partner=rss}. */
    private static final Set<String> ORIGINS = Set.of("ref", "from", "source", "partner", "emc", "mod", "feed", "via");

    private CanonicalUrl() {}

    /** The canonical form; null if {@code url} is no http(s) URL. */
    public static @Nullable String of(String url) {
        Matcher parts = URL.matcher(url.strip().replaceAll("[\\t\\r\\n]", ""));
        if (!parts.matches()) {
            return null;
        }
        String host = canonicalHost(parts.group(2));
        if (host.isEmpty()) {
            return null;
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String port = parts.group(3);
        boolean defaultPort = port == null || port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        StringBuilder canonical =
                new StringBuilder(defaultPort ? "https" : scheme).append("://").append(host);
        if (!defaultPort) {
            canonical.append(':').append(port);
        }
        String path = escaped(AMP_PATH.matcher(parts.group(4)).replaceFirst(""));
        canonical.append(path.replaceFirst("/+$", ""));
        String query = canonicalQuery(parts.group(5));
        if (!query.isEmpty()) {
            canonical.append('?').append(query);
        }
        String fragment = parts.group(6);
        if (fragment != null && (fragment.startsWith("!") || fragment.startsWith("/"))) {
            canonical.append('#').append(escaped(fragment)); // a page that is drawn by a script: its path stands here
        }
        return canonical.toString();
    }

    /** Whether a canonical URL has neither path, query nor fragment: many feeds link there for want of a page. */
    static boolean isFrontPage(String canonical) {
        return canonical.indexOf('/', canonical.indexOf("://") + 3) < 0
                && canonical.indexOf('?') < 0
                && canonical.indexOf('#') < 0;
    }

    /** The host as people know it, without {@code www.} and the like; null if there is none. */
    public static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher parts = URL.matcher(url.strip());
        return parts.matches() ? canonicalHost(parts.group(2)) : null;
    }

    private static String canonicalHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        try {
            lower = IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return lower; // no host name that could be reached: as good a name for an article as any
        }
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = HOST_PREFIX.matcher(bare).lookingAt() ? bare.substring(bare.indexOf('.') + 1) : bare;
        }
        return bare;
    }

    private static String canonicalQuery(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : Arrays.asList(query.replace("&amp;", "&").split("&", -1))) {
            if (!parameter.isEmpty() && !isTracking(parameter)) {
                kept.add(escaped(parameter));
            }
        }
        Collections.sort(kept);
        return String.join("&", kept);
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : parameter.substring(equals + 1).toLowerCase(Locale.ROOT);
        return TRACKING.contains(name)
                || TRACKING_PREFIXES.stream().anyMatch(name::startsWith)
                || (ORIGINS.contains(name) && value.startsWith("rss"));
    }

    /** Escapes what must be and unescapes what need not be, so that both spellings of a Korean path are one. */
    private static String escaped(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == '%' && i + 2 < bytes.length) {
                int high = Character.digit(bytes[i + 1], 16);
                int low = Character.digit(bytes[i + 2], 16);
                if (high >= 0 && low >= 0) {
                    append(out, high * 16 + low, false);
                    i += 2;
                    continue;
                }
            }
            append(out, b, true);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int b, boolean wasPlain) {
        boolean unreserved =
                (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "-._~".indexOf(b) >= 0;
        if (unreserved || (wasPlain && b > ' ' && b < 127 && "\"<>\\^`{|}%".indexOf(b) < 0)) {
            out.append((char) b);
        } else {
            out.append(String.format(Locale.ROOT, "%%%02X", b));
        }
    }
}
