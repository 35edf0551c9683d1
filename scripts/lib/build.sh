# shellcheck shell=bash
# Sourced after toolchain.sh, in the project's folder: builds the production jar where it is missing or older than
# its sources, lays it out for a fast start and records the JVM's ahead-of-time cache for it.

readonly JAR="$PROJECT/target/trellis.jar"
readonly LAUNCH="$PROJECT/target/launch"
readonly CACHE="$LAUNCH/trellis.aot"
readonly RECORDING_DATABASE='jdbc:h2:mem:recording;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH'
# Smaller objects: about a seventh less memory a signed-in session.
readonly JVM_FLAGS=(-XX:+UseCompactObjectHeaders)

is_built() {
  [ -f "$JAR" ] || return 1
  [ -z "$(find "$PROJECT/pom.xml" "$PROJECT/src/main" "$PROJECT/frontend" \
    -path "$PROJECT/frontend/generated" -prune -o -type f -newer "$JAR" -print -quit)" ]
}

build() {
  if is_built; then return 0; fi
  use_node
  say "Building Trellis; the first time takes some minutes."
  ./mvnw -B -q -ntp -Pproduction -Dmaven.test.skip=true package </dev/null >&2
}

# A jar within a jar is slow to open and cannot be cached, so the program starts from its unpacked form.
lay_out() {
  if [ "$LAUNCH/trellis.jar" -nt "$JAR" ]; then return 0; fi
  rm -rf "$LAUNCH"
  java -Djarmode=tools -jar "$JAR" extract --destination "$LAUNCH" >&2
  touch "$LAUNCH/trellis.jar"
}

# Starts once on a database in memory, shows the sign-in page, and keeps what the JVM learned on the way.
record_cache() {
  if [ -f "$CACHE" ]; then return 0; fi
  say "Recording the start-up cache."
  local log="$LAUNCH/recording.log" program
  java "${JVM_FLAGS[@]}" -XX:AOTCacheOutput="$CACHE" -jar "$LAUNCH/trellis.jar" \
    --spring.datasource.url="$RECORDING_DATABASE" --spring.profiles.active= \
    --server.address=127.0.0.1 --server.port=0 </dev/null >"$log" 2>&1 &
  program=$!
  visit_sign_in "$log" "$program"
  kill "$program" 2>/dev/null || true
  wait "$program" || true
  if [ ! -f "$CACHE" ]; then say "No start-up cache (see $log); Trellis starts without one."; fi
}

# visit_sign_in LOG PROCESS: waits for the address in the log and asks for one page.
visit_sign_in() {
  local port
  while kill -0 "$2" 2>/dev/null; do
    port=$(sed -n 's/.*http:\/\/localhost:\([0-9]*\).*/\1/p' "$1" | head -n 1)
    if [ -n "$port" ]; then
      exec 3<>"/dev/tcp/127.0.0.1/$port"
      printf 'GET /login HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
      cat <&3 >/dev/null
      exec 3>&-
      return 0
    fi
    sleep 0.2
  done
}

# Sets START to the command that starts the program; options of the program may follow it.
prepare() {
  use_jdk
  build
  lay_out
  record_cache
  START=(java "${JVM_FLAGS[@]}")
  if [ -f "$CACHE" ]; then START+=(-XX:AOTCache="$CACHE"); fi
  START+=(-jar "$LAUNCH/trellis.jar")
}

# Runs a program of the test tree with what it needs on its class path; the packaged program must be prepared.
run_test_program() {
  local classpath="$PROJECT/target/test.classpath"
  ./mvnw -B -q -ntp test-compile dependency:build-classpath \
    -Dmdep.includeScope=test -Dmdep.outputFile="$classpath" </dev/null >&2
  java -Dtrellis.jar="$LAUNCH/trellis.jar" \
    -cp "$PROJECT/target/test-classes:$PROJECT/target/classes:$(cat "$classpath")" "$@"
}
