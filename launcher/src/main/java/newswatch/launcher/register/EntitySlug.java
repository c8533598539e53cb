package newswatch.launcher.register;

import java.text.Normalizer;
import java.util.Locale;

/** Names as the second part of ids: {@code acme-steel}, 안부제철 by its sounds {@code anbujecheol}. */
final class EntitySlug {
    private static final String[] INITIALS = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(",", -1);
    private static final String[] VOWELS =
            "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i".split(",", -1);
    private static final String[] FINALS = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(",", -1);
    private static final char FIRST = '가';
    private static final char LAST = '힣';

    private EntitySlug() {}

    /** Small Latin letters, digits and hyphens; empty if the name holds none that can be written so. */
    static String of(String name) {
        StringBuilder sounds = new StringBuilder();
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFC).toCharArray()) {
            if (c >= FIRST && c <= LAST) {
                int syllable = c - FIRST;
                sounds.append(INITIALS[syllable / FINALS.length / VOWELS.length])
                        .append(VOWELS[syllable / FINALS.length % VOWELS.length])
                        .append(FINALS[syllable % FINALS.length]);
            } else {
                sounds.append(c);
            }
        }
        return Normalizer.normalize(sounds, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace("&", " and ")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
