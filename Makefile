.PHONY: demo test bench build release lint format check clean tools

# What can be done here, most wanted first.

# The whole road on sample data, from nothing: installs what is missing, builds, walks, shows the report.
demo: tools release
	.build/release/sekisho demo --directory sekisho-demo

# Every test on both engines; starts a PostgreSQL of its own for the time of the run.
test: tools
	swift build --build-tests $(STRICT)
	scripts/with-postgres swift test --skip-build --disable-xctest

# Ratios of cost to a floor measured in the same run.
bench: tools release
	swift build -c release --static-swift-stdlib --product sekisho-bench $(START)
	scripts/with-postgres .build/release/sekisho-bench .build/release/sekisho

# The program as it is shipped: one file that needs no Swift on the machine, at a fixed address so that it starts at once.
release: tools
	swift build -c release --static-swift-stdlib --product sekisho $(START) $(STRICT)

# A build for development, with every import checked against the manifest.
build:
	swift build $(STRICT)

# Layout of the sources.
lint:
	swift format lint --strict --recursive Package.swift Modules Apps Tests

format:
	swift format --in-place --recursive Package.swift Modules Apps Tests

# Everything that a change must pass.
check: lint test

# The system's libraries and programs, installed where they are missing.
tools:
	@scripts/install-tools

clean:
	rm -rf .build sekisho-demo

START = --disable-local-rpath -Xswiftc -Xclang-linker -Xswiftc -no-pie
STRICT = --explicit-target-dependency-import-check error
