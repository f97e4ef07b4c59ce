package org.bulgasari.filmform.shots;

import java.util.Arrays;
import org.bulgasari.filmform.decode.SmallPicture;

/// How unlike two pictures are: the median, over 8 by 6 blocks, of the mean difference in brightness, 0 to 255.
///
/// The median is deaf to what fills less than half of the picture, such as a logo or a subtitle that appears.
final class BlockDifference {

    private static final int COLUMNS = 8;
    private static final int ROWS = 6;
    private static final int BLOCK_WIDTH = SmallPicture.WIDTH / COLUMNS;
    private static final int BLOCK_HEIGHT = SmallPicture.HEIGHT / ROWS;

    private BlockDifference() {}

    static double of(SmallPicture one, SmallPicture other) {
        double[] blocks = new double[COLUMNS * ROWS];
        for (int y = 0; y < SmallPicture.HEIGHT; y++) {
            for (int x = 0; x < SmallPicture.WIDTH; x++) {
                blocks[y / BLOCK_HEIGHT * COLUMNS + x / BLOCK_WIDTH] += Math.abs(one.luma(x, y) - other.luma(x, y));
            }
        }
        Arrays.sort(blocks);
        return (blocks[blocks.length / 2 - 1] + blocks[blocks.length / 2]) / 2 / (BLOCK_WIDTH * BLOCK_HEIGHT);
    }
}
