# What the machine has to have: folders, a JDK, system packages. Read by ./safelight.
# shellcheck shell=bash disable=SC2154

readonly java_needed=21
jdk=

# --- Folders -----------------------------------------------------------------------------------------------------

can_write() { mkdir -p "$1" 2>/dev/null && [[ -w $1 ]]; }

home_by_account() { { getent passwd "$(id -u)" || true; } 2>/dev/null | cut -d : -f 6; }

need_folders() {
	[[ -n ${HOME:-} ]] || HOME=$(home_by_account)
	export HOME
	can_write "$work" || fail "$work cannot be written. Clone the project to a folder that can."
	can_write "${HOME:-/nonexistent}/.m2" || fail "${HOME:-the home folder}/.m2 cannot be written, where Maven keeps what it loads.
Make it writable, or name another home folder: HOME=/some/folder ./safelight …"
}

# --- Java --------------------------------------------------------------------------------------------------------

# java_version HOME: the feature version of the JDK there, or 0
java_version() {
	local version
	[[ -x $1/bin/java && -x $1/bin/javac ]] || { echo 0; return; }
	version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" 2>/dev/null)
	[[ -n $version ]] || version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
	echo "${version:-0}"
}

find_jdk() {
	local home on_path best=0 version candidates=()
	on_path=$(command -v javac || true)
	[[ -z ${JAVA_HOME:-} ]] || candidates+=("$JAVA_HOME")
	[[ -z $on_path ]] || candidates+=("$(dirname "$(dirname "$(readlink -f "$on_path")")")")
	for home in ${candidates[@]+"${candidates[@]}"}; do
		if (($(java_version "$home") >= java_needed)); then
			jdk=$home
			return 0
		fi
	done
	jdk=
	for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
		version=$(java_version "$home")
		if ((version >= java_needed && version > best)); then
			best=$version
			jdk=$home
		fi
	done
	[[ -n $jdk ]]
}

need_jdk() {
	local package
	if ! find_jdk && command -v apt-cache >/dev/null; then
		for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
			if apt-cache show "$package" >/dev/null 2>&1 && install_packages "$package" && find_jdk; then
				break
			fi
		done
	fi
	[[ -n $jdk ]] || fail "no JDK $java_needed or newer found in JAVA_HOME, on the PATH or in the usual places, such as /usr/lib/jvm.
Install one, such as Eclipse Temurin 25 (https://adoptium.net) or the package openjdk-$java_needed-jdk where your system has it,
or set JAVA_HOME to where it is."
	export JAVA_HOME=$jdk
}

# --- System packages ---------------------------------------------------------------------------------------------

# Not in a pipe, which counts as failed when grep stops reading before all is written.
has_library() { grep -q "$1" <<<"$({ ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null)"; }

has_font() { compgen -G '/usr/share/fonts/truetype/*/*.ttf' >/dev/null || { command -v fc-list >/dev/null && [[ -n $(fc-list | head -n 1) ]]; }; }

# The tests start a server of their own, from where Debian's package has it.
has_postgresql() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

# install_packages PACKAGES...: false where that is not possible
install_packages() {
	local as_root=()
	command -v apt-get >/dev/null || return 1
	if ((EUID != 0)); then
		command -v sudo >/dev/null || return 1
		as_root=(sudo)
		[[ -t 0 ]] || as_root+=(-n)
	fi
	say "Installing $* (full log: $work/packages.log)"
	apt_get() { ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" </dev/null >>"$work/packages.log" 2>&1; }
	apt_get install -y --no-install-recommends "$@" || { apt_get update && apt_get install -y --no-install-recommends "$@"; }
}

# need_packages run|display|pictures|test...: what is missing for these purposes
need_packages() {
	local missing=() purpose
	[[ $(uname -s) == Linux ]] || return 0
	for purpose in "$@"; do
		case $purpose in
		run)
			has_library 'libgtk-3\.so' || missing+=(libgtk-3-0)
			has_font || missing+=(fonts-dejavu-core)
			;;
		display)
			command -v Xvfb >/dev/null || missing+=(xvfb)
			command -v openbox >/dev/null || missing+=(openbox)
			;;
		pictures)
			command -v convert >/dev/null || missing+=(imagemagick)
			;;
		test)
			has_postgresql || missing+=(postgresql)
			;;
		esac
	done
	((${#missing[@]})) || return 0
	if [[ " ${missing[*]} " == *" postgresql "* ]]; then
		keep_postgresql_from_starting
	fi
	install_packages "${missing[@]}" || fail "these packages are missing and could not be installed from here: ${missing[*]}
On Debian and Ubuntu: sudo apt-get install ${missing[*]}"
}

# The package's own server would only take memory and a port.
keep_postgresql_from_starting() {
	if ((EUID == 0)) && [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
		mkdir -p /etc/postgresql-common
		echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
	fi
}
