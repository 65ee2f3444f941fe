"""Which model sits where: `--model` words, an address and the environment become endpoints."""

import difflib
from collections.abc import Mapping, Sequence
from urllib.parse import SplitResult, urlsplit

from pydantic import SecretStr

from calame.contracts import Contract
from calame.errors import KeyMissingError, ModelChoiceError
from calame.models.keys import usable_key
from calame.models.presets import OWN_KEY, PRESETS, Preset
from calame.models.prices import FREE, Price, price_of
from calame.models.quirks import Quirks

SEATS = ("extract", "outline", "write", "review")
"""Who asks models, in the order of a run."""
STANDS_IN: Mapping[str, str] = {"reviewer": "review", "finisher": "write"}
"""Whose model a reviewer (`reviewer.legal`) or finisher asks when it has none of its own."""
FRIENDLY = {"extractor": "extract", "outliner": "outline", "writer": "write", "critic": "review"}
"""Other names of the seats."""
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Choice(Contract):
    """One model behind one endpoint, with what is needed to speak to it."""

    provider: str
    model: str
    base_url: str
    """Without a slash at its end."""
    key: SecretStr | None = None
    key_variable: str = ""
    quirks: Quirks = Quirks()
    price: Price | None = None
    """`None` when it is not known."""
    watched: bool = False
    """True when every answer is streamed, so that one that goes round in circles is cut: small models on one's own
    machine are slow and loop."""

    @property
    def label(self) -> str:
        """The endpoint as the user may see it: provider, model and host, never a key."""
        known = PRESETS.get(self.provider)
        host = urlsplit(self.base_url).netloc
        if not host or (known is not None and known.base_url == self.base_url):
            return f"{self.provider}:{self.model}"
        return f"{self.provider}:{self.model} ({host})"


def _seat(name: str, extra: Sequence[str] = ()) -> str:
    """The seat of that name; a reviewer or finisher also by the name of its role alone."""
    named = {seat.partition(".")[2]: seat for seat in extra}
    seat = FRIENDLY.get(name) or named.get(name, name)
    if seat not in SEATS and seat not in extra:
        known = ", ".join((*FRIENDLY, *SEATS, *extra))
        raise ModelChoiceError(f"rôle inconnu {name!r} dans --model ; rôles possibles : {known}")
    return seat


def _preset(name: str, spec: str) -> Preset:
    if name in PRESETS:
        return PRESETS[name]
    near = difflib.get_close_matches(name, PRESETS, n=1)
    hint = f" (peut-être {near[0]!r} ?)" if near else ""
    raise ModelChoiceError(
        f"fournisseur inconnu {name!r} dans --model {spec!r}{hint} ; fournisseurs possibles : {', '.join(PRESETS)}. "
        "Pour tout autre service compatible : --model custom:NOM --base-url https://…/v1"
    )


def read_spec(spec: str) -> tuple[Preset, str]:
    """Provider and model of `provider:model`, without a seat.

    Raises:
        ModelChoiceError: it is written otherwise, or the provider is not known.
    """
    _, preset, model = _split(f"write={spec}")
    return preset, model


def _split(spec: str, extra: Sequence[str] = ()) -> tuple[str | None, Preset, str]:
    """Seat (or `None` for all), provider and model of one `--model` word."""
    seat, equals, rest = spec.partition("=")
    if not equals or ":" in seat:  # a model's own name may hold "="
        seat, rest = "", spec
    provider, colon, model = rest.partition(":")
    if not colon or not model.strip():
        raise ModelChoiceError(f"--model {spec!r} : écrire FOURNISSEUR:MODÈLE, par exemple openai:gpt-5-mini")
    return _seat(seat.strip(), extra) if seat else None, _preset(provider.strip().lower(), spec), model.strip()


