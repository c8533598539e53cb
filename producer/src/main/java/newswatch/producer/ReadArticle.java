package newswatch.producer;

import newswatch.schemas.article.Article;

/**
 * An article and where it came from, for uses without Kafka.
 *
 * @param input file, URL or {@code stdin}
 * @param place {@code input} and the place in it: {@code economy.xml: item 3}
 */
public record ReadArticle(Article article, String input, String place) {}
