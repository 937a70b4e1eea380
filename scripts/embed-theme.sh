#!/bin/sh
# Writes the files of templates/ and assets/theme/ into one Swift file, so that the binary works in any folder.
# A plain literal for each file: SwiftPM's own embedding takes minutes for as many bytes. Same files, same output.
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.."
out=${1:-Sources/RoteiroRendering/Theme/Embedded.swift}
{
    cat <<'SWIFT'
// Made by scripts/embed-theme.sh from templates/ and assets/theme/. Do not edit: run `make embed`.
// swift-format-ignore-file

/// What a site looks and reads like without files of its own.
package enum Theme {
    /// The built-in files by their path in the project, for example `templates/page.mustache`.
    package static let files: [String: String] = [
SWIFT
    find templates assets/theme -type f ! -name '.*' | sort | while IFS= read -r file; do
        printf '        "%s": ##"""\n' "$file"
        sed 's/^/            /' "$file"
        printf '\n            """##,\n'
    done
    echo '    ]'
    echo '}'
} > "$out.new"
mv "$out.new" "$out"
