#!/usr/bin/env bash
# How long until the first frame: the installed kiosk (or an app image, as the first argument) beside a bare JavaFX
# program on the same runtime without an AOT cache, turn about in one run under Xvfb. Prints medians and ratios.
# ROUNDS=9 is how many starts each has.
set -euo pipefail
cd "$(dirname "$0")/../.."

image=${1:-/opt/awase}
rounds=${ROUNDS:-9}
work=$(mktemp -d)
trap 'kill $x 2>/dev/null || true; rm -rf "$work"' EXIT

Xvfb :78 -screen 0 1080x1920x24 >/dev/null 2>&1 &
x=$!
sleep 2
export DISPLAY=:78
unset WAYLAND_DISPLAY

app=$image/lib/app
java=$image/lib/runtime/bin/java
javac=$(ls -d "${JAVA_HOME:-/none}/bin/javac" /usr/lib/jvm/*25*/bin/javac 2>/dev/null | head -1 || true)
# The bare program: one word in a window of the same size.
cat >"$work/Hello.java" <<'J'
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

public final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Hello")), 1080, 1920));
            stage.show();
            // As the kiosk counts: the second pulse comes after the first's picture.
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    pulses++;
                    if (pulses == 2) {
                        System.err.println("hello: first frame at " + System.currentTimeMillis());
                        System.exit(0);
                    }
                }
            }.start();
        }
    }
}
J
"$javac" -d "$work" -cp "$app/javafx-base-linux.jar:$app/javafx-graphics-linux.jar:$app/javafx-controls-linux.jar" "$work/Hello.java"
hello=("$java" --enable-native-access=ALL-UNNAMED -Xmx1g -cp "$work:$app/javafx-base-linux.jar:$app/javafx-graphics-linux.jar:$app/javafx-controls-linux.jar" Hello)

now() { date +%s%3N; }
# Milliseconds from the start of a program to the first of its lines that says so; the program is ended then.
until_says() {
    local what=$1 started line
    shift
    started=$(now)
    coproc RUN { exec "$@" 2>&1 >/dev/null; }
    local run=$RUN_PID
    while IFS= read -r line <&"${RUN[0]}"; do
        if [[ $line == *"$what at "* ]]; then
            echo $((${line##* } - started))
            break
        fi
    done
    kill "$run" 2>/dev/null || true
    wait "$run" 2>/dev/null || true
}
median() { sort -n "$1" | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : int((v[NR / 2] + v[NR / 2 + 1]) / 2)}'; }

kiosk=("$image/bin/awase" kiosk --camera rehearsal --timings --home)
until_says attract "${kiosk[@]}" "$work/shop" >/dev/null
"${hello[@]}" 2>/dev/null
for ((round = 1; round <= rounds; round++)); do
    until_says 'first frame' "${hello[@]}" >>"$work/hello"
    until_says 'first frame' "${kiosk[@]}" "$work/shop" >>"$work/frame"
    until_says attract "${kiosk[@]}" "$work/shop" >>"$work/attract"
    rm -rf "$work/fresh"
    until_says attract "${kiosk[@]}" "$work/fresh" >>"$work/demo"
done

bare=$(median "$work/hello")
echo "hello, bare JavaFX without an AOT cache: $bare ms to the first frame (median of $rounds, turn about)"
for row in "frame:the kiosk's first frame" "attract:the kiosk's first screen, a shopper may begin" "demo:the same on a fresh home, which makes the demo store"; do
    value=$(median "$work/${row%%:*}")
    awk -v what="${row#*:}" -v value="$value" -v bare="$bare" 'BEGIN {printf "%s: %d ms, %.2f x\n", what, value, value / bare}'
done
