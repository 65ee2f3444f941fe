"""What every role must keep to, as lines that pass or fail: `calame roles check`, and the tests of other distributions.

from calame.agents.conformance import check_conforms

def test_my_role_conforms() -> None:
    check_conforms(LegalReviewer, "reviewer")
"""

import asyncio
import copy
import inspect
import json
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, NamedTuple

from pydantic import ValidationError

from calame.agents.conformance_models import Answering, Failing, Hanging, bad_replies, failures
from calame.agents.conformance_results import faults_of
from calame.agents.conformance_samples import Sample, samples
from calame.agents.registry import CONTRACTS
from calame.agents.role import Context
from calame.contracts import Contract
from calame.errors import ModelError, RoleError
from calame.models.port import Models
from calame.models.scripted import ScriptedModel

STALL: Final = 10.0
"""Seconds for which a role may keep everybody else waiting; French analysis loads its model in about two."""
GRACE: Final = 5.0
"""Seconds in which a role that was cancelled has to be gone."""
_NAME: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}")


class Line(NamedTuple):
    """One rule, and whether the role keeps to it."""

    rule: str
    label: str
    """French."""
    passed: bool
    detail: str = ""
    """Why not, one French sentence."""


class _BrokenError(Exception):
    """The role breaks the rule under test; the message says how."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """The rules, for one role."""

    factory: Callable[[], Any]
    seat: str
    replies: Sequence[Contract | str] = ()
    """What the model answers when it answers well; empty: values made from the contracts that the role asks for."""
    stall: float = STALL

    async def run(self) -> tuple[Line, ...]:
        """Every rule in order. The first one that concerns the shape of the role ends the others when it fails."""
        shape = await self._line("shape", "Forme du rôle", self._shape)
        if not shape.passed:
            return (shape,)
        rules = (
            ("contract", "Contrat tenu", self._contract),
            ("round_trip", "Résultat gardé intact par un point de reprise", self._round_trip),
            ("typed_errors", "Erreurs de leur espèce quand le modèle fait défaut", self._typed_errors),
            ("bad_replies", "Réponses fautives du modèle supportées", self._bad_replies),
            ("stateless", "Rien ne reste d’un travail à l’autre", self._stateless),
            ("cancellable", "S’arrête quand on l’arrête", self._cancellable),
            ("yields", "Laisse travailler les autres", self._yields),
        )
        return (shape, *[await self._line(rule, label, held) for rule, label, held in rules])

    async def _line(self, rule: str, label: str, held: Callable[[], Awaitable[None]]) -> Line:
        try:
            await held()
        except _BrokenError as error:
            return Line(rule, label, passed=False, detail=str(error))
        return Line(rule, label, passed=True)

    async def _shape(self) -> None:
        if self.seat not in CONTRACTS:
            raise _BrokenError(f"la place {self.seat!r} n’existe pas ; il existe {', '.join(CONTRACTS)}.")
        try:
            role = self.factory()
        except Exception as error:  # a stranger's constructor may raise anything
            raise _BrokenError(f"le rôle ne se crée pas sans argument ({_told(error)}).") from error
        name = getattr(role, "name", None)
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise _BrokenError(f"name vaut {name!r} ; il faut des minuscules sans accent, des chiffres, des tirets.")
        if not inspect.iscoroutinefunction(getattr(role, "run", None)):
            raise _BrokenError("il n’a pas de méthode async run(task, context).")

    async def _result(self, role: Any, sample: Sample, models: Models | None) -> Contract:
        """What the role makes of a sample.

        Raises:
            RoleError, ModelError: as a role may.
            _BrokenError: anything else.
        """
        task = sample.task(self.seat)
        try:
            result = await role.run(task, Context(models=models))
        except (RoleError, ModelError):
            raise
        except Exception as error:  # that it raises another kind is what is looked for
            raise _BrokenError(f"il lève {_told(error)} au lieu de RoleError ou de ModelError.") from error
        wanted = CONTRACTS[self.seat][1]
        if type(result) is not wanted:
            raise _BrokenError(f"il rend {type(result).__name__} au lieu de {wanted.__name__}.")
        if found := faults_of(task, result):
            raise _BrokenError(found[0])
        checked: Contract = result
        return checked

    async def _answered(self, sample: Sample) -> Contract:
        """A result: of a model that answers as asked, with one item a list, then with none."""
        role, last = self.factory(), None
        for items in (1, 0):
            try:
                return await self._result(role, sample, Answering(sample, items=items, replies=self.replies))
            except (RoleError, ModelError) as error:
                last = error
        raise _BrokenError(f"il n’a rien rendu, même d’un modèle qui répond bien ({last}) ; donnez-lui replies=….")

    async def _contract(self) -> None:
        for sample in samples():
            await self._answered(sample)

    async def _round_trip(self) -> None:
        result = await self._answered(samples()[0])
        try:
            dumped = result.model_dump(mode="json", warnings="error")
            again = type(result).model_validate(json.loads(json.dumps(dumped)))
        except (ValidationError, ValueError) as error:
            raise _BrokenError(f"son résultat ne revient pas de JSON ({_told(error)}).") from error
        if again != result:
            raise _BrokenError("son résultat revient changé de JSON.")

    async def _typed_errors(self) -> None:
        sample = samples()[0]
        for models in (None, *map(Failing, failures())):
            with suppress(RoleError, ModelError):
                await self._result(self.factory(), sample, models)

    async def _bad_replies(self) -> None:
        sample = samples()[0]
        for text in bad_replies():
            with suppress(RoleError, ModelError):
                await self._result(self.factory(), sample, ScriptedModel(_always(text)))
        for items in (0, 3):
            with suppress(RoleError, ModelError):
                await self._result(self.factory(), sample, Answering(sample, items=items))

    async def _stateless(self) -> None:
        first, second = samples()
        role = self.factory()
        before = _kept(role)
        results = [await self._fresh(role, sample) for sample in (first, second, first)]
        if results[0] != results[2] or results[0] != await self._fresh(self.factory(), first):
            raise _BrokenError("le même travail ne donne pas le même résultat après un autre.")
        if _kept(role) != before:
            raise _BrokenError("ses attributs changent pendant un travail ; tout ce qui sert vient de task et context.")

    async def _fresh(self, role: Any, sample: Sample) -> Contract | str:
        try:
            return await self._result(role, sample, Answering(sample, replies=self.replies))
        except (RoleError, ModelError) as error:
            return str(error)

    async def _cancellable(self) -> None:
        hanging = Hanging()
        working = asyncio.ensure_future(self.factory().run(samples()[0].task(self.seat), Context(models=hanging)))
        asked = asyncio.ensure_future(hanging.asked.wait())
        await asyncio.wait((working, asked), timeout=self.stall, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        if working.done():
            await asyncio.gather(working, return_exceptions=True)
            return
        working.cancel()
        await asyncio.wait((working,), timeout=GRACE)
        if not working.done():
            raise _BrokenError("il travaille encore après avoir été arrêté ; n’attrapez pas asyncio.CancelledError.")
        if not working.cancelled():
            raise _BrokenError("il rend un résultat après avoir été arrêté ; n’attrapez pas asyncio.CancelledError.")

    async def _yields(self) -> None:
        """Nobody else is kept waiting: long work goes to a thread."""
        sample = samples()[0]
        beats: list[float] = []
        heart = asyncio.ensure_future(_beat(beats))
        await asyncio.sleep(0)
        with suppress(RoleError, ModelError):
            await self._result(self.factory(), sample, Answering(sample, replies=self.replies))
        beats.append(time.monotonic())
        heart.cancel()
        longest = max((after - before for before, after in pairwise(beats)), default=0.0)
        if longest > self.stall:
            raise _BrokenError(
                f"il a bloqué les autres {longest:.1f} s ; calculez dans asyncio.to_thread, attendez avec await."
            )


async def _beat(beats: list[float]) -> None:
    while True:
        beats.append(time.monotonic())
        await asyncio.sleep(0.01)


def _always(text: str) -> Callable[[object], str]:
    return lambda _request: text


def _kept(role: Any) -> str:
    """What the role and its class remember, as text that can be compared."""
    own = getattr(role, "__dict__", {})
    shared = {key: value for key, value in vars(type(role)).items() if isinstance(value, (list, dict, set))}
    return repr(copy.deepcopy((own, shared)))


def _told(error: Exception) -> str:
    said = " ".join(str(error).split())[:160]
    return f"{type(error).__name__} : {said}" if said else type(error).__name__


def check_conforms(factory: Callable[[], Any], seat: str, *, replies: Sequence[Contract | str] = ()) -> None:
    """Run the suite.

    Args:
        factory: the role's class, or what makes one without arguments.
        seat: where it works.
        replies: what the model answers when it answers well, as contracts or JSON; made from the contracts asked for
            when there are none.

    Raises:
        AssertionError: a rule is broken; the message lists them all.
    """
    lines = asyncio.run(Suite(factory=factory, seat=seat, replies=replies).run())
    broken = [f"{line.label} : {line.detail}" for line in lines if not line.passed]
    if broken:
        raise AssertionError("\n".join(broken))
