"""Who made a picture, as captions say it: nothing that the sources of an article could bear out."""

import re
from typing import Final

from calame.text.data.furniture import AGENCIES

_LABEL: Final = (
    r"(?:[Pp]hotos?|PHOTOS?|[Cc]r[ée]dits?(?: photos?| images?)?|[Ii]llustrations?|[Dd]essins?|[Ii]nfographies?"
    r"|[Vv]id[ée]os?)"
)
_WORD: Final = r"[A-ZÀ-Þ](?:[^\W\d_]|[.’'-])*"
_NAME: Final = rf"{_WORD}(?:(?: ?/ ?|, | & | )(?:(?:de la|de|du|des|la|le|les|et) |[dl][’'])?{_WORD}){{0,6}}"
_OWNER: Final = r"[^.!?;:()\[\]«»]{1,80}"
_WHO: Final = rf"(?:{_LABEL} ?(?:[:/|–—-]|par )? ?{_NAME}|(?:{_LABEL} ?[:/|–—-]? ?)?(?:©|\([cC]\)) ?{_OWNER})"
_AGENCY: Final = rf"(?:{_NAME} ?/ ?)?(?i:{AGENCIES})"
_OPENING: Final = r"(?:^|(?<=[.!?»…]) | ?[(\[]| [|–—-] | (?=©))"
_CREDIT: Final = re.compile(rf"{_OPENING}(?:{_WHO}|{_AGENCY})[)\].]?$")


def without_credit(caption: str) -> str:
    """`caption` up to the credit that ends it; empty when it is nothing else."""
    found = _CREDIT.search(caption)
    return caption[: found.start()].rstrip() if found else caption
