# What people do with Roteiro, one target each. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

ROTEIRO := .build/release/roteiro
SOURCES := Package.swift Sources $(wildcard Tests)
EMBEDDED := Sources/CEmbedded/embedded.c
PORT ?= 8000
# Where Pagefind is found.
TOOLS := PATH="$(CURDIR)/scripts/tools:$$PATH"

.PHONY: help setup setup-site setup-test setup-lint setup-browser setup-bench build test test-browser coverage lint format embed site serve check bench clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install the libraries that a build needs, where they are missing
	@scripts/setup.sh build

setup-site: setup ## Install what makes the search index: Pagefind
	@scripts/setup.sh site

setup-test: setup-site ## Install the validators that the tests use
	@scripts/setup.sh test

setup-lint: ## Install the linters of JavaScript, shell and Python
	@scripts/setup.sh lint

setup-browser: setup-site ## Install what tests in a browser need: chromium, Playwright, axe
	@scripts/setup.sh browser

setup-bench: setup ## Install what the benchmark needs: Hugo
	@scripts/setup.sh bench

build: setup ## Build the command: .build/release/roteiro
	swift build -c release --static-swift-stdlib --product roteiro

test: setup-test ## Run all tests, and say how many were skipped
	@scripts/test.sh $(TEST_FLAGS)

test-browser: setup-browser build ## Test pages and the web component in a real browser
	@ROTEIRO=$(ROTEIRO) scripts/test-browser.sh $(BROWSER_TESTS)

coverage: setup-test ## List the files of Sources by the share of lines that the tests ran, lowest first (scripts/coverage.sh says more)
	@scripts/coverage.sh $(TEST_FLAGS)

lint: setup-lint ## Check format and types of all code, and that what is generated is current
	swift format lint --strict --recursive --parallel $(SOURCES)
	@scripts/lint.sh
	@scripts/check-types.sh
	@scripts/embed-files.sh | diff $(EMBEDDED) - || { echo "$(EMBEDDED) is stale: run make embed" >&2; exit 1; }

format: ## Format the code in place
	swift format --in-place --recursive --parallel $(SOURCES)

embed: ## List the files of templates/ and assets/theme/ that the command carries
	scripts/embed-files.sh > $(EMBEDDED)

site: setup-site build ## Build site/ from content/
	$(TOOLS) $(ROTEIRO) build

check: build ## Check content/ as CI does
	$(ROTEIRO) check --strict

serve: site ## Build site/ and show it on http://127.0.0.1:8000
	python3 -m http.server -b 127.0.0.1 -d site $(PORT)

bench: setup-bench build ## Build and check 1,000 guides beside Hugo: time and memory
	Benchmarks/bench.py $(CASES)

clean: ## Remove what was built, and keep the installed tools
	rm -rf .build
	find site -mindepth 1 ! -name .gitignore -delete
