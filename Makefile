# The commands of the project. `make run` and `make test` set up a fresh machine themselves.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
endif
UV := $(BIN)/python -m uv
LOCK := $(UV) pip compile --quiet --universal --generate-hashes --python-version 3.11 --custom-compile-command "make lock"
# Whatever the surroundings say: a start that compiles everything anew is slower and needs more memory.
export PYTHONDONTWRITEBYTECODE := 0

.PHONY: run test demo server service check format lock sbom clean
.DEFAULT_GOAL := run

$(BIN)/.uv: requirements/uv.txt
	@command -v $(PYTHON) >/dev/null || { echo "4OTP needs Python 3.11, 3.12 or 3.13 ($(PYTHON) was not found)."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	@touch $@

$(BIN)/.app: $(BIN)/.uv requirements/app.txt
	@packaging/linux/ensure-libraries window
	@test -e $(BIN)/.dev || $(UV) pip sync --quiet --compile-bytecode --require-hashes requirements/app.txt
	@touch $@

$(BIN)/.texts: $(wildcard translations/*.ts) | $(BIN)/.uv
	@$(BIN)/python packaging/texts/update_app_texts.py --compile
	@touch $@

$(BIN)/.server: $(BIN)/.uv requirements/server.txt
	@test -e $(BIN)/.dev || $(UV) pip install --quiet --compile-bytecode --require-hashes -r requirements/server.txt
	@touch $@

$(BIN)/.dev: $(BIN)/.uv requirements/dev.txt
	@packaging/linux/ensure-libraries window tests
	@$(UV) pip sync --quiet --compile-bytecode --require-hashes requirements/dev.txt
	@touch $@

run: $(BIN)/.app $(BIN)/.texts
	@$(BIN)/python main.py $(ARGS)

demo: $(BIN)/.app $(BIN)/.texts
	@$(if $(SCREENSHOTS),packaging/linux/ensure-libraries window tests &&) $(BIN)/python -m tests.kit.demo $(if $(SCREENSHOTS),--screenshots "$(SCREENSHOTS)")

server: $(BIN)/.server
	@$(BIN)/python -m server.main serve $(ARGS)

# For a service that may not write beside its own program: everything it needs, compiled.
service: $(BIN)/.server
	@$(BIN)/python -m compileall -q app/core app/crypto app/wire server

test: $(BIN)/.dev $(BIN)/.texts
	@$(BIN)/python -m pytest -n 2 --dist loadgroup --max-worker-restart 0 $(ARGS)

check: $(BIN)/.dev
	@$(BIN)/ruff format --check --quiet . || { echo "make format mends the formatting"; exit 1; }
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/python packaging/locks/audit_locks.py requirements/app.txt requirements/server.txt

# The software that a release is made of, in the CycloneDX format.
sbom: $(BIN)/.dev
	@mkdir -p dist
	@for lock in app server; do \
	  $(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --mc-type application --output-reproducible --of JSON \
	    --output-file dist/sbom-$$lock.cdx.json requirements/$$lock.txt || exit 1; \
	done

format: $(BIN)/.dev
	@$(BIN)/ruff check --fix-only --quiet . ; $(BIN)/ruff format --quiet .

lock: $(BIN)/.uv
	$(LOCK) pyproject.toml -o requirements/app.txt
	$(LOCK) --group server -o requirements/server.txt
	$(LOCK) pyproject.toml --group server --group dev -o requirements/dev.txt
	echo uv | $(LOCK) - -o requirements/uv.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .hypothesis
