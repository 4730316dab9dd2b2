package dev.awase;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command was used wrongly in a way only it can tell; exit code 2, as for any wrong usage. */
final class CommandLineMistake extends ParameterException {
    private static final long serialVersionUID = 1;

    CommandLineMistake(CommandSpec spec, String message) {
        super(spec.commandLine(), message);
    }
}
