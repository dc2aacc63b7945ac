#!/bin/bash
# Installs the library into an empty prefix and uses it from there as its users do: the C examples through pkg-config,
# shared and static; a Meson project that has the library as a subproject. Reports in TAP.
#
#   tests/examples/installed.sh [WORK_FOLDER]     keeps the prefix in WORK_FOLDER/prefix
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
if (($#)); then
    mkdir -p "$1"
    work=$(cd "$1" && pwd)
else
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
fi
prefix=$work/prefix
cc=${CC:-cc}
meson=${MESON:-meson}
flags=(-std=c11 -Wall -Wextra -Wpedantic -Wshadow -Werror)
num=0
num_failed=0

# check NAME COMMAND...: one test. What the command prints is shown when it fails.
check() {
    local name=$1 log
    shift
    num=$((num + 1))
    if log=$("$@" 2>&1); then
        echo "ok $num - $name"
    else
        num_failed=$((num_failed + 1))
        echo "not ok $num - $name"
        sed 's/^/# /' <<<"$log"
    fi
}

install_library() {
    rm -rf "$prefix"
    local options=()
    [[ -e $work/build/build.ninja ]] && options=(--reconfigure)
    "$meson" setup "${options[@]}" "$work/build" "$root" --prefix="$prefix" --libdir=lib --buildtype=release \
        -Ddefault_library=both -Dtests=false -Dpython=disabled -Djava=disabled &&
        "$meson" install -C "$work/build" --quiet
}

# The flags of pkg-config for this prefix alone, nothing of the system's own installation.
flags_of() {
    PKG_CONFIG_PATH=$prefix/lib/pkgconfig pkg-config "$@"
}

has_prefix_only() {
    flags_of --cflags --libs delcredere | grep -F "$prefix" && flags_of --modversion delcredere
}

same_output() {
    local expected=$1
    shift
    diff -u "$expected" <("$@")
}

# An example against the shared library, and against the static one with what the .pc file lists as private. The last
# argument names what it uses: delcredere alone, or delcredere-json for documents.
build_and_run() {
    local name=$1 package=$2
    # shellcheck disable=SC2046 # pkg-config prints words
    "$cc" "${flags[@]}" "$root/examples/$name.c" -o "$work/$name" $(flags_of --cflags --libs "$package" delcredere) &&
        LD_LIBRARY_PATH=$prefix/lib same_output "$root/examples/expected/$name.txt" "$work/$name"
}

build_and_run_static() {
    local name=$1 package=$2 archives=("$prefix/lib/libdelcredere.a")
    [[ $package == delcredere-json ]] && archives=("$prefix/lib/libdelcredere-json.a" "${archives[@]}" -ljansson)
    # shellcheck disable=SC2046
    "$cc" "${flags[@]}" -DDCR_STATIC "$root/examples/$name.c" -o "$work/$name-static" \
        $(flags_of --cflags delcredere) "${archives[@]}" &&
        same_output "$root/examples/expected/$name.txt" "$work/$name-static"
}

subproject() {
    rm -rf "$work/consumer"
    cp -r "$root/examples/consumer-meson" "$work/consumer"
    ln -s "$root" "$work/consumer/subprojects/delcredere"
    "$meson" setup "$work/consumer/build" "$work/consumer" --wrap-mode=forcefallback &&
        ninja -C "$work/consumer/build" consumer &&
        same_output "$root/examples/expected/consumer.txt" "$work/consumer/build/consumer"
}

check "meson install" install_library
check "pkg-config finds the installed library" has_prefix_only
for name in 01-one-invoice 02-claim 03-batch; do
    check "$name, shared" build_and_run "$name" delcredere
    check "$name, static" build_and_run_static "$name" delcredere
done
check "04-order-gate, shared" build_and_run 04-order-gate delcredere-json
check "04-order-gate, static" build_and_run_static 04-order-gate delcredere-json
check "consumer-meson, as a subproject" subproject
echo "1..$num"
exit $((num_failed > 0))
