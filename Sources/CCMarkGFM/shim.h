/* The public API of cmark-gfm. Not <cmark-gfm/node.h> or <cmark-gfm/parser.h>: they complete
   the structs, and every node would change its Swift type. */
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
/* For the named entities of HTML: positions are found again in the source, where they are not yet decoded. */
#include <cmark-gfm/houdini.h>
