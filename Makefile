# Development tasks. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

ROTEIRO := .build/release/roteiro
SOURCES := Package.swift Sources $(wildcard Tests)
EMBEDDED := Sources/CEmbedded/embedded.c
PORT ?= 8000
# Finds the tools installed in scripts/tools, such as Pagefind.
TOOLS := PATH="$(CURDIR)/scripts/tools:$$PATH"

.PHONY: help setup setup-site setup-test setup-lint setup-browser setup-bench build test test-browser test-hostile ecosystem coverage lint format messages \
	embed site serve check bench clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install missing libraries for the build
	@scripts/setup.sh build

setup-site: setup ## Install Pagefind, which builds the search index
	@scripts/setup.sh site

setup-test: setup-site ## Install the external tools used by the tests
	@scripts/setup.sh test

setup-lint: ## Install the linters of JavaScript, shell and Python
	@scripts/setup.sh lint

setup-browser: setup-site ## Install the tools for browser tests: chromium, Playwright, axe
	@scripts/setup.sh browser

setup-bench: setup ## Install Hugo for the benchmark
	@scripts/setup.sh bench

build: setup embed ## Build the command: .build/release/roteiro
	swift build -c release --static-swift-stdlib -Xswiftc -gnone --product roteiro

test: setup-test embed ## Run all tests and print how many were skipped
	@scripts/test.sh $(TEST_FLAGS)

test-browser: setup-browser build ## Test pages and the web component in a real browser
	@ROTEIRO=$(ROTEIRO) scripts/test-browser.sh $(BROWSER_TESTS)

test-hostile: build ## Run the release command on hostile pages of 1 MB under limits of time and memory
	@ROTEIRO=$(ROTEIRO) Tests/Hostile/hostile.py

ecosystem: build ## Compare findings in real sites with a snapshot and with verdicts; UPDATE=1 renews the snapshot
	@ROTEIRO=$(ROTEIRO) Tests/Ecosystem/ecosystem.py $(if $(UPDATE),--update)
	@ROTEIRO=$(ROTEIRO) Tests/Ecosystem/verdicts.py

coverage: setup-test embed ## List the line coverage of each file in Sources, lowest first (see scripts/coverage.sh)
	@scripts/coverage.sh $(TEST_FLAGS)

lint: setup-lint ## Check format and types of all code, and that generated files are current
	swift format lint --strict --recursive --parallel $(SOURCES)
	@scripts/lint.sh
	@scripts/check-types.sh
	@scripts/embed-files.sh | diff $(EMBEDDED) - || { echo "$(EMBEDDED) is stale: run make embed" >&2; exit 1; }

format: ## Format the code in place
	swift format --in-place --recursive --parallel $(SOURCES)

messages: ## Bring the message catalogs in templates/messages up to the sources
	scripts/messages.py --merge

embed: ## Update the list of embedded files from templates/ and assets/theme/
	@scripts/embed-files.sh | cmp -s - $(EMBEDDED) || { echo "$(EMBEDDED) has changed: commit it"; scripts/embed-files.sh > $(EMBEDDED); }

site: setup-site build ## Build site/ from content/
	$(TOOLS) $(ROTEIRO) build

check: build ## Check content/ as CI does
	$(ROTEIRO) check --strict

serve: site ## Build site/ and serve it on http://127.0.0.1:8000
	python3 -m http.server -b 127.0.0.1 -d site $(PORT)

bench: setup-bench build ## Compare builds and checks of 1,000 guides with Hugo: time and memory
	Benchmarks/bench.py $(CASES)

clean: ## Remove build output and keep installed tools
	rm -rf .build
	find site -mindepth 1 ! -name .gitignore -delete
