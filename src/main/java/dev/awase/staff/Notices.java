package dev.awase.staff;

/** How a page tells what has happened; shown for a while and never in the way. On the screen's thread. */
public interface Notices {
    /** Something was done. */
    void say(String words);

    /** Something was done that can be taken back: by the notice's button or Ctrl+Z, for as long as the console is open. */
    void say(String words, Runnable undo);

    /** Something did not work; {@code words} say what to do. */
    void trouble(String words);
}
