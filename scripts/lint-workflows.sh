#!/usr/bin/env bash
# Holds actionlint and zizmor (pedantic) against every workflow of the repository, its examples and its tests, and
# against what `provider-preflight init` writes. Installs both where they are missing; needs Go and Python.
set -euo pipefail
cd "$(dirname "$0")/.."
actionlint_version=v1.7.12
zizmor_version=1.32.0
tools="$PWD/node_modules/.cache/tools"

fail() {
  printf 'failed: %s\n' "$*" >&2
  exit 1
}

actionlint="$tools/actionlint-$actionlint_version/actionlint"
if [ ! -x "$actionlint" ]; then
  command -v go >/dev/null || fail "install Go: actionlint is built from its source"
  GOBIN=$(dirname "$actionlint") GOFLAGS=-buildvcs=false \
    go install "github.com/rhysd/actionlint/cmd/actionlint@$actionlint_version"
fi
zizmor="$tools/zizmor-$zizmor_version/bin/zizmor"
if [ ! -x "$zizmor" ]; then
  command -v python3 >/dev/null || fail "install Python: zizmor comes from PyPI"
  python3 -m venv "$tools/zizmor-$zizmor_version"
  "$tools/zizmor-$zizmor_version/bin/pip" install --quiet "zizmor==$zizmor_version"
fi

written=$(mktemp -d)
trap 'rm -rf "$written"' EXIT
number=0
for config in examples/*/config.toml; do
  number=$((number + 1))
  node dist/cli.js init --config "$config" >"$written/init-$number.yml"
done
workflows=(.github/workflows/*.yml examples/workflows/*.yml e2e/act/*.yml "$written"/*.yml)
"$actionlint" -config-file .github/actionlint.yaml "${workflows[@]}"
printf 'actionlint %s: %d workflows, no findings\n' "$actionlint_version" "${#workflows[@]}"
"$zizmor" --offline --quiet --persona pedantic --config .github/zizmor.yml "${workflows[@]}" \
  action.yml e2e/act/composite/action.yml .github/dependabot.yml
printf 'zizmor %s, pedantic: %d files, no findings\n' "$zizmor_version" $((${#workflows[@]} + 3))
