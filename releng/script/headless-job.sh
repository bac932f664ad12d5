# The product's main job on a machine without a display: an invoice becomes orders, the orders become documents.
# Read by ./safelight.
# shellcheck shell=bash disable=SC2154

headless_job() {
	local folder=$work/headless data invoice created order id number vendor count=0 table=''
	data=$folder/studio
	rm -rf "$folder"
	mkdir -p "$folder"
	job_cli() { start_product cli --data "$data" "$@"; }

	say "There is no display, so this makes the production orders of a sample invoice and prints them."
	say "1. The sample studio"
	invoice=$(job_cli --json sample | json_value invoiceToTry)
	[[ -n $invoice ]] || fail "the sample studio names no invoice to try"
	say "2. The production orders of invoice $invoice, for all vendors that it needs"
	created=$(job_cli --json order create "$invoice" --all)
	say "3. A work order and a purchase order for each"
	while IFS= read -r order; do
		id=$(json_value id <<<"$order")
		number=$(json_value number <<<"$order")
		vendor=$(json_value vendor <<<"$order")
		if [[ $number == null ]]; then
			# The vendor assigns none by itself, but the bar code needs one.
			number=$(job_cli --json order number "id:$id" | json_value number)
		fi
		say "   $number  $vendor"
		job_cli print work-order "id:$id" --out "$folder/work-order-$number.pdf" >/dev/null
		job_cli print purchase-order "id:$id" --out "$folder/purchase-order-$number.pdf" >/dev/null
		table+=$(printf '  %-6s %-28s work-order-%s.pdf  purchase-order-%s.pdf' "$number" "$vendor" "$number" "$number")$'\n'
		count=$((count + 1))
	done < <(grep -Eo '"id":[0-9]+,"number":(null|"[^"]*"),"vendor":"[^"]*"' <<<"$created")
	((count > 0)) || fail "no orders were made: $created"
	say "4. A picture of the workbench"
	start_display 1440x900
	if ! start_product --data "$data" --screenshot "$folder/workbench.png" >"$folder/workbench.log" 2>&1; then
		cat "$folder/workbench.log" >&2
		fail "the workbench did not start"
	fi
	rm -f "$folder/workbench.log"

	cat <<-EOF

		Invoice $invoice of the sample studio has become $count production orders:

		$table
		Not ordered:
		$(not_ordered <<<"$created")

		The files, and workbench.png with the workbench, are in
		  $folder
		The studio is there too. More of it: ./safelight cli --data '$data' help
	EOF
}

# json_value NAME: the value of that name, in JSON on one line that has it once
json_value() { sed -En 's/.*"'"$1"'":("([^"]*)"|([^",}]*)).*/\2\3/p'; }

not_ordered() {
	sed 's/.*"notOrdered"://' | grep -Eo '"description":"[^"]*","quantity":[^,]*,"reason":"[^"]*"' |
		sed -E 's/^"description":"([^"]*)".*"reason":"([^"]*)"$/  \1: \2/' || echo "  nothing, all lines have their orders"
}
