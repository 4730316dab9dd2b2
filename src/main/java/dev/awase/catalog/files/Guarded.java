package dev.awase.catalog.files;

/**
 * Cells that a spreadsheet would run as a formula. An apostrophe before them keeps it from that, and one more stands
 * before a cell that has such an apostrophe of its own, so that every text comes back exactly.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class Guarded {
    private static final String DANGEROUS = "=+-@\t\r'＝＋－＠";

    private Guarded() {}

    public static String guard(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String unguard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
