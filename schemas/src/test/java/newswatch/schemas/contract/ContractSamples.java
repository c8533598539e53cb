package newswatch.schemas.contract;

import java.util.List;
import java.util.stream.Stream;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.alert.Evidence;
import newswatch.schemas.article.Article;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.retag.RetagRequest;
import newswatch.schemas.story.StoryAssignment;

/** A sample of every record of the contract. */
final class ContractSamples {
    private static final String ARTICLE = """
            {"id":"a1","url":"https://m.news.example/1?utm_source=x","canonicalUrl":"https://news.example/1",\
            "feed":"https://news.example/rss","source":"Example Daily","sourceCountry":"KR","language":"ko",\
            "publishedAt":"2025-01-31T09:00:00Z","updatedAt":"2025-01-31T09:30:00Z",\
            "ingestedAt":"2025-01-31T09:31:00Z","title":"삼성전자 5% 상승","body":"AI 기본법이 통과됐다.",\
            "author":"홍길동","categories":["경제"],"withdrawn":"2025-01-31T10:00:00Z"}""";

    private static final String STANDING_ARTICLE = ARTICLE.replace(",\"withdrawn\":\"2025-01-31T10:00:00Z\"", "");

    private static final String POLICY = """
            {"type":"POLICY","field":"BODY","start":0,"end":6,"surface":"AI 기본법","entityId":"policy:ai-basic-act",\
            "entityName":"AI Basic Act","countries":["KR"],"countryBasis":"ENTITY","aboutCountries":["KR"],\
            "confidence":0.95,"use":"CHANGE"}""";

    private static final String QUANTITY = """
            {"type":"QUANTITY","field":"TITLE","start":5,"end":7,"surface":"5%","countries":[],"aboutCountries":[],\
            "confidence":0.9,"value":5,"unit":"%","kind":"PERCENT"}""";

    private static final String TAGGED = """
            {"article":%s,"eventTime":"2025-01-31T09:00:00Z","revision":2,"gazetteerVersion":"0a1b2c3d@17",\
            "stamp":{"partition":3,"sequence":42},"mentions":[%s,%s]}""".formatted(STANDING_ARTICLE, QUANTITY, POLICY);

    private static final String ADDED = """
            {"id":"m1","change":"ADDED","articleId":"a1","revision":1,"publishedAt":"2025-01-31T09:00:00Z",\
            "source":"Example Daily","entityId":"policy:ai-basic-act","sentence":"AI 기본법이 통과됐다.","mention":%s}""".formatted(POLICY);

    private static final String WINDOW = """
            "country":"KR","unit":"DAY","zone":"Asia/Seoul","windowStart":"2025-01-30T15:00:00Z",\
            "windowEnd":"2025-01-31T15:00:00Z\"""";

    private static final String COUNTRY_COUNT = """
            {%s,"articles":3,"focusArticles":2,"published":4,"mentions":{"POLICY":5,"QUANTITY":1},\
            "homeMentions":{"COMPANY":2},"stamps":{"0":17,"11":3}}""".formatted(WINDOW);

    private static final String ENTITY_COUNT = """
            {%s,"entityId":"policy:ai-basic-act","entityName":"AI Basic Act","type":"POLICY","articles":3,\
            "focusArticles":2,"citedArticles":1,"mentions":7,"stamps":{"0":17}}""".formatted(WINDOW);

    private static final String RULE = """
            {"id":"r1","kind":"MENTION","entityId":"policy:ai-basic-act","countries":["KR"],"includeCited":true,\
            "coolDown":"PT1H"}""";

    private static final String EVIDENCE = """
            {"articleId":"a1","revision":1,"url":"https://news.example/1","source":"Example Daily","field":"BODY",\
            "start":0,"end":6,"surface":"AI 기본법","snippet":"AI 기본법이 통과됐다.","snippetStart":0}""";

    private static final String ALERT = """
            {"id":"x1","ruleId":"r1","kind":"MENTION","firedAt":"2025-01-31T09:31:01Z",\
            "eventTime":"2025-01-31T09:00:00Z","country":"KR","entityId":"policy:ai-basic-act",\
            "entityName":"AI Basic Act","headline":"삼성전자 5%% 상승","evidence":%s,"count":3,"heldBack":2}""".formatted(EVIDENCE);

    private static final String DEAD_LETTER = """
            {"reason":"TOO_LARGE","message":"news.articles-3@1207: too large","failedAt":"2025-01-31T09:31:01Z",\
            "topic":"news.articles","partition":3,"offset":1207,"input":"feed.xml#3","key":"YTE=","value":"e30=",\
            "valueBytes":5000000,\
            "valueSha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",\
            "headers":{"content-type":"anNvbg=="},"stackTrace":"at x"}""";

    private static final String ENTRY = """
            {"id":"company:target","type":"COMPANY","name":"Target","countries":["US"],\
            "names":[{"text":"Target","language":"en","needsContext":true}],"parent":"company:target-group"}""";

    private static final String RETAG = "{\"articleId\":\"a1\",\"revision\":1,\"gazetteerOffset\":17}";

    private static final String STORY = "{\"articleId\":\"a1\",\"storyId\":\"s1\"}";

    private ContractSamples() {}

