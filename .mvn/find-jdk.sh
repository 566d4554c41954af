# Sourced by mvnw: sets JAVA_HOME to a JDK of at least version 25, or says what to install and stops.
# Many machines have an older JDK first in PATH; Parley needs 25 (scoped values, compact object headers).
parley_jdk_version() { # prints the feature version of the JDK in $1, or nothing
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1
}
parley_find_jdk() {
  set +f # mvnw switches globbing off; the usual places are globs
  for parley_home in "${JAVA_HOME-}" "${JDK_25_HOME-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    parley_version=$(parley_jdk_version "$parley_home")
    if [ -n "$parley_version" ] && [ "$parley_version" -ge 25 ]; then
      JAVA_HOME=$parley_home
      export JAVA_HOME
      set -f
      return 0
    fi
  done
  set -f
  {
    echo "Parley needs a JDK of version 25 or newer, and none was found in JAVA_HOME or the usual folders."
    echo "Install one (for example Eclipse Temurin 25 from https://adoptium.net, or 'sdk install java 25-tem'),"
    echo "or point JAVA_HOME at it, and run the same command again."
  } >&2
  exit 1
}
parley_find_jdk
