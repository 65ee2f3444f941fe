"""How runs end before their end, and what going on costs."""

import json
import shutil
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from calame.graph.state import GRAPH_VERSION

from .campaign import WRITE, Zygote, environment, files, kept
from .conftest import Calame
from .model_server import ModelServer

STORE = Path(".calame/runs.sqlite")


@contextmanager
def slow(server: ModelServer, seconds: float) -> Iterator[None]:
    before, server.takes = server.takes, seconds
    try:
        yield
    finally:
        server.takes = before


def asked(server: ModelServer, number: int) -> None:
    """Wait until so many requests came."""
    with server.came:
        assert server.came.wait_for(lambda: len(server.asked) >= number, timeout=240)


def only(calame: Calame) -> dict[str, object]:
    (told,) = json.loads(calame("runs", "--json").out)
    assert isinstance(told, dict)
    return told


# asked to stop


def test_a_polite_stop_lets_what_is_under_way_end_and_says_how_to_go_on(
    calame: Calame, server: ModelServer, zygote: Zygote, folder: Path
) -> None:
    with slow(server, 0.7):
        process = zygote.begin(folder, *WRITE, env=environment(server))
        asked(server, 2)
        process.kill(signal.SIGTERM)
        ended = process.end()
    told = only(calame)
    assert ended.code == 143
    assert f"calame resume {told['id']}" in ended.said
    assert (told["status"], told["lost"], kept(folder).replies) == ("stopped", 0, 2)
    assert calame("resume", str(told["id"])).code == 0
    assert server.names.count("ExtractionReply") == 2


def test_a_second_demand_ends_the_process_at_once(
    calame: Calame, server: ModelServer, zygote: Zygote, folder: Path
) -> None:
    with slow(server, 20.0):
        process = zygote.begin(folder, *WRITE, env=environment(server))
        asked(server, 2)
        process.kill(signal.SIGTERM)
        process.says("arrêt demandé")
        process.kill(signal.SIGTERM)
        assert process.end().code == 143
    assert kept(folder)[1:3] == (0, 2)
    assert calame("resume", "2").code == 0


def test_ctrl_c_says_how_to_go_on(calame: Calame, server: ModelServer, zygote: Zygote, folder: Path) -> None:
    with slow(server, 20.0):
        process = zygote.begin(folder, *WRITE, env=environment(server))
        asked(server, 2)
        process.kill(signal.SIGINT)
        ended = process.end()
    told = only(calame)
    assert (ended.code, told["status"]) == (130, "stopped")
    assert f"calame resume {told['id']}" in ended.said
    assert "Traceback" not in ended.said
    assert calame("resume", str(told["id"])).code == 0


# limits


def test_limits_count_what_earlier_processes_spent_and_lost(
    calame: Calame, server: ModelServer, zygote: Zygote, folder: Path
) -> None:
    with slow(server, 20.0):
        process = zygote.begin(folder, *WRITE, "--max-calls", "4", env=environment(server))
        asked(server, 2)
        process.kill()
        process.end()
    assert "sans réponse à l’arrêt d’un processus : 2" in calame("show", "2").out
    assert only(calame)["lost"] == 2
    server.forget()
    told = calame("resume", "2")
    assert told.code == 3  # two were lost, two are left: the extractions, and nothing for an outline
    assert server.names == ["ExtractionReply", "ExtractionReply"]
    assert "relevez la limite" in told.err
    assert calame("resume", "2", "--max-calls", "40").code == 0
    assert "sans réponse à l’arrêt d’un processus : 2" in calame("show", "2").out


def test_tokens_are_limited_over_all_processes(calame: Calame, server: ModelServer) -> None:
    assert calame(*WRITE, "--max-tokens", "2400").code == 3  # 1,200 a reply: the two extractions
    server.forget()
    told = calame("resume", "2", "--max-tokens", "3600")
    assert (told.code, server.names) == (3, ["OutlineReply"])
    assert "--max-tokens" in told.err


def test_an_impossible_limit_is_refused_and_changes_nothing(calame: Calame) -> None:
    assert calame(*WRITE, "--max-calls", "2").code == 3
    before = calame("runs", "--json").out
    told = calame("resume", "2", "--max-calls", "beaucoup")
    assert (told.code, "--max-calls" in told.err) == (2, True)
    assert calame("runs", "--json").out == before


def test_an_unfinished_run_of_the_same_order_is_named_before_it_is_paid_for_again(calame: Calame) -> None:
    assert "n’est pas fini" not in calame(*WRITE, "--max-calls", "2").err
    told = calame(*WRITE, "--max-calls", "2")
    first = json.loads(calame("runs", "--json").out)[1]
    assert f"calame resume {first['id']} " in told.err
    assert "n’est pas fini" not in calame(*WRITE[:-1], "70+", "--max-calls", "2").err


# branches side by side


