package org.bulgasari.archive.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Films that try a search: many scripts, articles, numbers, punctuation.
final class SampleFilms {

    static final Label KP = country("KP", "North Korea", "Corea del Nord", "조선");
    static final Label KR = country("KR", "South Korea", "Corea del Sud", "대한민국");
    static final Label IT = country("IT", "Italy", "Italia", "이탈리아");
    static final Label US = country("US", "United States", "Stati Uniti", "미국");
    static final Label JP = country("JP", "Japan", "Giappone", "일본");
    static final Label HK = country("HK", "Hong Kong", "Hong Kong", "홍콩");
    static final Label CN = country("CN", "China", "Cina", "중국");
    static final Label TW = country("TW", "Taiwan", "Taiwan", "대만");
    static final Label FR = country("FR", "France", "Francia", "프랑스");
    static final Label DE = country("DE", "Germany", "Germania", "독일");
    static final Label ES = country("ES", "Spain", "Spagna", "스페인");
    static final Label SUHH = country("SUHH", "Soviet Union", "Unione Sovietica", "소련");
    static final Label VHS = country("vhs", "VHS", "VHS", "VHS");
    static final Label DVD = country("dvd", "DVD", "DVD", "DVD");
    static final Label MONSTER = country("monster", "Monster", "Mostri", "괴수");
    static final Label HORROR = country("horror", "Horror", "Horror", "공포");

    private SampleFilms() {}

    private static Label country(String code, String en, String it, String ko) {
        return new Label(code, Map.of("en", en, "it", it, "ko", ko));
    }

    private static FilmEntryBuilder film(String id, int year, Label country, String title, @Nullable String language) {
        return FilmEntry.of(id).from(year).madeIn(country).titled(title, language);
    }

    private static List<String> names(String... names) {
        return List.of(names);
    }

