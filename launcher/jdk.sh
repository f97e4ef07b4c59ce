# Finds a JDK 25. Sourced by ./bulgasari and ./test, which set $home to the project's folder.
# POSIX sh; prints nothing but what is asked for.

jdk_wanted=25

# Whether the Java in folder $1 says of itself that it is the wanted one.
jdk_fits() {
    [ -x "$1/bin/java" ] || return 1
    "$1/bin/java" -XshowSettings:properties -version 2>&1 |
        grep -q "^ *java\.specification\.version = $jdk_wanted\$"
}

# The folder that the `java` on PATH belongs to.
jdk_on_path() {
    found=$(command -v java 2>/dev/null) || return 1
    while [ -L "$found" ]; do
        link=$(readlink "$found")
        case $link in
            /*) found=$link ;;
            *) found=$(dirname "$found")/$link ;;
        esac
    done
    (cd "$(dirname "$found")/.." 2>/dev/null && pwd -P)
}

# Prints the folder of the first JDK 25, or fails. $1, when not empty, is a program it must have beside java: javac.
find_jdk() {
    for folder in \
        "${JAVA_HOME:-}" \
        "$home/runtime" \
        "$(jdk_on_path)" \
        /usr/lib/jvm/*"$jdk_wanted"* /usr/lib/jvm/* \
        /usr/java/* /opt/java/* /opt/*jdk* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@"$jdk_wanted"/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@"$jdk_wanted"/libexec/openjdk.jdk/Contents/Home
    do
        [ -n "$folder" ] || continue
        [ -z "${1:-}" ] || [ -x "$folder/bin/$1" ] || continue
        jdk_fits "$folder" || continue
        printf '%s\n' "$folder"
        return 0
    done
    return 1
}

say_no_jdk() {
    cat >&2 <<EOF
Bulgasari needs a JDK $jdk_wanted, and there is none in JAVA_HOME, $home/runtime, PATH or the usual folders. \
Get one from https://adoptium.net/temurin/releases/?version=$jdk_wanted (Debian, Ubuntu: the package temurin-$jdk_wanted-jdk or \
openjdk-$jdk_wanted-jdk), set JAVA_HOME to its folder if it lies elsewhere, and run this again.
EOF
}
