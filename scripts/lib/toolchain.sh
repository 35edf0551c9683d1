# shellcheck shell=bash
# Sourced by the scripts beside it: finds what Trellis is built with, fetches it where that is possible,
# and otherwise says plainly what to install. Changes nothing outside the project and SDKMAN's own folder.

readonly JDK_RELEASE=25
readonly NODE_RELEASE=24
readonly TOOLS="$PROJECT/.tools"

say() { printf '%s\n' "$*" >&2; }
die() {
  say "$@"
  exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# --- JDK ---------------------------------------------------------------------------------------------------------

is_our_jdk() {
  [ -x "$1/bin/javac" ] && [[ "$("$1/bin/javac" -version 2>&1)" == "javac $JDK_RELEASE"* ]]
}

# Every folder that may be a JDK, one a line, the most deliberate choice first.
jdk_folders() {
  if [ -n "${JAVA_HOME:-}" ]; then echo "$JAVA_HOME"; fi
  if have javac; then
    local javac
    javac=$(command -v javac)
    if have readlink; then javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac"); fi
    dirname "$(dirname "$javac")"
  fi
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v "$JDK_RELEASE" 2>/dev/null || true; fi
  printf '%s\n' \
    /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/*jdk* /opt/java/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@"$JDK_RELEASE" /usr/local/opt/openjdk@"$JDK_RELEASE"
}

find_jdk() {
  local folder
  while IFS= read -r folder; do
    if is_our_jdk "$folder"; then
      echo "$folder"
      return 0
    fi
  done < <(jdk_folders)
  return 1
}

# SDKMAN's script does not run under `set -eu`, so it gets a shell of its own.
fetch_jdk() {
  local sdkman="${SDKMAN_DIR:-$HOME/.sdkman}/bin/sdkman-init.sh"
  [ -s "$sdkman" ] || return 1
  say "JDK $JDK_RELEASE is not on this machine; asking SDKMAN for it."
  # shellcheck disable=SC2016 # the inner shell expands these
  bash -c 'source "$1"
    version=$(sdk list java | grep -o "\b$2\.[0-9.]*-tem\b" | head -n 1)
    [ -n "$version" ] && sdk install java "$version" </dev/null' sdkman "$sdkman" "$JDK_RELEASE" >&2
}

# Sets JAVA_HOME and PATH to JDK 25.
use_jdk() {
  local home
  home=$(find_jdk) || { fetch_jdk && home=$(find_jdk); } || die \
    "Trellis needs JDK $JDK_RELEASE, and none was found in JAVA_HOME, PATH, the system's folders or SDKMAN's." \
    "Install one (for example Eclipse Temurin $JDK_RELEASE from https://adoptium.net, or 'sdk install java $JDK_RELEASE-tem')," \
    "or set JAVA_HOME to it, and run this again."
  export JAVA_HOME="$home" PATH="$home/bin:$PATH"
}

# --- Node --------------------------------------------------------------------------------------------------------

# Vaadin's build takes a Node from the path only with npm in this place beside it.
is_our_node() {
  [ -x "$1/node" ] && [ -f "$1/../lib/node_modules/npm/bin/npm-cli.js" ] || return 1
  local version
  version=$("$1/node" --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge "$NODE_RELEASE" ]
}

find_node() {
  local folder
  while IFS= read -r folder; do
    if is_our_node "$folder"; then
      echo "$folder"
      return 0
    fi
  done < <(
    echo "$TOOLS/node/bin"
    if have node; then dirname "$(command -v node)"; fi
    printf '%s\n' "$HOME"/.nvm/versions/node/v"$NODE_RELEASE"*/bin "$HOME"/.local/share/mise/installs/node/"$NODE_RELEASE"*/bin
  )
  return 1
}

# npm's own package of Node keeps it inside the project; the folder is ignored by git.
fetch_node() {
  have npm || return 1
  say "Node $NODE_RELEASE is not on this machine; fetching it into .tools/ with npm."
  npm install --global --no-audit --no-fund --loglevel=error --prefix "$TOOLS/node" \
    "node@$NODE_RELEASE" npm@11 </dev/null >&2
}

# Puts Node 24 first on the path; only the production build needs it.
use_node() {
  local folder
  folder=$(find_node) || { fetch_node && folder=$(find_node); } || die \
    "Building the front end needs Node $NODE_RELEASE with npm, and neither it nor an npm to fetch it was found." \
    "Install Node $NODE_RELEASE from https://nodejs.org and run this again."
  export PATH="$folder:$PATH"
}

# --- Programs of the system --------------------------------------------------------------------------------------

# require_program WHY PROGRAM[|PROGRAM…] PACKAGE…: installs with the system's package manager where it may.
require_program() {
  local why=$1 names=$2 name
  shift 2
  for name in ${names//|/ }; do
    if have "$name"; then return 0; fi
  done
  if have apt-get && [ "$(id -u)" = 0 ]; then
    say "Installing $* ($why)."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "$@"; } </dev/null >&2 || die "Could not install $*."
    return 0
  fi
  die "Missing: ${names//|/ or } ($why)." \
    "Install it (Debian and Ubuntu: sudo apt-get install $*; macOS: brew install the program of that name) and run this again."
}

# Chromium, or Chrome, and the program that drives it.
require_browser() {
  require_program "the browser of the journeys" "chromium|google-chrome|chromium-browser" chromium
  require_program "drives that browser" chromedriver chromium-driver
}