def test_a_branch_that_fails_costs_the_branches_beside_it_nothing(
    calame: Calame, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    chantier = "Le chantier de la passerelle"
    monkeypatch.setattr(server, "refuses", lambda body: chantier in body["messages"][-1]["content"])
    first = calame(*WRITE)
    assert (first.code, server.names.count("ExtractionReply")) == (3, 2)
    monkeypatch.setattr(server, "refuses", lambda body: False)
    server.forget()
    again = calame("resume", "2")
    assert again.code == 0, again.err
    assert server.names.count("ExtractionReply") == 1
    assert only(calame)["failure"] == ""


# other versions


def older(connection: sqlite3.Connection) -> None:
    set_version(connection, GRAPH_VERSION - 1)
    connection.execute("UPDATE checkpoints SET checkpoint = x'00'")  # must not even be read


def newer(connection: sqlite3.Connection) -> None:
    set_version(connection, GRAPH_VERSION + 1)


def set_version(connection: sqlite3.Connection, version: int) -> None:
    connection.execute("UPDATE runs SET record = json_set(record, '$.graph_version', ?)", (version,))


def changed(how: Callable[[sqlite3.Connection], None]) -> None:
    with closing(sqlite3.connect(STORE)) as connection:
        how(connection)
        connection.commit()


def test_a_run_of_an_older_graph_begins_anew_on_the_replies_that_arrived(calame: Calame, server: ModelServer) -> None:
    assert calame(*WRITE, "--max-calls", "3").code == 3
    changed(older)
    server.forget()
    assert calame("resume", "2", "--max-calls", "40").code == 0
    assert set(server.names) == {"WriterReply"}
    assert (only(calame)["attempt"], only(calame)["graph_version"]) == (2, GRAPH_VERSION)


def test_a_run_of_a_newer_graph_is_refused(calame: Calame, server: ModelServer) -> None:
    assert calame(*WRITE, "--max-calls", "3").code == 3
    changed(newer)
    server.forget()
    told = calame("resume", "2", "--max-calls", "40")
    assert (told.code, server.asked) == (3, [])
    assert "mettez Calame à jour" in told.err


# finished


def test_a_finished_run_is_left_as_it_is_even_when_somebody_edited_its_article(
    calame: Calame, server: ModelServer, folder: Path
) -> None:
    assert calame(*WRITE, "--force").code == 0
    (article,) = folder.glob("articles/*/article.md")
    article.write_text("corrigé à la main\n", "utf-8")
    before, record = files(folder), only(calame)
    server.forget()
    told = calame("resume", "2", "--max-calls", "90")
    assert (told.code, files(folder), server.asked) == (0, before, [])
    assert "laissé tel quel : article.md" in told.err
    assert only(calame) == record


def test_each_file_of_a_finished_run_that_is_gone_comes_back_beside_those_that_were_edited(
    calame: Calame, server: ModelServer, folder: Path
) -> None:
    assert calame(*WRITE).code == 0
    before = files(folder)
    (article,) = folder.glob("articles/*/article.md")
    page = article.with_name("article.html")
    server.forget()
    for gone in ("article.md", "review.json", "manifest.json"):
        page.write_text("corrigé à la main\n", "utf-8")
        article.with_name(gone).unlink()
        told = calame("resume", "2", "--json" if gone == "review.json" else "--quiet")
        assert (told.code, server.asked) == (0, [])
        assert f": {gone}." in told.err
        if gone == "review.json":
            since = json.loads(told.out)
            assert (since["restored"], since["edited"]) == (["review.json"], ["article.html"])
        assert page.read_text("utf-8") == "corrigé à la main\n"
        page.write_bytes(before[str(page.relative_to(folder / "articles"))])
        assert files(folder) == before


def test_files_of_a_finished_run_that_are_gone_come_back_byte_for_byte(
    calame: Calame, server: ModelServer, folder: Path
) -> None:
    assert calame(*WRITE).code == 0
    before = files(folder)
    for path in sorted(folder.rglob("articles/**/*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    server.forget()
    assert calame("resume", "2").code == 0
    assert (files(folder), server.asked) == (before, [])


def test_a_pruned_run_says_that_only_its_record_is_left(calame: Calame) -> None:
    assert calame(*WRITE).code == 0
    assert calame("runs", "prune", "--older-than", "1").out.startswith("0\u00a0essai")
    assert calame("runs", "prune").out.startswith("1\u00a0essai")
    told = calame("resume", "2")
    assert (told.code, "seul le résumé" in told.err) == (2, True)
    shown = calame("show", "2").out
    assert "accepté" in shown
    assert "ne peut plus être repris" in shown


KEPT = sorted((Path(__file__).parent.parent / "data" / "runs").glob("graph-*.sqlite"))


@pytest.mark.parametrize("database", KEPT, ids=lambda path: path.stem)
def test_a_run_of_every_version_so_far_is_finished(calame: Calame, folder: Path, database: Path) -> None:
    STORE.parent.mkdir()
    shutil.copy(database, STORE)
    version = int(database.stem.removeprefix("graph-"))
    assert (only(calame)["status"], only(calame)["graph_version"]) == ("stopped", version)
    told = calame("resume", database.stem, "--quiet")
    assert told.code in {0, 1}, told.err
    assert only(calame)["attempt"] == (1 if version == GRAPH_VERSION else 2)
    assert "halle aux grains" in next(folder.glob("articles/*/article.md")).read_text("utf-8")


def test_a_run_of_this_version_is_kept() -> None:
    assert f"graph-{GRAPH_VERSION}" in [path.stem for path in KEPT]
