# One word for each work; packaging/dev.py does it, also where there is no make.
PYTHON ?= python3

.PHONY: demo test test-thorough bench tools package package-test package-check

demo test test-thorough tools package package-test package-check:
	@$(PYTHON) packaging/dev.py $@

# Words after `bench` are names of benchmarks (`make bench start`), not works of their own.
ifeq (bench,$(firstword $(MAKECMDGOALS)))
NAMES := $(wordlist 2,$(words $(MAKECMDGOALS)),$(MAKECMDGOALS))
$(NAMES): ; @:
endif

bench:
	@$(PYTHON) packaging/dev.py bench $(NAMES)
