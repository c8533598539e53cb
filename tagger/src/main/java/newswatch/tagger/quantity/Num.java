package newswatch.tagger.quantity;

import java.math.BigDecimal;

/** A number as it was read; filled by {@link NumberReader} and {@link NumberWords}, and used again for the next one. */
final class Num {
    /** How it is written. */
    enum Form {
        DIGITS,
        ENGLISH_WORDS,
        /** 두, 세, 다섯 … */
        KOREAN_NATIVE,
        /** 오십, 삼천만 … */
        KOREAN_SINO
    }

    int start;
    int end;
    Form form = Form.DIGITS;
    BigDecimal value = BigDecimal.ZERO;
    /** The one scale that closes it and that the other end of a range may share, else one. */
    BigDecimal scale = BigDecimal.ONE;
    /** The last Korean scale from 만 on (만, 억, 조, 경), else 0. */
    char bigScale;
    /** Digits with a thousands comma or a decimal point: no year, no model number. */
    boolean punctuated;

    void reset(int start, Form form) {
        this.start = start;
        this.end = start;
        this.form = form;
        this.value = BigDecimal.ZERO;
        this.scale = BigDecimal.ONE;
        this.bigScale = 0;
        this.punctuated = false;
    }

    void scaleBy(BigDecimal factor) {
        value = value.multiply(factor);
        scale = scale.multiply(factor);
    }

    boolean isScaled() {
        return bigScale != 0 || scale.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isAtLeast(long least) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    /** Four bare digits from 1900 to 2100. */
    boolean looksLikeYear() {
        return form == Form.DIGITS && end - start == 4 && !punctuated && isAtLeast(1900) && !isAtLeast(2101);
    }

    /** Whether digits stand behind a decimal point, and no scale behind those: 1.12, but not 1.12 million. */
    boolean isDecimal() {
        return value.stripTrailingZeros().scale() > 0;
    }

    boolean isOne() {
        return value.compareTo(BigDecimal.ONE) == 0;
    }
}
