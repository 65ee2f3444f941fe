"""Words that hardly any other language of the press has: a sentence made of them is French, whatever a detector says."""

FRENCH_WORDS = frozenset(
    "le la les l' du des d' au aux un une ce cet cette ces celui celle ceux celles celle-ci celui-ci ceux-ci celles-ci"
    " je tu il elle on nous vous ils elles lui leur leurs y en se s' ne n' pas ni plus jamais que qu' qui dont où quoi"
    " et ou mais donc or car dans sur sous avec sans pour par chez vers entre depuis pendant avant après selon"
    " est sont était étaient sera seront a ont avait avaient aura ait soit être avoir été son sa ses notre votre nos vos".split()
)
