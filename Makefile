# Two words for daily work; packaging/dev.py does it, also where there is no make.
PYTHON ?= python3

.PHONY: demo test bench tools

demo test bench tools:
	@$(PYTHON) packaging/dev.py $@
