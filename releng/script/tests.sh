# All tests, and what came of them. Read by ./safelight.
# shellcheck shell=bash disable=SC2154

# run_tests MAVEN-ARGUMENTS...: the last line on standard output is "N passed, N failed[, N skipped]", after what failed by
# name. A module whose tests could not be run at all is one that failed. Where no test was run there is no such line.
run_tests() {
	local code=0 started=$SECONDS log=$work/test.log results=$work/test.results failed passed skipped broken
	need_folders
	need_jdk
	need_packages run display test
	start_display 1920x1080
	lock_build
	say "Building and testing Safelight (full log: $log)"
	touch "$work/test.started"
	# One module's failure does not keep the others from being tested.
	maven "$log" verify --fail-at-end "$@" || code=$?
	results_of_tests >"$results"
	if [[ ! -s $results ]]; then
		((code == 0)) || explain_failure "$log"
		fail "no test was run"
	fi
	broken=$(broken_modules "$results" "$log")
	[[ -z $broken ]] || printf '%s\n' "$broken" >>"$results"
	passed=$(grep -c '^passed' "$results" || true)
	failed=$(grep -c '^FAILED' "$results" || true)
	skipped=$(grep -c '^skipped' "$results" || true)
	if ((code != 0 && failed == 0)); then
		explain_failure "$log"
		fail "the build failed after $passed tests had passed"
	fi
	say "Tested in $((SECONDS - started)) s (full log: $log)"
	grep -E '^(skipped|FAILED)' "$results" || true
	printf '%d passed, %d failed' "$passed" "$failed"
	((skipped == 0)) || printf ', %d skipped' "$skipped"
	echo
	((failed == 0))
}

# broken_modules RESULTS LOG: a line for each module that failed without a test of its own that did
broken_modules() {
	local line module
	local failure='^\[ERROR\] Failed to execute goal .* on project ([^ :]+): ?(.*)$'
	while IFS= read -r line; do
		[[ $line =~ $failure ]] || continue
		module=${BASH_REMATCH[1]}
		grep -q "^FAILED \[$module\]" "$1" || printf 'FAILED [%s] as a whole: %s\n' "$module" "${BASH_REMATCH[2]:0:300}"
	done <"$2"
}

# A line for each test case of this run: passed, FAILED or skipped, its module, class and name, and how it failed. The cases are
# counted, as the totals in the reports leave out those of parameterised classes.
results_of_tests() {
	find "$root/tests" -path '*/target/surefire-reports/TEST-*.xml' -newer "$work/test.started" -print0 | sort -z | xargs -0 awk '
		function attribute(name,    value) {
			if (!match($0, " " name "=\"[^\"]*\"")) return ""
			value = substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
			sub(/&#1[03];.*/, "", value)
			gsub(/&quot;/, "\"", value); gsub(/&apos;/, "\047", value); gsub(/&lt;/, "<", value); gsub(/&gt;/, ">", value)
			gsub(/&amp;/, "\\&", value)
			return substr(value, 1, 300)
		}
		function finish() {
			if (test != "") print result, "[" module "]", test (message == "" ? "" : ": " message)
			test = ""; message = ""
		}
		FNR == 1 { finish(); text = 0; module = FILENAME; sub(/\/target\/surefire-reports\/.*/, "", module); sub(/.*\//, "", module) }
		text { if (index($0, "]]>")) text = 0; next }
		/^ *<testcase / { finish(); test = attribute("classname") "." attribute("name"); result = "passed" }
		/^ *<(failure|error)[ >]/ { if (test != "") { result = "FAILED"; if (message == "") message = attribute("message"); if (message == "") message = attribute("type") } }
		/^ *<skipped/ { if (test != "" && result == "passed") { result = "skipped"; message = attribute("message") } }
		/<!\[CDATA\[/ { text = !index(substr($0, index($0, "<![CDATA[")), "]]>") }
		END { finish() }
	' /dev/null
}
