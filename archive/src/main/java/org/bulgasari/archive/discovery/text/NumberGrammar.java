package org.bulgasari.archive.discovery.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How one language puts numbers together out of its number words.
final class NumberGrammar {

    private static final int GLUE = -1;

    private static final String ENGLISH =
            "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13"
                    + " fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50"
                    + " sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 and -1";
    private static final String FRENCH =
            "zero 0 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13"
                    + " quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70"
                    + " huitante 80 nonante 90 cent 100 cents 100 mille 1000 mil 1000 et -1";
    private static final String ITALIAN =
            "zero 0 uno 1 un 1 una 1 due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12"
                    + " tredici 13 quattordici 14 quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove 19 venti 20 vent 20"
                    + " trenta 30 trent 30 quaranta 40 quarant 40 cinquanta 50 cinquant 50 sessanta 60 sessant 60 settanta 70"
                    + " settant 70 ottanta 80 ottant 80 novanta 90 novant 90 cento 100 cent 100 mille 1000 mila 1000 e -1";
    private static final String GERMAN =
            "null 0 ein 1 eins 1 eine 1 zwei 2 drei 3 vier 4 funf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwolf 12"
                    + " dreizehn 13 vierzehn 14 funfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreissig 30"
                    + " vierzig 40 funfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100 tausend 1000 und -1";
    private static final String SPANISH =
            "cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12"
                    + " trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veinti 20"
                    + " treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100"
                    + " doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400"
                    + " quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700"
                    + " ochocientos 800 ochocientas 800 novecientos 900 novecientas 900 mil 1000 y -1";

    static final List<NumberGrammar> ALL = List.of(
            new NumberGrammar("en", ENGLISH, false),
            new NumberGrammar("fr", FRENCH, false),
            new NumberGrammar("it", ITALIAN, true),
            new NumberGrammar("de", GERMAN, true),
            new NumberGrammar("es", SPANISH, true));

    private final String language;
    private final boolean compounds;
    private final Map<String, Integer> values = new HashMap<>();
    /// First letters of number words: most words of a text fail here already.
    private final BitSet starts = new BitSet(128);
    private int longest;

    private NumberGrammar(String language, String table, boolean compounds) {
        this.language = language;
        this.compounds = compounds;
        String[] parts = table.split(" ", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            values.put(parts[i], Integer.valueOf(parts[i + 1]));
            starts.set(parts[i].charAt(0) & 127);
            longest = Math.max(longest, parts[i].length());
        }
    }

    /// Whether a number may begin with this word.
    boolean begins(String word) {
        Integer value = values.get(word);
        if (value != null) return value != GLUE;
        return compounds && word.length() > 5 && parts(word) != null;
    }

    /// The number these words spell, all of them together.
    OptionalInt value(List<String> words) {
        List<Integer> all = new ArrayList<>();
        for (String word : words) {
            List<Integer> parts = parts(word);
            if (parts == null) return OptionalInt.empty();
            all.addAll(parts);
        }
        return sum(all);
    }

    /// The number words of which one written word consists, or null.
    private @Nullable List<Integer> parts(String word) {
        Integer whole = values.get(word);
        if (whole != null) return List.of(whole);
        List<Integer> parts = new ArrayList<>();
        return compounds && word.length() > 5 && take(word, 0, parts) ? parts : null;
    }

    private boolean take(String word, int from, List<Integer> parts) {
        if (from == word.length()) return true;
        if (!starts.get(word.charAt(from) & 127)) return false;
        for (int to = Math.min(word.length(), from + longest); to > from; to--) {
            Integer value = values.get(word.substring(from, to));
            if (value == null) continue;
            parts.add(value);
            if (take(word, to, parts)) return true;
            parts.removeLast();
        }
        return false;
    }

    private OptionalInt sum(List<Integer> parts) {
        int total = 0;
        int group = 0;
        boolean counted = false;
        boolean glued = false;
        for (int i = 0; i < parts.size(); i++) {
            int part = parts.get(i);
            if (part == GLUE) {
                if (!counted || glued || i + 1 == parts.size()) return OptionalInt.empty();
                glued = true;
                continue;
            }
            if (part == 0) return parts.size() == 1 ? OptionalInt.of(0) : OptionalInt.empty();
            if (part == 1000) {
                if (total > 0) return OptionalInt.empty();
                total = (counted ? group : 1) * 1000;
                group = 0;
            } else {
                group = joined(group, part, glued, total);
                if (group < 0) return OptionalInt.empty();
            }
            counted = true;
            glued = false;
        }
        return counted ? OptionalInt.of(total + group) : OptionalInt.empty();
    }

    /// The group below a thousand with one more part, or -1 where the language does not join them.
    private int joined(int group, int part, boolean glued, int total) {
        int rest = group % 100;
        if (part == 100) {
            boolean fits = group < 100 && !glued && (group < 10 || total == 0);
            return fits ? Math.max(group, 1) * 100 : -1;
        }
        if (part > 100) return group == 0 ? part : -1;
        if (language.equals("fr")) return joinedFrench(group, rest, part);
        if (language.equals("de") && glued && rest >= 1 && rest <= 9 && part >= 20) return group + part;
        if (glued && language.equals("de") && rest > 0) return -1;
        boolean afterHundred = rest == 0;
        boolean afterTens = rest >= 20 && rest % 10 == 0 && part < 10;
        if (afterHundred || afterTens) return group + part;
        boolean year = language.equals("en") && !glued && total == 0 && group >= 10 && group < 100 && part >= 10;
        return year ? group * 100 + part : -1;
    }

    /// "quatre-vingt-dix-sept": four twenties, ten, seven.
    private static int joinedFrench(int group, int rest, int part) {
        if (rest == 0) return group + part;
        if (rest == 4 && part == 20) return group + 76;
        if (part >= 10 && part < 20) return rest == 60 || rest == 80 ? group + part : -1;
        boolean teens = (rest == 10 || rest == 70 || rest == 90) && part >= 7 && part < 10;
        boolean tens = rest >= 20 && rest % 10 == 0 && part < 10;
        return teens || tens ? group + part : -1;
    }
}
