"""Everything a run starts from: the order and the sources."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from calame.contracts import Brief, Removal, Source
from calame.errors import SourceError
from calame.sources.cleaning import clean
from calame.sources.instruction import read_orders
from calame.sources.orders import Orders, resolve
from calame.sources.pasted import Pasted, split_pasted
from calame.sources.reading import RawText, Warn, left_aside, raw_text, read_raw
from calame.sources.said import Said
from calame.sources.texts import Text
from calame.text.keyphrases import Keyphrase
from calame.text.sentences import split_sentences
from calame.text.wording import counted, figure, origin_name, sentence_case
from calame.text.words import count_words

FEWEST_WORDS = 40
"""Below this a cleaned text is no article: two sentences carry no long text."""
MOST_WORDS = 20_000
"""Above this a text is a book or a dump, not an article; 20,000 words take the embedded team 37 s of one processor."""


class Request(NamedTuple):
    """What the client wants and what the article may rest on."""

    brief: Brief
    sources: tuple[Source, ...]


class _Reading(NamedTuple):
    sources: tuple[Source, ...]
    instruction: str | None


def read_request(
    inputs: Sequence[str | Text],
    *,
    instruction: str | None = None,
    words: str | None = None,
    keyphrase: str | None = None,
    tone: str | None = None,
    audience: str | None = None,
    title: str | None = None,
    brief_file: str | Path | None = None,
    allow_private: bool = False,
) -> Request:
    """Read and clean the sources and resolve the order.

    What is said nearest to the command wins: options, then `instruction`, then the instruction pasted above the
    first source, then the brief file.

    Args:
        inputs: paths, folders, addresses, or `-` for standard input; texts.
        instruction: the order in the client's words.
        words: `900` (± 10 %), `900-1100` or `700+`.
        keyphrase: focus keyphrase.
        tone: tone asked for.
        audience: readers asked for.
        title: title asked for.
        brief_file: YAML file.
        allow_private: also fetch from private and loopback addresses.

    Raises:
        SourceError: a source cannot be read or holds no article.
        BriefError: the order is impossible.
    """
    warnings: list[str] = []
    said = Said(
        instruction=instruction,
        words=words,
        keyphrase=keyphrase,
        tone=tone,
        audience=audience,
        title=title,
        brief_file=brief_file,
    )
    options, given, filed = said.layers()
    raws = _raws(inputs, warnings.append, allow_private=allow_private)
    named = [one.name if isinstance(one, Text) else one for one in inputs]
    return request_of(raws, named, above=(options, given), below=(filed,), warnings=warnings)


def request_of(
    raws: Iterable[RawText],
    named: Sequence[str],
    *,
    above: Sequence[Orders],
    below: Sequence[Orders] = (),
    warnings: list[str] | None = None,
) -> Request:
    """What is wanted of texts that have been read.

    Args:
        raws: the texts, not yet cleaned.
        named: how messages call them together, at least one name.
        above: layers of the order that win over an instruction pasted above the first text, the first one first.
        below: layers that it wins over.
        warnings: sentences of what was left aside so far; others are added.

    Raises:
        SourceError: a text holds no article.
        BriefError: the order is impossible.
    """
    warnings = [] if warnings is None else warnings
    reading = _read(raws, warnings.append, named)
    pasted = read_orders(reading.instruction) if reading.instruction else Orders()
    brief = resolve(*above, pasted, *below, Orders(warnings=tuple(warnings)))
    if brief.keyphrase and not _carried(brief, reading.sources):
        warning = (
            f"Aucune phrase des sources ne dit « {brief.keyphrase} » : l’expression clé est gardée telle quelle, sans"
            " être mise en tête du titre, de la description ni des sous-titres."
        )
        brief = brief.model_copy(update={"warnings": (*brief.warnings, warning)})
    return Request(brief, reading.sources)


def _carried(brief: Brief, sources: Sequence[Source]) -> bool:
    """Whether a sentence of the sources holds the words of the keyphrase; nobody can tell in another language."""
    phrase = Keyphrase.of(brief.keyphrase or "")
    texts = [text for source in sources for text in (source.title or "", source.text)]
    told = (text[start:end] for text in texts for start, end in split_sentences(text))
    foreign = any(source.language != "fr" for source in sources)
    return foreign or any(phrase.count(sentence) for sentence in told)


def read_sources(inputs: Sequence[str], *, warn: Warn | None = None, allow_private: bool = False) -> tuple[Source, ...]:
    """Read and clean the sources; a pasted instruction is cut off and listed in `Source.removed`.

    Args:
        inputs: paths, folders, addresses, or `-` for standard input.
        warn: called with one French sentence for everything left aside.
        allow_private: also fetch from private and loopback addresses.

    Raises:
        SourceError: a source cannot be read or holds no article.
    """
    warn = warn or _ignore
    return _read(read_raw(inputs, warn=warn, allow_private=allow_private), warn, inputs).sources


def _raws(inputs: Sequence[str | Text], warn: Warn, *, allow_private: bool) -> Iterator[RawText]:
    if not inputs:
        yield from read_raw((), warn=warn)
    for one in inputs:
        if isinstance(one, Text):
            yield raw_text(one.text.encode("utf-8", errors="replace"), one.name)
        else:
            yield from read_raw((one,), warn=warn, allow_private=allow_private)


def _ignore(_warning: str) -> None:
    """A caller who asked for sources only; what was left aside still stands in `Source.removed`."""


def _read(raws: Iterable[RawText], warn: Warn, named: Sequence[str]) -> _Reading:
    sources: list[Source] = []
    instruction: str | None = None
    for raw in raws:
        twin = next((source for source in sources if source.sha256 == raw.sha256), None)
        if twin is not None:
            warn(f"{sentence_case(origin_name(raw.origin))} répète {origin_name(twin.origin)} : copie laissée de côté.")
            continue
        pasted = split_pasted(raw.text) if raw.pasted else Pasted(None, raw.text, 1)
        try:
            sources.append(_source(raw, pasted, f"S{len(sources) + 1}"))
        except SourceError as error:
            if not raw.of_folder:
                raise
            warn(left_aside(error))
            continue
        if len(sources) == 1:
            instruction = pasted.instruction
        elif pasted.instruction is not None:
            warn(
                f"La consigne en tête de {origin_name(raw.origin)} est laissée de côté : "
                "seule celle de la première source compte."
            )
    if not sources:
        raise SourceError(_none_of_use(named), origin=named[0])
    return _Reading(tuple(sources), instruction)


def _none_of_use(inputs: Sequence[str]) -> str:
    names = ", ".join(repr(name) for name in inputs)
    return f"Aucun fichier de {names} ne donne d’article : il y faut un texte d’au moins {FEWEST_WORDS} mots."


def _source(raw: RawText, pasted: Pasted, source_id: str) -> Source:
    source = clean(
        pasted.article,
        origin=raw.origin,
        source_id=source_id,
        form=raw.form,
        sha256=raw.sha256,
        url=raw.url,
        first_line=pasted.first_line,
    )
    found = count_words(source.text)
    if found > MOST_WORDS:
        raise SourceError(
            f"{sentence_case(origin_name(raw.origin))} compte {counted(found, 'mot')} après nettoyage, Calame en lit au"
            f" plus {figure(MOST_WORDS)} par source : donnez l’article seul, ou partagez-le en plusieurs sources.",
            origin=raw.origin,
        )
    if found < FEWEST_WORDS:
        raise SourceError(
            f"Pas d’article dans {origin_name(raw.origin)} : il reste {counted(found, 'mot')} après nettoyage,"
            f" il en faut au moins {FEWEST_WORDS} ; vérifiez ce qu’il contient.",
            origin=raw.origin,
        )
    if pasted.instruction is None:
        return source
    order = Removal(text=pasted.instruction, reason="consigne du client", line=1)
    return source.model_copy(update={"removed": (order, *source.removed)})
