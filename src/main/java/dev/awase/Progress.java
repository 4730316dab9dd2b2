package dev.awase;

import java.io.PrintWriter;

/** Says on the error stream how far long work has come, so that standard output stays the program's answer. */
record Progress(PrintWriter err) {
    void say(String words) {
        err.println(words);
    }
}
