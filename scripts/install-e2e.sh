#!/usr/bin/env bash
# Installs what the end-to-end tests run against: nginx and openssl from the distribution, act from its source.
# Does nothing where all is there.
set -euo pipefail
cd "$(dirname "$0")/.."
act_version=v0.2.89
tools=node_modules/.cache/tools

fail() {
  printf 'failed: %s\n' "$*" >&2
  exit 1
}

packages() {
  local missing=()
  command -v nginx >/dev/null || missing+=(nginx-light)
  command -v openssl >/dev/null || missing+=(openssl)
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "install ${missing[*]}: without apt-get this script cannot"
  local as_root=() policy=/usr/sbin/policy-rc.d own_policy='' code=0
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  if [ ! -e "$policy" ]; then
    # Keeps the package from starting a server of its own on port 80.
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
    "${as_root[@]}" chmod 755 "$policy"
    own_policy=yes
  fi
  { "${as_root[@]}" apt-get update -q &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -q -y --no-install-recommends "${missing[@]}"; } || code=$?
  [ -z "$own_policy" ] || "${as_root[@]}" rm -f "$policy"
  return "$code"
}

runner() {
  [ ! -x "$tools/act-$act_version/act" ] || return 0
  command -v go >/dev/null || fail "install Go: act, which runs the workflows of e2e/act, is built from its source"
  rm -rf "$tools"/act-*
  mkdir -p "$tools/act-$act_version"
  GOBIN="$PWD/$tools/act-$act_version" GOFLAGS=-buildvcs=false go install "github.com/nektos/act@$act_version"
}

packages
runner
"$tools/act-$act_version/act" --version
