# Building, only what has changed, with its progress shown. Read by ./safelight.
# shellcheck shell=bash disable=SC2154

# The product's sources when it was built.
readonly built=$work/build.fingerprint

# Of everything the product is made from, kept in git or not yet.
fingerprint() {
	local paths=(pom.xml .mvn bundles features releng/studio.safelight.*)
	cd "$root"
	{
		if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
			git ls-files -z --cached --others --exclude-standard -- "${paths[@]}"
		else
			find "${paths[@]}" \( -name target -o -name src-gen -o -name bin -o -name '.polyglot.*' \) -prune -o -type f -print0
		fi | sort -z | xargs -0 sha256sum 2>/dev/null || true
	} | sha256sum | cut -d ' ' -f 1
}

# One build at a time in this clone.
lock_build() {
	command -v flock >/dev/null || return 0
	exec 9>"$work/build.lock"
	flock -n 9 || { say "Waiting for another build of this clone to end"; flock 9; }
}

unlock_build() {
	command -v flock >/dev/null || return 0
	exec 9>&-
}

# maven LOG ARGUMENTS...: shows the progress; the full log goes to the file
maven() {
	local log=$1 options=() before now
	shift
	# Java takes the home folder from the account, whatever HOME says.
	[[ $HOME == "$(home_by_account)" ]] || options+=(-Dmaven.repo.local="$HOME/.m2/repository")
	now=$(fingerprint)
	before=$(cat "$built" 2>/dev/null || true)
	rm -f "$built"
	: >"$log"
	local code=0
	(cd "$root" && ./mvnw -B ${options[@]+"${options[@]}"} "$@" </dev/null 2>&1) | tee "$log" | show_progress || code=$?
	if grep -Eq '^\[INFO\] Safelight Product \.+ SUCCESS' "$log"; then
		echo "$now" >"$built"
	elif [[ -n $before ]] && ! grep -q '^\[INFO\] Building Safelight Product ' "$log"; then
		echo "$before" >"$built"
	fi
	if grep -q '^\[INFO\] Building Safelight Product ' "$log"; then
		rm -rf "$work/runtime" # what the platform knew about the product before
	fi
	return $code
}

# Why Maven failed, from its log: its errors, or where it did not even start, its last words.
explain_failure() {
	local log=$1
	{ grep -E '^\[ERROR\] .' "$log" || tail -n 15 "$log"; } | grep -v 'osgi.platform' | cut -c 1-400 | head -n 40 >&2 || true
	say "The full log: $log"
}

# Shows Maven's progress on standard error: on a terminal one line that changes, else a line for each module and test
# class, and at least one in half a minute.
show_progress() {
	local line='' chunk code patience=() started=$SECONDS last=$SECONDS module='reading the project' doing='' terminal=false
	local building='^\[INFO\] Building (.*) 0\.[^ ]* +(\[[0-9]+/[0-9]+\])'
	local resolving='^\[INFO\] Resolving target definition'
	local ran='Tests run: ([0-9]+), Failures: ([0-9]+), Errors: ([0-9]+), .* -- in .*\.([^.]+)$'
	[[ ! -t 2 ]] || terminal=true
	if ((BASH_VERSINFO[0] >= 4)); then
		patience=(-t 1) # an older one can't tell silence from the end
	fi

	now() { # now TEXT: on a terminal in place of what was said before
		if $terminal; then
			printf '\r\033[K  %4ss  %s' $((SECONDS - started)) "$1" >&2
		else
			printf '  %4ss  %s\n' $((SECONDS - started)) "$1" >&2
		fi
		last=$SECONDS
	}

	while :; do
		code=0
		IFS= read -r ${patience[@]+"${patience[@]}"} chunk || code=$?
		line+=$chunk
		if ((code > 128)); then
			if $terminal || ((SECONDS - last >= 30)); then
				now "$module${doing:+: $doing}"
			fi
			continue
		fi
		if [[ $line =~ $building ]]; then
			module="${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
			doing=
			now "$module"
		elif [[ $line =~ $resolving ]]; then
			doing="resolving the target platform (the first build loads some 300 MB)"
			! $terminal || now "$module: $doing"
		elif [[ $line =~ $ran ]] && ((BASH_REMATCH[1] > 0)); then
			if ((BASH_REMATCH[2] + BASH_REMATCH[3] > 0)); then
				now "        ${BASH_REMATCH[4]}: $((BASH_REMATCH[2] + BASH_REMATCH[3])) of ${BASH_REMATCH[1]} FAILED"
				! $terminal || echo >&2
			else
				now "        ${BASH_REMATCH[4]}: ${BASH_REMATCH[1]} passed"
			fi
		fi
		line=
		((code == 0)) || break
	done
	! $terminal || printf '\r\033[K' >&2
}

build() {
	local started=$SECONDS
	lock_build
	if [[ ! -x $product/safelight || ! -f $built || $(<"$built") != "$(fingerprint)" ]]; then
		say "Building Safelight (full log: $work/build.log)"
		if ! maven "$work/build.log" package -DskipTests -pl releng/studio.safelight.product -am; then
			explain_failure "$work/build.log"
			fail "the build failed"
		fi
		say "Built in $((SECONDS - started)) s"
	fi
	unlock_build
}
