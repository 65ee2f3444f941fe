"""What both pages share: the templates, and a content policy that allows only what a page carries itself."""

import json
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from calame.publish import figures
from calame.publish.plain import plain, remark, visible

_UNSAFE_IN_JSON = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The Jinja environment: everything is escaped, a missing name is an error."""
    env = Environment(
        loader=PackageLoader("calame.publish", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {
        "plain": plain,
        "remark": remark,
        "visible": visible,
        "safe_url": safe_url,
        "source_name": figures.source_name,
    }
    return env


def asset(name: str) -> Markup:
    """A style sheet or script of ours, as it will stand in the page."""
    text = files("calame.publish").joinpath("templates", name).read_text(encoding="utf-8")
    return Markup(text)  # noqa: S704  # a file of this package, no data in it


def policy(*, style: str, script: str | None = None) -> str:
    """A Content-Security-Policy under which nothing is loaded and only these two texts run."""
    rules = ["default-src 'none'", f"style-src '{_digest(style)}'"]
    if script is not None:
        rules.append(f"script-src '{_digest(script)}'")
    return "; ".join([*rules, "base-uri 'none'", "form-action 'none'"])


def json_for_html(data: object) -> Markup:
    """`data` as JSON that cannot end the script element that holds it."""
    text = json.dumps(data, ensure_ascii=False)
    for character, escaped in _UNSAFE_IN_JSON.items():
        text = text.replace(character, escaped)
    return Markup(text)  # noqa: S704  # every character that HTML reads is escaped above


def safe_url(url: str | None) -> str | None:
    """`url` when it is a web address, else `None`: no `javascript:`, no `data:`, no file."""
    try:
        parts = urlsplit(plain(url or ""))
    except ValueError:
        return None
    return parts.geturl() if parts.scheme in {"http", "https"} and parts.netloc else None


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
