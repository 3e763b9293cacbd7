#!/usr/bin/env bash
# Holds actionlint and zizmor (pedantic) against every workflow of the repository, its examples and its tests, and
# against what `provider-preflight init` writes, and the published schemas against these and the actions.
# Installs the tools where they are missing; needs Go and Python.
set -euo pipefail
cd "$(dirname "$0")/.."
actionlint_version=v1.7.12
zizmor_version=1.32.0
# Brings the schemas of schemastore.org along.
schema_version=0.39.0
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
from_pypi() {
  [ ! -x "$tools/$1-$2/bin/$1" ] || return 0
  command -v python3 >/dev/null || fail "install Python: $1 comes from PyPI"
  python3 -m venv "$tools/$1-$2"
  "$tools/$1-$2/bin/pip" install --quiet "$1==$2"
}
from_pypi zizmor "$zizmor_version"
from_pypi check-jsonschema "$schema_version"
zizmor="$tools/zizmor-$zizmor_version/bin/zizmor"
schema="$tools/check-jsonschema-$schema_version/bin/check-jsonschema"

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
  action.yml e2e/self-test/action.yml e2e/act/{composite,facts}/action.yml .github/dependabot.yml
printf 'zizmor %s, pedantic: %d files, no findings\n' "$zizmor_version" $((${#workflows[@]} + 5))

# e2e/act/facts/action.yml is left out: its input with a space in the name is what it is about.
"$schema" --quiet --builtin-schema vendor.github-actions action.yml e2e/self-test/action.yml e2e/act/composite/action.yml
"$schema" --quiet --builtin-schema vendor.github-workflows "${workflows[@]}"
"$schema" --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
printf 'published schemas of check-jsonschema %s: 3 actions, %d workflows and dependabot.yml are valid\n' \
  "$schema_version" "${#workflows[@]}"
