#!/usr/bin/env bash
# Shows what a newcomer sees: the README's commands in a clone of this clone's HEAD, on a Debian 12 that has a JDK 17, Maven
# 3.8, git and a newer JDK, and nothing else; with an empty home folder. Prints the wall times and what the machine did meanwhile.
#
#   sudo releng/fresh-debian.sh FOLDER
#
# FOLDER keeps the Debian that is made once (400 MB, by debootstrap) and the output of the last run.
set -euo pipefail

# Debian's own unless MIRROR names another
readonly mirror=${MIRROR:-}
((EUID == 0)) || { echo "Only root can make a Debian of its own." >&2; exit 1; }
folder=$(mkdir -p "${1:?Usage: fresh-debian.sh FOLDER}" && cd "$1" && pwd)
project=$(cd "$(dirname "$0")/.." && pwd)
say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
# shellcheck source=script/machine.sh
work= source "$project/releng/script/machine.sh"
find_jdk || fail "No JDK $java_needed or newer to lend to the fresh machine."

readonly base=$folder/debian layers=$folder/layers root=$folder/root
in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb "$(command -v chroot)" "$@"; }

make_debian() {
	rm -rf "$base.new"
	debootstrap --variant=minbase --include=ca-certificates,git bookworm "$base.new" ${mirror:+"$mirror"}
	cp /etc/resolv.conf "$base.new/etc/"
	cp -r /usr/local/share/ca-certificates/. "$base.new/usr/local/share/ca-certificates/"
	mount -t proc proc "$base.new/proc"
	in_root "$base.new" sh -c 'apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install \
		openjdk-17-jdk-headless maven && update-ca-certificates && apt-get clean' || { umount "$base.new/proc"; return 1; }
	umount "$base.new/proc"
	mv "$base.new" "$base"
}

# Leaves nothing mounted, whatever happens.
take_down() {
	local place
	for place in "usr/lib/jvm/lent" mnt dev/pts dev/shm dev sys proc ""; do
		! mountpoint -q "$root/$place" || umount "$root/$place" || umount -l "$root/$place"
	done
	rm -rf "$layers"
}

set_up() {
	local device
	mkdir -p "$layers/upper" "$layers/work" "$root"
	mount -t overlay overlay -o "lowerdir=$base,upperdir=$layers/upper,workdir=$layers/work" "$root"
	mount -t proc proc "$root/proc"
	mount -t sysfs -o ro sysfs "$root/sys"
	mount -t tmpfs -o mode=755 dev "$root/dev"
	mkdir -m 1777 "$root/dev/shm"
	mkdir "$root/dev/pts" "$root/usr/lib/jvm/lent"
	mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
	mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
	for device in null:3 zero:5 full:7 random:8 urandom:9; do
		mknod -m 666 "$root/dev/${device%:*}" c 1 "${device#*:}"
	done
	ln -s /proc/self/fd "$root/dev/fd"
	ln -s pts/ptmx "$root/dev/ptmx"
	mount --bind "$jdk" "$root/usr/lib/jvm/lent"
	git clone -q --bare "$project" "$root/srv/safelight.git"
}

# step NAME COMMAND: its output goes into a file of that name
step() {
	local name=$1 code=0 busy idle busy_then idle_then times
	shift
	read -r busy idle < <(processor_times)
	local TIMEFORMAT='%0R %0U %0S'
	times=$({ time in_root "$root" /bin/bash -c "$*" </dev/null >"$folder/$name.log" 2>&1; } 2>&1) || code=$?
	read -r busy_then idle_then < <(processor_times)
	read -r real user system <<<"$times"
	printf '%-16s %5d s, %4d s of processor time, %3d %% of the machine busy, exit code %d\n' "$name" "$real" $((user + system)) \
		$((100 * (busy_then - busy) / (busy_then - busy + idle_then - idle + 1))) "$code"
}

# Busy and idle time of all processors since the start of the machine
processor_times() { awk '/^cpu / { print $2 + $3 + $4 + $7 + $8, $5 + $6 }' /proc/stat; }

[[ -d $base ]] || make_debian >"$folder/debian.log" 2>&1 || fail "Debian could not be made, see $folder/debian.log"
trap take_down EXIT
take_down
set_up
echo "$(nproc) processors, $(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo) GB, load $(cut -d ' ' -f 1 /proc/loadavg) before"
step clone 'cd && git clone /srv/safelight.git safelight'
step run-cold 'cd ~/safelight && ./safelight run'
step run-warm 'cd ~/safelight && ./safelight run'
step test 'cd ~/safelight && ./safelight test'
step run-after-test 'cd ~/safelight && ./safelight run'
step status 'cd ~/safelight && git status --porcelain && test -z "$(git status --porcelain)"'
tail -n 1 "$folder/test.log"
rm -rf "$folder/made"
cp -r "$root/root/safelight/target/headless" "$folder/made"
echo "Made and kept in $folder: the logs, and in made what the run without a display has made"
