package org.bulgasari.archive;

public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
