# The same recipes CI runs. `make demo` and `make test` need nothing but Python >= 3.11 and a package registry.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
# A strict editable install sees a new module only after a reinstall (3 s), so the stamp depends on the list of files.
SOURCES := $(sort $(wildcard agents/*.py agents/*/*.py agents/*/*/*.py graph/*.py prompts/*.py) \
           $(wildcard evals/*.py evals/*/*.py evals/*/*/*.py evals/planted/articles/*.yaml evals/planted/articles/*/*.yaml evals/templates/*) \
           $(wildcard src/calame/*.py src/calame/*/*.py src/calame/*/*/*.py src/calame/publish/templates/*))
MODULES := $(VENV)/modules.txt

.PHONY: help setup demo demo-model test check docs slow bench bench-calls bench-runs bench-memory evals evals-critic evals-external gallery lock clean FORCE
help: ## what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(VENV)/linked ## the virtual environment with pinned dependencies and this tree linked into it

$(VENV)/installed: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Calame needs Python >= 3.11; $(PYTHON) is older. Try: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(MODULES): FORCE | $(VENV)/installed
	@printf '%s\n' $(SOURCES) | cmp -s - $@ || printf '%s\n' $(SOURCES) > $@

$(VENV)/linked: $(VENV)/installed $(MODULES) pyproject.toml
	@rm -rf build
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation \
	  --config-settings editable_mode=strict -e .
	@touch $@

demo: setup ## one article from examples/, written without any model
	$(BIN)/calame write examples/usine-batteries.txt --out articles --force

demo-model: setup ## a REPLAY: what a model team wrote from the same source, on recorded replies, without key or network
	$(BIN)/calame write examples/usine-batteries.txt --replay tests/cassettes/usine-batteries.jsonl --out articles/replay --force

test: setup ## the whole test suite but the slow campaigns
	$(BIN)/pytest -q -m "not slow" -n auto --dist loadfile

slow: setup ## the long campaigns
	$(BIN)/pytest -q -m slow

bench: setup ## how long a review takes, as ratios to the bare parse of the same texts
	$(BIN)/python benchmarks/review.py

bench-calls: setup ## calls, depth and tokens of the model team, on recorded and scripted replies
	$(BIN)/python benchmarks/calls.py

evals: setup ## the embedded team on the gold cases: report in .calame/evals/gate, and the gate
	rm -rf .calame/evals/gate
	$(BIN)/calame eval check --review
	$(BIN)/calame eval run --out .calame/evals/gate
	$(BIN)/calame eval report .calame/evals/gate
	$(BIN)/python -m calame.evals.gate .calame/evals/gate
	$(BIN)/python -m calame.evals.readme_table .calame/evals/gate README.md --check

bench-runs: setup ## what durable runs and batches cost: graph, checkpoints, waiting, throughput, disk (4 minutes)
	$(BIN)/python benchmarks/runs.py

bench-memory: setup ## peak memory of a batch of 1,000 articles against one of 50 (many minutes)
	$(BIN)/python benchmarks/runs.py memory

evals-pin: setup ## pin what make evals measured: floors (LOWER=--lower lets them fall) and the README's table
	$(BIN)/python -m calame.evals.gate .calame/evals/gate --update $(LOWER)
	$(BIN)/python -m calame.evals.readme_table .calame/evals/gate README.md

evals-critic: setup ## what the rules catch and leave alone, on planted errors
	$(BIN)/calame eval critic

evals-external: setup ## the same on public French sets: make evals-external DATA=folder
	$(BIN)/calame eval external $(DATA)

gallery: setup ## docs/gallery anew from the recorded articles, and what the README shows of make demo
	$(BIN)/python docs/gallery/build.py

$(VENV)/documenting: $(VENV)/linked
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "zensical>=0.0.73,<0.1" "mkdocstrings-python>=2.0.11,<3"
	@touch $@

docs: setup $(VENV)/documenting ## the documentation as a site, into site/; broken links fail
	$(BIN)/python docs/tables.py
	$(BIN)/zensical build --clean --strict

check: setup ## lint, format, types, import order
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy --explicit-package-bases tests
	$(BIN)/lint-imports

lock: setup ## resolve the dependencies anew into requirements.lock (needs uv)
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --no-header --upgrade -o requirements.lock

clean: ## remove what the other targets made
	rm -rf $(VENV) build articles site .cache .langgraph_api .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
