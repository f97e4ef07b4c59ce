package org.bulgasari.filmform.copies.index;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The films of a segment, in the order of their slots.
final class FilmTable {

    private final List<EnrolledFilm> films;
    private final int[] firstSlots;

    FilmTable(List<EnrolledFilm> films) {
        this.films = List.copyOf(films);
        firstSlots = new int[films.size()];
        int slot = 0;
        for (int i = 0; i < firstSlots.length; i++) {
            firstSlots[i] = slot;
            slot += films.get(i).slots();
        }
    }

    List<EnrolledFilm> films() {
        return films;
    }

    /// The number in this table of the film that has a slot.
    int filmAt(int slot) {
        int found = Arrays.binarySearch(firstSlots, slot);
        if (found < 0) return -found - 2;
        while (found + 1 < firstSlots.length && firstSlots[found + 1] == slot) found++;
        return found;
    }

    int firstSlot(int film) {
        return firstSlots[film];
    }

    byte[] bytes() {
        int size = films.stream()
                .mapToInt(film -> 16 + film.name().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        for (EnrolledFilm film : films) {
            byte[] name = film.name().getBytes(StandardCharsets.UTF_8);
            bytes.putLong(film.id()).putInt(film.slots()).putInt(name.length).put(name);
        }
        return bytes.array();
    }

    /// Nothing when the bytes are no films that have so many slots.
    static @Nullable FilmTable read(byte[] stored, long slots) {
        ByteBuffer bytes = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
        List<EnrolledFilm> films = new ArrayList<>();
        long total = 0;
        try {
            while (bytes.hasRemaining()) {
                long id = bytes.getLong();
                int filmSlots = bytes.getInt();
                int length = bytes.getInt();
                if (filmSlots < 0 || length < 0 || length > bytes.remaining()) return null;
                byte[] name = new byte[length];
                bytes.get(name);
                films.add(new EnrolledFilm(id, new String(name, StandardCharsets.UTF_8), filmSlots));
                total += filmSlots;
            }
        } catch (BufferUnderflowException cutShort) {
            return null;
        }
        return total == slots ? new FilmTable(films) : null;
    }
}
