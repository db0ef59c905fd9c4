# The one entry for people and for CI: `make check` is exactly what .ci/run runs.
# uv makes and fills .venv as requirements.txt says; every other target runs inside it.

.PHONY: install check lint types layers test lock readme

install:
	uv venv --allow-existing
	uv pip install --require-hashes -r requirements.txt
	uv pip install --no-deps -e .

check: lint types layers test

lint:
	uv run ruff check
	uv run ruff format --check

types:
	uv run mypy

layers:
	uv run lint-imports

test:
	uv run pytest -n auto

# After a change of dependencies in pyproject.toml. No header and no annotations: both would name this machine.
lock:
	uv pip compile --universal --generate-hashes --no-header --no-annotate --quiet \
		--extra html --extra parquet --extra warc --extra server --extra dev pyproject.toml --output-file requirements.txt

# After a change of what the commands print: runs each command of README.md and writes its output there.
readme:
	uv run python tests/story/readme.py
