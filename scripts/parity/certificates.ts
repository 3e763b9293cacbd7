import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A self-made authority and a certificate of it for the hosts that Codex calls. PEM. */
export interface Credentials {
  readonly authorityFile: string;
  readonly certificate: string;
  readonly key: string;
}

const NAMES = "DNS:api.openai.com,DNS:chatgpt.com,DNS:localhost,IP:127.0.0.1";
const KEY_KIND = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

/** Makes them with openssl in a directory; undefined where there is none, and then no TLS can be read. */
export function makeCredentials(directory: string): Credentials | undefined {
  const file = (name: string): string => join(directory, name);
  writeFileSync(file("leaf.cnf"), `subjectAltName=${NAMES}\nbasicConstraints=critical,CA:FALSE\n`);
  const authority = ["-x509", "-days", "2", "-subj", "/CN=parity authority"];
  const steps = [
    ["req", ...authority, ...KEY_KIND, "-keyout", file("ca.key"), "-out", file("ca.pem")],
    ["req", "-subj", "/CN=parity", ...KEY_KIND, "-keyout", file("leaf.key"), "-out", file("leaf.csr")],
    ["x509", "-req", "-in", file("leaf.csr"), "-CA", file("ca.pem"), "-CAkey", file("ca.key")].concat([
      "-CAcreateserial",
      "-days",
      "2",
      "-extfile",
      file("leaf.cnf"),
      "-out",
      file("leaf.pem"),
    ]),
  ];
  const made = steps.every((step) => spawnSync("openssl", step, { stdio: "ignore" }).status === 0);
  if (!made) return undefined;
  const certificate = readFileSync(file("leaf.pem"), "utf8");
  return { authorityFile: file("ca.pem"), certificate, key: readFileSync(file("leaf.key"), "utf8") };
}
