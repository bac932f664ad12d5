# A display of our own, for machines without one and for the tests. Read by ./safelight.
# shellcheck shell=bash disable=SC2154

display_pids=()

has_display() { [[ $(uname -s) == Darwin || -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

# start_display SIZE: until the script ends
start_display() {
	local size=$1 number_file tries=0
	number_file=$(mktemp "$work/display.XXXXXX")
	Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$number_file" >"$work/display.log" 2>&1 </dev/null &
	display_pids+=($!)
	trap stop_display EXIT
	trap 'exit 130' INT TERM
	while [[ ! -s $number_file ]]; do
		((++tries < 300)) && kill -0 "${display_pids[0]}" 2>/dev/null || fail "Xvfb did not start: $(tail -n 3 "$work/display.log")"
		sleep 0.1
	done
	DISPLAY=:$(<"$number_file")
	rm -f "$number_file"
	export DISPLAY GDK_BACKEND=x11 GTK_A11Y=none NO_AT_BRIDGE=1
	unset WAYLAND_DISPLAY
	openbox --sm-disable >/dev/null 2>&1 </dev/null &
	display_pids=($! "${display_pids[@]}")
}

stop_display() {
	local pid
	for pid in ${display_pids[@]+"${display_pids[@]}"}; do
		kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
	done
	display_pids=()
}
