"""What a round changed, for whoever reads the review afterwards."""

from collections.abc import Iterator, Sequence

from calame.contracts import Change, Draft, Finding, Section


def changes(before: Draft, after: Draft, findings: Sequence[Finding]) -> tuple[Change, ...]:
    """The stretches in which `after` differs from `before`, in reading order; those that are gone come last.

    Args:
        before: the best draft so far.
        after: the draft of the round.
        findings: what had been found against `before`.
    """
    return tuple(_changes(before, after, findings))


def _changes(before: Draft, after: Draft, findings: Sequence[Finding]) -> Iterator[Change]:
    old, new = (f"{draft.metadata.title}\n{draft.metadata.meta_description}" for draft in (before, after))
    if old != new:
        yield Change(section=None, before=old, after=new)
    were, are = ({section.id: _text(section) for section in draft.sections} for draft in (before, after))
    for name in are | were:
        if were.get(name, "") != are.get(name, ""):
            yield Change(
                section=name, before=were.get(name, ""), after=are.get(name, ""), reasons=_reasons(name, findings)
            )


def _text(section: Section) -> str:
    return f"{section.heading}\n{section.text}" if section.heading else section.text


def _reasons(section: str, findings: Sequence[Finding]) -> tuple[str, ...]:
    told = (one.message for one in findings if one.place.section == section and one.severity != "minor")
    return tuple(dict.fromkeys(told))
