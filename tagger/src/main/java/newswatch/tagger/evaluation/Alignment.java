package newswatch.tagger.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;

/** Pairs the mentions of the gold with those of the tagger: equal spans first, then what overlaps. */
final class Alignment {
    /** Fractions are rounded in the gold; a decimal of fewer places is taken for exact. */
    private static final int ROUNDED_PLACES = 4;

    private final List<Judgement> judgements = new ArrayList<>();

    private Alignment() {}

    static JudgedArticle of(GoldArticle gold, List<Mention> found) {
        var alignment = new Alignment();
        for (TextField field : TextField.values()) {
            alignment.align(
                    new ArrayList<>(gold.mentions().stream()
                            .filter(m -> m.field() == field)
                            .toList()),
                    new ArrayList<>(
                            found.stream().filter(m -> m.field() == field).toList()));
        }
        alignment.judgements.sort(Comparator.comparing(Judgement::field)
                .thenComparingInt(Judgement::start)
                .thenComparingInt(Judgement::end));
        return new JudgedArticle(gold, found, alignment.judgements);
    }

    private void align(List<GoldMention> goldLeft, List<Mention> foundLeft) {
        pairEqual(goldLeft, foundLeft);
        for (GoldMention gold : goldLeft) {
            Mention near =
                    foundLeft.stream().filter(m -> isNear(gold, m)).findFirst().orElse(null);
            if (near == null) {
                judgements.add(new Judgement(gold, null, Set.of(ErrorKind.MISSED)));
            } else {
                foundLeft.remove(near);
                ErrorKind kind = near.type() == gold.type() ? ErrorKind.WRONG_SPAN : ErrorKind.WRONG_TYPE;
                judgements.add(new Judgement(gold, near, Set.of(kind)));
            }
        }
        foundLeft.forEach(m -> judgements.add(new Judgement(null, m, Set.of(ErrorKind.SPURIOUS))));
    }

    private void pairEqual(List<GoldMention> goldLeft, List<Mention> foundLeft) {
        Map<List<Object>, Mention> bySpan = new LinkedHashMap<>();
        foundLeft.forEach(m -> bySpan.putIfAbsent(List.of(m.type(), m.start(), m.end()), m));
        var paired = new HashSet<Mention>();
        goldLeft.removeIf(gold -> {
            Mention same = bySpan.remove(List.of(gold.type(), gold.start(), gold.end()));
            if (same == null) {
                return false;
            }
            paired.add(same);
            judgements.add(new Judgement(gold, same, attributeErrors(gold, same)));
            return true;
        });
        foundLeft.removeIf(paired::remove); // once each: what is found twice is spurious the second time
    }

    private static boolean isNear(GoldMention gold, Mention found) {
        boolean sameSpan = gold.start() == found.start() && gold.end() == found.end();
        boolean overlap = gold.start() < found.end() && found.start() < gold.end();
        return sameSpan || (overlap && gold.type() == found.type());
    }

    private static Set<ErrorKind> attributeErrors(GoldMention gold, Mention found) {
        var errors = EnumSet.noneOf(ErrorKind.class);
        if (gold.type() == MentionType.QUANTITY) {
            if (!sameValue(gold, found) || !Objects.equals(gold.unit(), found.unit())) {
                errors.add(ErrorKind.WRONG_VALUE);
            }
        } else if (!gold.countries().equals(Set.copyOf(found.countries()))) {
            errors.add(ErrorKind.WRONG_COUNTRIES);
        }
        if (gold.about() != null && !gold.about().equals(about(found))) {
            errors.add(ErrorKind.WRONG_ABOUT);
        }
        if (gold.use() != null && gold.use() != found.use()) {
            errors.add(ErrorKind.WRONG_USE);
        }
        return errors;
    }

    /** A record leaves ABOUT open where it would be a HOME that is only the source's; what it would be is judged. */
    private static Set<String> about(Mention found) {
        boolean open = found.aboutCountries().isEmpty() && found.countryBasis() == CountryBasis.SOURCE;
        return Set.copyOf(open ? found.countries() : found.aboutCountries());
    }

    private static boolean sameValue(GoldMention gold, Mention found) {
        if (gold.value() == null || found.value() == null) {
            return false;
        }
        double wanted = gold.value().doubleValue();
        double seen = found.value().doubleValue();
        int places = gold.value().scale();
        double rounding = places < ROUNDED_PLACES ? 0 : 0.6 * Math.pow(10, -places);
        return Math.abs(wanted - seen) <= Math.max(rounding, 1e-9 * Math.abs(wanted));
    }
}
