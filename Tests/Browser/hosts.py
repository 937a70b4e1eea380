"""Pages of other products that show our guides, under a policy as strict as a browser knows."""

import html


def host_page(docs, src=None, attributes="", inside="", scheme="light dark", language="pt-BR", before=""):
    """The page of a product. `docs` is the origin of the site with the guides, `src` the document to show."""
    policy = (
        f"default-src 'none'; script-src {docs} 'self'; style-src 'self'; connect-src {docs} 'self'; img-src {docs}; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    element = f'<roteiro-checklist src="{html.escape(src)}" {attributes}>{inside}</roteiro-checklist>' if src else ""
    body = f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="{scheme}">
<title>Produto</title>
{before}
<script src="{docs}/theme/roteiro-checklist.js" defer></script>
</head>
<body><main><h1>Produto</h1>{element}</main></body>
</html>
"""
    return 200, [("Content-Type", "text/html; charset=utf-8"), ("Content-Security-Policy", policy)], body.encode()
