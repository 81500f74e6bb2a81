# What a person runs. Each target sets up what it needs, and says nothing of what is there already.
# What each step does stands in the scripts in .ci.

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
# Steps build on each other; the tools in them use every processor by themselves.
.NOTPARALLEL:
.PHONY: help site test build assets check package bench lighthouse asan tsan format lint clean setup setup-tests

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*  ## \(.*\)/  make \1\t\2/p' Makefile | expand --tabs=16

site: build assets  ## write helsefellesskapet.no to public/
	@build/motebok build

test: setup-tests assets  ## run every test
	@.ci/npm tests/npm
	@.ci/build release
	@ctest --test-dir build --output-on-failure --no-tests=error --parallel "$$(nproc)"

build: setup  ## build the program, build/motebok
	@.ci/build release motebok

assets: setup  ## build the theme's styles, scripts and fonts
	@.ci/npm themes/helse
	@.ci/assets

check: build assets  ## tell every mistake in content/, write nothing
	@build/motebok check

package: build assets  ## make a Debian package: the program, its theme, manual, service and hook
	@.ci/setup package
	@.ci/package build

bench: setup-tests assets  ## measure time and memory, beside a floor and Hugo where it is installed
	@.ci/build release
	@tests/benchmark/history
	@tests/benchmark/versions
	@tests/benchmark/run
	@tests/benchmark/names

lighthouse: setup-tests assets  ## ask Lighthouse what it thinks of the site's pages
	@.ci/npm tests/npm
	@.ci/npm tests/lighthouse
	@.ci/build release motebok
	@build/motebok build --out build/lighthouse
	@node tests/lighthouse/score.mjs build/lighthouse

asan: setup-tests assets  ## tests with the address and undefined-behaviour sanitizers
	@.ci/npm tests/npm
	@.ci/sanitize asan

tsan: setup-tests assets  ## tests with the thread sanitizer
	@.ci/npm tests/npm
	@.ci/sanitize tsan

format:  ## lay out the C++ as .clang-format says
	@.ci/setup lint
	@.ci/format --write

lint: setup-tests  ## read the C++ and the scripts for mistakes
	@.ci/setup lint
	@.ci/lint

clean:  ## remove what was built; what was downloaded stays
	@rm -rf build public themes/helse/assets

setup:
	@.ci/setup build

setup-tests:
	@.ci/setup build test package
