package org.bulgasari.filmform.measures;

/// The filter of ITU-R BS.1770-5, annex 1, for 48,000 samples a second: a shelf for the head (table
/// 1), then a high pass (table 2). One channel, one thread.
final class KWeighting {

    private double head1;
    private double head2;
    private double pass1;
    private double pass2;

    /// The next sample, filtered. Transposed direct form II.
    double next(double x) {
        double y = 1.53512485958697 * x + head1;
        head1 = -2.69169618940638 * x + 1.69065929318241 * y + head2;
        head2 = 1.19839281085285 * x - 0.73248077421585 * y;
        double z = y + pass1;
        pass1 = -2 * y + 1.99004745483398 * z + pass2;
        pass2 = y - 0.99007225036621 * z;
        return z;
    }

    /// Lets an echo too faint to be heard die, since numbers that small are slow.
    void settle() {
        head1 = audible(head1);
        head2 = audible(head2);
        pass1 = audible(pass1);
        pass2 = audible(pass2);
    }

    private static double audible(double state) {
        return Math.abs(state) < 1e-20 ? 0 : state;
    }
}
