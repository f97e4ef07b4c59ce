package org.bulgasari.archive.interop.reading;

/// Whether bytes, given piece by piece, are well-formed UTF-8 (Unicode 16, table 3-7).
final class Utf8Check {

    private boolean fine = true;
    private int wanted;
    private int lowest = 0x80;
    private int highest = 0xBF;

    boolean fine() {
        return fine;
    }

    void take(byte[] bytes, int length) {
        for (int i = 0; i < length && fine; i++) {
            int b = bytes[i];
            if (b >= 0 && wanted == 0) continue;
            take(b & 0xff);
        }
    }

    private void take(int b) {
        if (wanted > 0) {
            fine = b >= lowest && b <= highest;
            wanted--;
            lowest = 0x80;
            highest = 0xBF;
            return;
        }
        if (b >= 0xC2 && b <= 0xDF) wanted = 1;
        else if (b >= 0xE0 && b <= 0xEF) {
            wanted = 2;
            if (b == 0xE0) lowest = 0xA0;
            if (b == 0xED) highest = 0x9F;
        } else if (b >= 0xF0 && b <= 0xF4) {
            wanted = 3;
            if (b == 0xF0) lowest = 0x90;
            if (b == 0xF4) highest = 0x8F;
        } else fine = false;
    }
}