    static List<FilmEntry> all() {
        return List.of(
                film("pulgasari", 1985, KP, "Pulgasari", "ko")
                        .titled("불가사리", "ko")
                        .titled("Bulgasari", "ko")
                        .by(new EntryAgent(
                                "shin", names("Shin Sang-ok", "신상옥", "Sin Sang-ok", "Simon Sheen"), "director"))
                        .inLanguages(Label.of("ko"))
                        .ofGenre(MONSTER)
                        .about("Folklore")
                        .summarised(
                                "A small figure of rice grows into an iron-eating giant and helps the peasants against their king.")
                        .held(names("").stream().map(x -> VHS).toList(), names("KV000001", "KV000002"), 2)
                        .knownAs("tt0089851")
                        .arrived(Instant.parse("2024-05-01T00:00:00Z"))
                        .asRareAs(9)
                        .entry(),
                film("yongary", 1967, KR, "Yongary, Monster from the Deep", "en")
                        .titled("대괴수 용가리", "ko")
                        .directedBy("Kim Ki-duk", "김기덕")
                        .ofGenre(MONSTER)
                        .entry(),
                film("housemaid", 1960, KR, "The Housemaid", "en")
                        .titled("하녀", "ko")
                        .titled("Hanyeo", "ko")
                        .directedBy("Kim Ki-young", "김기영")
                        .entry(),
                film("housemaid-2010", 2010, KR, "The Housemaid", "en")
                        .titled("하녀", "ko")
                        .directedBy("Im Sang-soo", "임상수")
                        .entry(),
                film("flower-girl", 1972, KP, "The Flower Girl", "en")
                        .titled("꽃파는 처녀", "ko")
                        .titled("Kkotpanŭn ch'ŏnyŏ", "ko")
                        .directedBy("Choe Ik-gyu", "최익규")
                        .entry(),
                film("aimless", 1961, KR, "Aimless Bullet", "en")
                        .titled("오발탄", "ko")
                        .directedBy("Yu Hyun-mok", "유현목")
                        .entry(),
                film("oldboy", 2003, KR, "Oldboy", "en")
                        .titled("올드보이", "ko")
                        .directedBy("Park Chan-wook", "박찬욱")
                        .with("actor", "Choi Min-sik", "최민식")
                        .held(List.of(DVD), names("KV000777"), 1)
                        .entry(),
                film("sopyonje", 1993, KR, "Sopyonje", "ko")
                        .titled("서편제", "ko")
                        .directedBy("Im Kwon-taek", "임권택")
                        .entry(),
                film("independence-gate", 1950, KR, "독립문", "ko").entry(),
                film("poetry", 2010, KR, "Poetry", "en")
                        .titled("시", "ko")
                        .directedBy("Lee Chang-dong", "이창동")
                        .entry(),
                film("avventura", 1960, IT, "L'avventura", "it")
                        .directedBy("Michelangelo Antonioni")
                        .entry(),
                film("otto", 1963, IT, "8½", "it")
                        .titled("Otto e mezzo", "it")
                        .titled("8 1/2", "en")
                        .directedBy("Federico Fellini")
                        .entry(),
                film("dolce", 1960, IT, "La dolce vita", "it")
                        .directedBy("Federico Fellini")
                        .entry(),
                film("quattrocento", 1959, FR, "Les quatre cents coups", "fr")
                        .titled("The 400 Blows", "en")
                        .directedBy("François Truffaut")
                        .entry(),
                film("shining", 1980, US, "The Shining", "en")
                        .directedBy("Stanley Kubrick")
                        .ofGenre(HORROR)
                        .held(List.of(VHS, DVD), names("KV000100"), 2)
                        .entry(),
                film("clockwork", 1971, US, "A Clockwork Orange", "en")
                        .directedBy("Stanley Kubrick")
                        .entry(),
                film("odyssey", 1968, US, "2001: A Space Odyssey", "en")
                        .directedBy("Stanley Kubrick")
                        .entry(),
                film("blade", 1982, US, "Blade Runner", "en")
                        .directedBy("Ridley Scott")
                        .entry(),
                film("apocalypse", 1979, US, "Apocalypse Now", "en")
                        .directedBy("Francis Ford Coppola")
                        .with("actor", "Marlon Brando")
                        .entry(),
                film("angry", 1957, US, "12 Angry Men", "en")
                        .directedBy("Sidney Lumet")
                        .entry(),
                film("rocky2", 1979, US, "Rocky II", "en")
                        .directedBy("Sylvester Stallone")
                        .entry(),
                film("mash", 1970, US, "M*A*S*H", "en")
                        .directedBy("Robert Altman")
                        .entry(),
                film("thelma", 1991, US, "Thelma & Louise", "en")
                        .directedBy("Ridley Scott")
                        .entry(),
                film("et", 1982, US, "E.T. the Extra-Terrestrial", "en")
                        .directedBy("Steven Spielberg")
                        .entry(),
                film("rosemary", 1968, US, "Rosemary's Baby", "en")
                        .directedBy("Roman Polanski")
                        .ofGenre(HORROR)
                        .entry(),
                film("diehard", 1988, US, "Die Hard", "en")
                        .directedBy("John McTiernan")
                        .entry(),
                film("dalmatians", 1961, US, "One Hundred and One Dalmatians", "en")
                        .entry(),
                film("leagues", 1954, US, "20,000 Leagues Under the Sea", "en").entry(),
                film("nineteen", 1984, US, "Nineteen Eighty-Four", "en").entry(),
                film("hateful", 2015, US, "The Hateful Eight", "en")
                        .directedBy("Quentin Tarantino")
                        .entry(),
                film("se7en", 1995, US, "Se7en", "en")
                        .directedBy("David Fincher")
                        .entry(),
                film("potemkin", 1925, SUHH, "Броненосец Потёмкин", "ru")
                        .titled("Battleship Potemkin", "en")
                        .by(new EntryAgent("eisenstein", names("Sergei Eisenstein", "Сергей Эйзенштейн"), "director"))
                        .entry(),
                film("october", 1928, SUHH, "October", "en")
                        .titled("Октябрь", "ru")
                        .directedBy("Sergei Eisenstein")
                        .entry(),
                film("stalker", 1979, SUHH, "Сталкер", "ru")
                        .titled("Stalker", "en")
                        .directedBy("Andrei Tarkovsky", "Андрей Тарковский")
                        .entry(),
                film("mood", 2000, HK, "In the Mood for Love", "en")
                        .titled("花樣年華", "zh")
                        .directedBy("Wong Kar-wai", "王家衛")
                        .entry(),
                film("chungking", 1994, HK, "Chungking Express", "en")
                        .titled("重慶森林", "zh")
                        .directedBy("Wong Kar-wai", "王家衛")
                        .entry(),
                film("lantern", 1991, CN, "Raise the Red Lantern", "en")
                        .titled("大红灯笼高高挂", "zh")
                        .directedBy("Zhang Yimou", "张艺谋")
                        .entry(),
                film("city-sadness", 1989, TW, "A City of Sadness", "en")
                        .titled("悲情城市", "zh")
                        .directedBy("侯孝賢")
                        .entry(),
                film("tokyo-story", 1953, JP, "東京物語", "ja")
                        .titled("Tokyo Story", "en")
                        .titled("Tōkyō monogatari", "ja")
                        .directedBy("Yasujirō Ozu", "小津安二郎")
                        .entry(),
                film("seven-samurai", 1954, JP, "Seven Samurai", "en")
                        .titled("七人の侍", "ja")
                        .directedBy("Akira Kurosawa", "黒澤明")
                        .entry(),
                film("godzilla", 1954, JP, "ゴジラ", "ja")
                        .titled("Godzilla", "en")
                        .directedBy("Ishirō Honda", "本多猪四郎")
                        .ofGenre(MONSTER)
                        .entry(),
                film("totoro", 1988, JP, "My Neighbor Totoro", "en")
                        .titled("となりのトトロ", "ja")
                        .entry(),
                film("ran", 1985, JP, "乱", "ja")
                        .titled("Ran", "en")
                        .directedBy("Akira Kurosawa", "黒澤明")
                        .entry(),
                film("blechtrommel", 1979, DE, "Die Blechtrommel", "de")
                        .titled("The Tin Drum", "en")
                        .directedBy("Volker Schlöndorff")
                        .entry(),
                film("himmel", 1987, DE, "Der Himmel über Berlin", "de")
                        .titled("Wings of Desire", "en")
                        .directedBy("Wim Wenders")
                        .entry(),
                film("munchhausen", 1943, DE, "Münchhausen", "de").entry(),
                film("colmena", 1973, ES, "El espíritu de la colmena", "es")
                        .titled("The Spirit of the Beehive", "en")
                        .directedBy("Víctor Erice")
                        .entry(),
                film("eternity", 1998, country("GR", "Greece", "Grecia", "그리스"), "Μια αιωνιότητα και μια μέρα", "el")
                        .titled("Eternity and a Day", "en")
                        .directedBy("Theodoros Angelopoulos", "Θεόδωρος Αγγελόπουλος")
                        .entry(),
                film("cairo", 1958, country("EG", "Egypt", "Egitto", "이집트"), "باب الحديد", "ar")
                        .titled("Cairo Station", "en")
                        .directedBy("Youssef Chahine", "يوسف شاهين")
                        .entry(),
                film("pather", 1955, country("IN", "India", "India", "인도"), "পথের পাঁচালী", "bn")
                        .titled("पथेर पांचाली", "hi")
                        .directedBy("Satyajit Ray")
                        .entry(),
                film("boonmee", 2010, country("TH", "Thailand", "Thailandia", "태국"), "ลุงบุญมีระลึกชาติ", "th")
                        .titled("Uncle Boonmee Who Can Recall His Past Lives", "en")
                        .directedBy("Apichatpong Weerasethakul", "อภิชาติพงศ์ วีระเศรษฐกุล")
                        .entry(),
                film("waltz", 2008, country("IL", "Israel", "Israele", "이스라엘"), "ואלס עם באשיר", "he")
                        .titled("Waltz with Bashir", "en")
                        .directedBy("Ari Folman", "ארי פולמן")
                        .entry(),
                film("secret", 1999, KP, "Secret Reel", "en")
                        .directedBy("Shin Sang-ok", "신상옥")
                        .forStaffOnly()
                        .entry(),
                film("kim-documentary", 2016, US, "The Lovers and the Despot", "en")
                        .about("Shin Sang-ok", "Abduction", "North Korean cinema")
                        .summarised("How a director and an actress were abducted and made films such as Pulgasari.")
                        .entry());
    }
}