def _parts(base_url: str) -> SplitResult:
    """The address taken apart.

    Raises:
        ModelChoiceError: it is no plain HTTP address, or holds a key; the message does not repeat it then.
    """
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ModelChoiceError("--base-url : adresse illisible, écrire par exemple https://exemple.fr/v1") from error
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ModelChoiceError(
            f"--base-url : une adresse ne porte ni mot de passe ni paramètre ; mettre la clé dans la variable {OWN_KEY}"
        )
    if parts.scheme not in {"http", "https"} or not host:
        raise ModelChoiceError(
            f"--base-url {base_url!r} : écrire une adresse http(s), par exemple https://exemple.fr/v1"
        )
    return parts


def _address(preset: Preset, base_url: str | None) -> str:
    address = base_url or preset.base_url
    if not address:
        raise ModelChoiceError(f"--model {preset.name}:… demande une adresse : ajouter --base-url https://…/v1")
    _parts(address)
    return address.rstrip("/")


def _key_variable(preset: Preset, address: str) -> str:
    """A provider's key never goes to another host than the provider's."""
    if preset.local or address == preset.base_url:
        return preset.key_variable
    same = urlsplit(address).hostname == urlsplit(preset.base_url).hostname and address.startswith("https://")
    return preset.key_variable if same else OWN_KEY


def _key(
    preset: Preset, address: str, environ: Mapping[str, str], *, seat: str, model: str
) -> tuple[SecretStr | None, str]:
    variable = _key_variable(preset, address)
    value = environ.get(variable, "")
    key = usable_key(value)
    needed = preset.key_needed and variable == preset.key_variable
    if key is None and (needed or value.strip()):
        what = "ne contient pas une clé utilisable" if value.strip() else "est vide"
        raise KeyMissingError(
            f"la variable d'environnement {variable} {what} : y mettre la clé de {preset.label} "
            f"(export {variable}=…), puis relancer",
            seat=seat,
            endpoint=f"{preset.name}:{model}",
            variable=variable,
        )
    return key, variable


def choose(preset: Preset, model: str, base_url: str | None, environ: Mapping[str, str], *, seat: str = "") -> Choice:
    """The endpoint for one model.

    Raises:
        ModelChoiceError: the address cannot be used.
        KeyMissingError: the key's variable is empty.
    """
    address = _address(preset, base_url)
    key, variable = _key(preset, address, environ, seat=seat, model=model)
    fixed = model.startswith(preset.refuses_temperature) if preset.refuses_temperature else False
    price = FREE if preset.local else price_of(preset.name, model)
    return Choice(
        provider=preset.name,
        model=model,
        base_url=address,
        key=key,
        key_variable=variable,
        quirks=preset.quirks.model_copy(update={"temperature": False}) if fixed else preset.quirks,
        price=price,
        watched=preset.local,
    )


def read_choices(
    specs: Sequence[str], *, environ: Mapping[str, str], base_url: str | None = None, extra: Sequence[str] = ()
) -> dict[str, Choice]:
    """Endpoints by seat from `--model` words.

    Args:
        specs: `provider:model` for every seat, or `seat=provider:model` for one; a seat's own word wins.
        environ: where keys are read, and nowhere else.
        base_url: address instead of the provider's, for all of them.
        extra: seats of reviewers and finishers (`reviewer.legal`), which a word may name too.

    Returns:
        the seats that have a model; the others stay with the embedded team, extra ones ask whom they stand beside.

    Raises:
        ModelChoiceError: a word or the address cannot be used; the message lists what can.
        KeyMissingError: a key's variable is empty; the message names it.
    """
    for_all: tuple[Preset, str] | None = None
    by_seat: dict[str, tuple[Preset, str]] = {}
    for spec in specs:
        seat, preset, model = _split(spec, extra)
        if seat is None:
            for_all = (preset, model)
        else:
            by_seat[seat] = (preset, model)
    chosen = {seat: by_seat.get(seat) or for_all for seat in SEATS} | {
        seat: by_seat[seat] for seat in extra if seat in by_seat
    }
    return {seat: choose(*pick, base_url, environ, seat=seat) for seat, pick in chosen.items() if pick is not None}


def is_local(choice: Choice) -> bool:
    """True when the model answers on this machine."""
    return urlsplit(choice.base_url).hostname in _LOOPBACK
