# The pictures of the screens in docs. Read by ./safelight.
# shellcheck shell=bash disable=SC2154

# Whenever they are made, it is this day, on a window of this size.
readonly pictures_day=2026-07-27
readonly pictures_size=1280x800
# It is to be read in the status line.
readonly pictures_data=/tmp/atelier-nordlicht

# make_screenshots: walks through the workbench on the sample studio, in light, in dark and in German
make_screenshots() {
	local taken=$root/tests/studio.safelight.ui.tests/target/screenshots/screens into=$root/docs/images/screens picture
	need_folders
	need_jdk
	need_packages run display pictures
	start_display "$pictures_size"
	lock_build
	rm -rf "$taken"
	take_pictures PicturesInLight '-Duser.language=en -Duser.country=US'
	take_pictures PicturesInDark '-Duser.language=en -Duser.country=US'
	take_pictures PicturesInGerman '-Duser.language=de -Duser.country=DE'
	rm -rf "$pictures_data"
	mkdir -p "$into"
	rm -f "$into"/*.png
	for picture in "$taken"/*.png; do
		convert "$picture" -strip +dither -colors 128 -define png:compression-level=9 -define png:exclude-chunks=date,time "PNG8:$into/${picture##*/}"
	done
	say "$(find "$into" -name '*.png' | wc -l) pictures, $(du -sh "$into" | cut -f 1), in $into"
}

# take_pictures CLASS JAVA-OPTIONS
take_pictures() {
	rm -rf "$pictures_data"
	say "Taking pictures (full log: $work/screenshots.log)"
	maven "$work/screenshots.log" verify -pl tests/studio.safelight.ui.tests -am "-Dtest=$1" -Dsurefire.failIfNoSpecifiedTests=false \
		"-Dsafelight.vmargs=$2 -Dstudio.safelight.today=$pictures_day" "-Dsafelight.data=$pictures_data" || {
		explain_failure "$work/screenshots.log"
		fail "the pictures could not be taken"
	}
}
