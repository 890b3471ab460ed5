# Two commands: `make medication` runs the main job, `make test` passes all tests.
# Each sets up a virtual environment of its own and touches nothing else.

PYTHON ?= python3
RUN := .venv
TEST := .venv-tests
TRAIN := .venv-train
PIP := -m pip install --disable-pip-version-check -q

.PHONY: help medication medication-short translators assets test fuzz lint clean

help:
	@echo "make medication        set up .venv and run the main job"
	@echo "make medication-short  the same road on a few hundred sentences"
	@echo "make translators       set up .venv-train and train the translators anew"
	@echo "make assets            fetch the public gold and training data"
	@echo "make test              set up .venv-tests and run all tests"
	@echo "make fuzz              feed the readers with damaged input for half a minute"
	@echo "make lint              ruff and mypy"

$(RUN)/.ready: setup.cfg pyproject.toml
	$(PYTHON) -m venv $(RUN)
	$(RUN)/bin/python $(PIP) -e ".[run]"
	touch $@

$(TEST)/.ready: setup.cfg pyproject.toml constraints.txt
	$(PYTHON) -m venv $(TEST)
	$(TEST)/bin/python $(PIP) -c constraints.txt -e ".[tests,transformers,train]"
	touch $@

medication: $(RUN)/.ready
	PATH="$(CURDIR)/$(RUN)/bin:$$PATH" $(RUN)/bin/python -m spacy project run medication

medication-short: $(RUN)/.ready
	PATH="$(CURDIR)/$(RUN)/bin:$$PATH" $(RUN)/bin/python -m spacy project run medication-short

$(TRAIN)/.ready: setup.cfg pyproject.toml constraints.txt
	$(PYTHON) -m venv $(TRAIN)
	$(TRAIN)/bin/python $(PIP) -c constraints.txt -e ".[run,train,eflomal]"
	touch $@

translators: $(TRAIN)/.ready
	PATH="$(CURDIR)/$(TRAIN)/bin:$$PATH" $(TRAIN)/bin/python -m spacy project run translators

assets: $(RUN)/.ready
	PATH="$(CURDIR)/$(RUN)/bin:$$PATH" $(RUN)/bin/python -m spacy project assets

test: $(TEST)/.ready
	PATH="$(CURDIR)/$(TEST)/bin:$$PATH" HF_HUB_OFFLINE=1 OMP_NUM_THREADS=1 \
		$(TEST)/bin/python -m pytest tests

fuzz: $(TEST)/.ready
	OMP_NUM_THREADS=1 $(TEST)/bin/python benchmarks/fuzz.py --seconds 30

lint: $(TEST)/.ready
	$(TEST)/bin/python $(PIP) ruff mypy
	$(TEST)/bin/ruff check . && $(TEST)/bin/ruff format --check .
	$(TEST)/bin/mypy spacy_xner

clean:
	rm -rf corpus training packages
