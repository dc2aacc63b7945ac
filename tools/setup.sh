# What the scripts examples/run, tests/run, .ci/run and docs/build share. Sourced by bash, from anywhere.
#
#   need GROUP...            the packages of these groups, installed when they are missing and when that is possible
#   use_venv FILE...         the private environment .venv with the pinned requirements of these files
#   install_python_package   the Python package, built from this tree into .venv
#   build_library DIR ...    the library, configured with Meson into DIR and built

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
VENV=$ROOT/.venv
MESON=${MESON:-meson}
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore

# Every package that is needed, in one place: group, Debian package, a command that succeeds when it is there.
PACKAGES='
run   build-essential           cc -dumpversion && c++ -dumpversion
run   meson                     meson --version
run   ninja-build               ninja --version
run   pkg-config                pkg-config --version
run   libjansson-dev            pkg-config --exists jansson
run   swig                      swig -version
run   python3-venv              python3 -c "import ensurepip, venv"
run   python3-dev               test -e "$(python3 -c "import sysconfig; print(sysconfig.get_paths()[\"include\"])")/Python.h"
test  libcmocka-dev             pkg-config --exists cmocka
test  binutils                  nm --version
test  openjdk-17-jdk-headless   javac -version
test  maven                     mvn --version
docs  doxygen                   doxygen --version
ci    clang                     clang --version
ci    libclang-rt-14-dev        sanitizers_link
'

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# clang without its run-time library compiles but cannot link a sanitizer.
sanitizers_link() {
    echo 'int main(void) { return 0; }' | clang -fsanitize=address,undefined -x c - -o /dev/null
}

# The packages of the groups named whose probe fails, one a line.
missing_packages() {
    local group package probe
    while read -r group package probe; do
        [[ -n $group && " $* " == *" $group "* ]] || continue
        (eval "$probe") >/dev/null 2>&1 || echo "$package"
    done <<<"$PACKAGES"
}

need() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
        say "installing ${missing[*]}"
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq || echo "apt-get update failed; trying with the lists that are there" >&2
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || fail "apt-get install failed"
        mapfile -t missing < <(missing_packages "$@")
        ((${#missing[@]})) || return 0
    fi
    {
        echo "These are missing. By the names of Debian's packages:"
        printf '    %s\n' "${missing[@]}"
        echo "On Debian or Ubuntu:  sudo apt-get install ${missing[*]}"
        echo "Then run this again."
    } >&2
    exit 1
}

# The Meson that is used for the libraries: the one found before .venv is put in front.
note_meson() {
    MESON=$(command -v "$MESON") || fail "there is no $MESON"
    export MESON
}

# Makes .venv when it is not there, and installs the requirements when they have changed since the last time.
use_venv() {
    note_meson
    if ! "$VENV/bin/python" -c 'import pip' >/dev/null 2>&1; then
        say "making the private Python environment .venv"
        python3 -m venv --clear "$VENV" || fail "python3 -m venv failed"
    fi
    local file stamp
    for file in "$@"; do
        stamp=$VENV/$(basename "$(dirname "$file")")-$(basename "$file").installed
        cmp -s "$file" "$stamp" && continue
        say "installing ${file#"$ROOT"/} into .venv"
        "$VENV/bin/python" -m pip install --quiet --requirement "$file" || fail "pip install failed"
        cp "$file" "$stamp"
    done
    export PATH=$VENV/bin:$PATH
}

# The wheel is built anew only when a file that goes into it is newer than the last installation.
install_python_package() {
    local stamp=$VENV/delcredere.installed
    if [[ -e $stamp ]] && ! find "$ROOT/bindings/python" "$ROOT/bindings/swig" "$ROOT/bindings/meson.build" \
        "$ROOT/src" "$ROOT/include" "$ROOT/bindings/python/requirements-test.txt" "$ROOT/meson.build" "$ROOT/meson_options.txt" "$ROOT/pyproject.toml" \
        -name __pycache__ -prune -o -type f -newer "$stamp" -print 2>/dev/null | grep -q .; then
        return 0
    fi
    local source=$ROOT wheels
    [[ -e $ROOT/pyproject.toml ]] || source=$ROOT/bindings/python
    say "building and installing the Python package"
    touch "$stamp.begun" # what changes from here on counts as newer
    wheels=$(mktemp -d)
    "$VENV/bin/python" -m pip wheel --quiet --no-deps --wheel-dir "$wheels" "$source" || fail "pip wheel failed"
    "$VENV/bin/python" -m pip install --quiet --no-deps --force-reinstall "$wheels"/*.whl || fail "pip install failed"
    # What it needs, in the versions that it is tested with.
    "$VENV/bin/python" -m pip install --quiet --constraint "$ROOT/bindings/python/requirements-test.txt" \
        "$(echo "$wheels"/*.whl)[plot]" || fail "pip install failed"
    rm -r "$wheels"
    mv "$stamp.begun" "$stamp"
}

# build_library DIR [meson setup options]: configures once, builds what has changed. With the system's Meson, also when
# .venv has a newer one for the wheel: the project must build with both.
build_library() {
    local folder=$1
    shift
    if [[ -e $folder/build.ninja ]]; then
        "$MESON" configure "$folder" "$@" >/dev/null || return 1
    else
        "$MESON" setup "$folder" "$ROOT" "$@" >/dev/null || { tail -30 "$folder/meson-logs/meson-log.txt"; return 1; }
    fi
    ninja -C "$folder" --quiet
}
