"""Element names of HTML, as copies in plain text still hold them."""

from typing import Final

BLOCKS: Final = frozenset(
    "address article aside blockquote body br center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head "
    "header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul".split()
)
"""Elements that end a paragraph."""
ELEMENTS: Final = tuple(
    sorted(
        BLOCKS
        | set(
            "a abbr acronym audio b base big button canvas caption cite code col colgroup data del details em embed "
            "fieldset font i iframe img input ins kbd label legend link map mark meta nobr noscript object option "
            "param picture q s samp script select small source span strike strong style sub summary sup svg template "
            "textarea time tt u var video wbr".split()
        ),
        key=len,
        reverse=True,
    )
)
"""Longest first, for a pattern that takes the first that fits."""