    static Stream<Samples> all() {
        return Stream.of(
                new Samples(
                        Article.class,
                        "article/article.schema.json",
                        ARTICLE,
                        List.of(
                                replaced(ARTICLE, "\"a1\"", "\"a 1\""),
                                replaced(ARTICLE, "\"a1\"", "\"" + "a".repeat(257) + "\""),
                                replaced(ARTICLE, "\"KR\"", "\"Korea\""),
                                replaced(ARTICLE, "\"ko\"", "\"Korean, mostly\""),
                                replaced(ARTICLE, "2025-01-31T09:00:00Z", "yesterday"),
                                replaced(replaced(STANDING_ARTICLE, "삼성전자 5% 상승", " "), "AI 기본법이 통과됐다.", ""))),
                new Samples(
                        Mention.class,
                        "mention/mention.schema.json",
                        POLICY,
                        List.of(
                                replaced(POLICY, "\"start\":0", "\"start\":-1"),
                                replaced(POLICY, ",\"use\":\"CHANGE\"", ""),
                                replaced(POLICY, "[\"KR\"],\"countryBasis\"", "[],\"countryBasis\""),
                                replaced(POLICY, "0.95", "0"),
                                replaced(POLICY, "0.95", "1.1"),
                                replaced(POLICY, "\"POLICY\"", "\"LAW\""),
                                replaced(POLICY, "\"use\"", "\"unit\":\"%\",\"use\""))),
                new Samples(
                        Mention.class,
                        "mention/mention.schema.json",
                        QUANTITY,
                        List.of(
                                replaced(QUANTITY, "\"value\":5,", ""),
                                replaced(QUANTITY, "\"value\":5,", "\"value\":5,\"entityId\":\"x\","),
                                replaced(QUANTITY, "\"countries\":[]", "\"countries\":[\"KR\"]"))),
                new Samples(
                        TaggedArticle.class,
                        "mention/tagged-article.schema.json",
                        TAGGED,
                        List.of(
                                replaced(TAGGED, "\"revision\":2", "\"revision\":0"),
                                replaced(TAGGED, "\"sequence\":42", "\"sequence\":0"),
                                replaced(TAGGED, "0a1b2c3d@17", " "))),
                new Samples(
                        MentionChange.class,
                        "mention/mention-change.schema.json",
                        ADDED,
                        List.of(
                                replaced(ADDED, "ADDED", "REMOVED"),
                                replaced(ADDED, "\"sentence\":\"AI 기본법이 통과됐다.\",", ""),
                                replaced(ADDED, "통과됐다.\",\"mention\"", "통".repeat(501) + "\",\"mention\""))),
                new Samples(
                        CountryCount.class,
                        "count/country-count.schema.json",
                        COUNTRY_COUNT,
                        List.of(
                                replaced(COUNTRY_COUNT, "\"articles\":3", "\"articles\":-1"),
                                replaced(COUNTRY_COUNT, "\"POLICY\":5", "\"POLICY\":-5"),
                                replaced(COUNTRY_COUNT, "\"KR\"", "\"**\""),
                                replaced(COUNTRY_COUNT, "\"DAY\"", "\"WEEK\""))),
                new Samples(
                        EntityCount.class,
                        "count/entity-count.schema.json",
                        ENTITY_COUNT,
                        List.of(
                                replaced(ENTITY_COUNT, "\"POLICY\"", "\"QUANTITY\""),
                                replaced(ENTITY_COUNT, "\"mentions\":7", "\"mentions\":-7"),
                                replaced(ENTITY_COUNT, "policy:ai-basic-act", ""))),
                new Samples(
                        AlertRule.class,
                        "alert/alert-rule.schema.json",
                        RULE,
                        List.of(
                                replaced(RULE, "PT1H", "an hour"),
                                replaced(RULE, "[\"KR\"]", "[\"KR\",\"KR\"]"),
                                replaced(RULE, "\"MENTION\"", "\"OMEN\""))),
                new Samples(
                        Evidence.class,
                        "alert/evidence.schema.json",
                        EVIDENCE,
                        List.of(replaced(EVIDENCE, "\"snippetStart\":0", "\"snippetStart\":-1"))),
                new Samples(
                        Alert.class,
                        "alert/alert.schema.json",
                        ALERT,
                        List.of(
                                replaced(ALERT, "\"count\":3", "\"count\":0"),
                                replaced(ALERT, "\"heldBack\":2", "\"heldBack\":-2"))),
                new Samples(
                        DeadLetter.class,
                        "deadletter/dead-letter.schema.json",
                        DEAD_LETTER,
                        List.of(
                                replaced(DEAD_LETTER, "TOO_LARGE", "TOO_UGLY"),
                                replaced(
                                        replaced(DEAD_LETTER, "\"topic\":\"news.articles\",", ""),
                                        "\"input\":\"feed.xml#3\",",
                                        ""))),
                new Samples(
                        GazetteerEntry.class,
                        "gazetteer/gazetteer-entry.schema.json",
                        ENTRY,
                        List.of(
                                replaced(ENTRY, "\"COMPANY\"", "\"QUANTITY\""),
                                replaced(ENTRY, "\"company:target\"", "\"target\""),
                                replaced(ENTRY, "company:target-group", "target-group"),
                                replaced(ENTRY, "[\"US\"]", "[]"),
                                ENTRY.replaceAll("\"names\":\\[.*]", "\"names\":[]"))),
                new Samples(
                        RetagRequest.class,
                        "retag/retag-request.schema.json",
                        RETAG,
                        List.of(replaced(RETAG, "\"revision\":1", "\"revision\":0"))),
                new Samples(
                        StoryAssignment.class,
                        "story/story-assignment.schema.json",
                        STORY,
                        List.of(replaced(STORY, "\"s1\"", "\"\""))));
    }

    private static String replaced(String text, String old, String with) {
        if (!text.contains(old)) {
            throw new IllegalStateException("'" + old + "' is not in " + text);
        }
        return text.replace(old, with);
    }
}
