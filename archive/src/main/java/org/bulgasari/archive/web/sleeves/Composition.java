package org.bulgasari.archive.web.sleeves;

import static org.bulgasari.archive.web.sleeves.Svg.n;

/// The families of sleeve design. Each draws its shapes on the front (16,0 to 200,272) and says where the title may
/// stand, always on plain ground.
@SuppressWarnings("ImmutableEnumChecker") // Box is a record of numbers
enum Composition {
    SUN(new Box(28, 44, 160, 104, false)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            int radius = chance.between(56, 84);
            int x = chance.between(60, 160);
            svg.circle(x, 262, radius, inks.first);
            svg.ring(x, 262, radius + 10, 3, inks.second);
            if (chance.below(2) == 0) svg.ring(x, 262, radius + 18, 1.2, inks.second);
        }
    },
    STRIPES(new Box(28, 44, 160, 110, false)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            int top = chance.between(168, 190);
            String[] ink = {inks.first, inks.second, inks.letters, inks.first, inks.second};
            int thick = chance.between(8, 15);
            int rise = chance.between(-1, 1) * 46;
            for (int i = 0; i < 5; i++) {
                int y = top + i * (thick + 4);
                svg.path(
                        "M16 " + (y + rise / 2) + "L200 " + (y - rise / 2) + "v" + thick + "L16 "
                                + (y + rise / 2 + thick) + "z",
                        ink[i]);
            }
        }
    },
    RAYS(new Box(28, 44, 160, 92, false)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            int x = chance.between(30, 186);
            int rays = chance.between(9, 15);
            StringBuilder path = new StringBuilder();
            for (int i = 0; i < rays; i++) {
                double from = Math.PI * (1 + (i + 0.08) / rays);
                double to = Math.PI * (1 + (i + 0.56) / rays);
                path.append("M").append(x).append(" 280");
                path.append("L").append(n(x + 125 * Math.cos(from))).append(" ").append(n(280 + 125 * Math.sin(from)));
                path.append("L").append(n(x + 125 * Math.cos(to))).append(" ").append(n(280 + 125 * Math.sin(to)));
                path.append("z");
            }
            svg.path(path.toString(), inks.second).circle(x, 280, chance.between(34, 54), inks.first);
        }
    },
    HILLS(new Box(28, 44, 160, 98, false)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            svg.circle(chance.between(130, 180), 176, chance.between(12, 24), inks.first);
            String[] ink = {inks.second, inks.first, inks.letters};
            for (int i = 0; i < 3; i++) {
                int y = 190 + i * 26;
                int a = chance.between(-34, 34);
                svg.path(
                        "M16 " + y + "C70 " + (y - a - 14) + " 130 " + (y + a) + " 200 " + (y - a / 2) + "V280H16z",
                        ink[i]);
            }
        }
    },
    FRAME(new Box(44, 62, 128, 130, true)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            svg.rect(26, 40, 164, 206, inks.first).rect(36, 50, 144, 186, inks.ground);
            int holes = chance.between(9, 13);
            double step = 206.0 / holes;
            for (int i = 0; i < holes; i++) {
                svg.rect(28.5, 40 + (i + 0.3) * step, 5, step * 0.42, inks.ground);
                svg.rect(182.5, 40 + (i + 0.3) * step, 5, step * 0.42, inks.ground);
            }
            svg.rect(96, 206, 24, 3, inks.second);
        }
    },
    TILES(new Box(28, 44, 160, 84, false)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            String[] ink = {inks.first, inks.second, inks.letters, inks.ground};
            for (int row = 0; row < 3; row++)
                for (int column = 0; column < 4; column++)
                    tile(
                            svg,
                            16 + column * 46,
                            136 + row * 46,
                            ink[chance.below(4)],
                            ink[chance.below(3)],
                            chance.below(6));
        }

        private void tile(Svg svg, int x, int y, String ground, String ink, int turn) {
            svg.rect(x, y, 46.4, 46.4, ground);
            int right = x + 46;
            int bottom = y + 46;
            switch (turn) {
                case 0 -> svg.path("M" + x + " " + y + "H" + right + "A46 46 0 0 1 " + x + " " + bottom + "z", ink);
                case 1 -> svg.path("M" + right + " " + y + "V" + bottom + "A46 46 0 0 1 " + x + " " + y + "z", ink);
                case 2 -> svg.path("M" + right + " " + bottom + "H" + x + "A46 46 0 0 1 " + right + " " + y + "z", ink);
                case 3 ->
                    svg.path("M" + x + " " + bottom + "V" + y + "A46 46 0 0 1 " + right + " " + bottom + "z", ink);
                case 4 -> svg.circle(x + 23, y + 23, 15, ink);
                default -> svg.rect(x, y + 23, 46, 23, ink);
            }
        }
    },
    REEL(new Box(28, 44, 160, 86, false)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            int x = chance.between(80, 136);
            svg.circle(x, 206, 66, inks.first).circle(x, 206, 60, inks.second).circle(x, 206, 54, inks.first);
            int holes = chance.between(5, 7);
            double turn = chance.below(60) / 60.0;
            for (int i = 0; i < holes; i++) {
                double angle = 2 * Math.PI * (i + turn) / holes;
                svg.circle(x + 33 * Math.cos(angle), 206 + 33 * Math.sin(angle), holes == 5 ? 14 : 11, inks.ground);
            }
            svg.circle(x, 206, 8, inks.ground);
        }
    },
    BLIND(new Box(28, 44, 160, 104, false)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            int slats = chance.between(7, 11);
            boolean growing = chance.below(2) == 0;
            for (int i = 0; i < slats; i++) {
                double thick = 1.5 + 9.5 * (growing ? i + 1 : slats - i) / slats;
                svg.rect(16, 162 + i * 112.0 / slats, 184, thick, inks.first);
            }
            svg.circle(chance.between(50, 170), chance.between(196, 226), chance.between(20, 32), inks.second);
        }
    },
    MOON(new Box(28, 136, 160, 112, false)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            int x = chance.between(70, 150);
            int radius = chance.between(34, 46);
            svg.circle(x, 86, radius, inks.first);
            svg.circle(x + chance.between(-26, 26), 86 - chance.between(6, 22), radius * 0.86, inks.ground);
            svg.rect(28, 255, 160, 1.4, inks.second);
        }
    },
    SPLIT(new Box(28, 150, 160, 106, false)) {
        @Override
        void draw(Svg svg, Palette inks, Chance chance) {
            svg.rect(16, 34, 184, 104, inks.first);
            int cut = chance.between(50, 166);
            svg.path("M" + cut + " 34H200V138H" + (cut - chance.between(-40, 40)) + "z", inks.second);
            svg.circle(chance.between(60, 156), 86, chance.between(16, 34), inks.letters);
        }
    };

    /// Where the title may stand; `centred` titles stand in its middle, others at its upper left.
    record Box(int x, int y, int width, int height, boolean centred) {}

    final Box title;

    Composition(Box title) {
        this.title = title;
    }

    abstract void draw(Svg svg, Palette inks, Chance chance);

    static Composition drawnBy(Chance chance) {
        return values()[chance.below(values().length)];
    }
}
