#!/bin/sh
# Prints Sources/CEmbedded/embedded.c, which makes the compiler embed the files of templates/ and assets/theme/ in the command.
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.."
find templates assets/theme -type f ! -name '.*' | sort | awk '
    BEGIN {
        print "// Written by `make embed`: the files of templates/ and assets/theme/. Do not edit."
        print "#include \"embedded.h\"\n"
    }
    {
        # The extra byte is not counted. It avoids an empty array, which is an error.
        printf "static const unsigned char file_%d[] = {\n#embed \"../../%s\" suffix(, 0) if_empty(0)\n};\n", NR, $0
        list = list sprintf("    {\"%s\", file_%d, sizeof file_%d - 1},\n", $0, NR, NR)
    }
    END {
        printf "\nstatic const struct EmbeddedBytes files[] = {\n%s};\n", list
        print "\nsize_t embedded_count(void) { return sizeof files / sizeof files[0]; }\n"
        print "struct EmbeddedBytes embedded_bytes(size_t index) { return files[index]; }"
    }'
