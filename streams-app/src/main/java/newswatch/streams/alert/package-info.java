/**
 * From matches to alerts. {@code tag} meets the article with the rules in force and remembers which fired; {@code match}
 * sends each match on by its rule; {@code alert} keeps the rule's cool-down.
 *
 * <p>A rule fires once for an article, however often that is revised, withdrawn or brought back. The clock of the
 * cool-down is the article's ingestion, so a replay raises the same alerts under the same ids; what comes out of order
 * by less than the cool-down is held back. The store {@code cool-downs} holds of each rule when it last raised an alert
 * and how many matches were held back since; the next alert carries that number.
 */
@NullMarked
package newswatch.streams.alert;

import org.jspecify.annotations.NullMarked;
