# Benchmarks: figures, no tests. Read by ./safelight.
# shellcheck shell=bash disable=SC2154

# run_benchmark lists [--orders N]
run_benchmark() {
	local what=${1:-} orders=100000 log=$work/bench.log code=0
	[[ $what == lists ]] || fail "name a benchmark: lists"
	shift
	while (($#)); do
		case $1 in
		--orders)
			[[ ${2:-} =~ ^[1-9][0-9]*$ ]] || fail "--orders needs a number"
			orders=$2
			shift 2
			;;
		*) fail "no such option: $1" ;;
		esac
	done
	need_folders
	need_jdk
	need_packages test
	lock_build
	say "Measuring the lists of a studio with $orders orders; it takes some minutes to make (full log: $log)"
	maven "$log" verify -pl tests/studio.safelight.store.tests -am -Dtest=ListsBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
		-Dbench.orders="$orders" -Dtests.jvm=-Xmx1g || code=$?
	sed -n '/^@/s/^@//p' "$log"
	((code == 0)) || fail "the benchmark failed; see $log"
}
