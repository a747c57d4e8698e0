# One word for each work; packaging/dev.py does it, also where there is no make.
PYTHON ?= python3

.PHONY: demo test test-thorough bench tools package package-test package-check

demo test test-thorough bench tools package package-test package-check:
	@$(PYTHON) packaging/dev.py $@
