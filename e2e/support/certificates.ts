import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HERE = "DNS:localhost,IP:127.0.0.1";

interface Leaf {
  readonly name: string;
  readonly names: string;
  /** Start and end as `openssl ca` takes them; from now on for a year by default. */
  readonly valid?: readonly [string, string];
  readonly issuer?: string;
  readonly isAuthority?: boolean;
}

const LEAVES: readonly Leaf[] = [
  { name: "valid", names: HERE },
  { name: "expired", names: HERE, valid: ["20200101000000Z", "20200201000000Z"] },
  { name: "not-yet-valid", names: HERE, valid: ["20400101000000Z", "20410101000000Z"] },
  { name: "wrong-host", names: "DNS:other.example" },
  { name: "intermediate", names: "DNS:intermediate", isAuthority: true },
  { name: "without-intermediate", names: HERE, issuer: "intermediate" },
];

/** Makes an authority and good and bad certificates with openssl: `NAME.pem` and `NAME.key` in the folder. */
export function makeCertificates(folder: string): void {
  mkdirSync(folder);
  selfSigned(folder, "authority", ["-subj", "/CN=test authority"]);
  selfSigned(folder, "self-signed", ["-subj", "/CN=localhost", "-addext", `subjectAltName=${HERE}`]);
  for (const leaf of LEAVES) issue(folder, leaf);
  const chain = ["without-intermediate.pem", "intermediate.pem"].map((name) =>
    readFileSync(join(folder, name)),
  );
  writeFileSync(join(folder, "with-intermediate.pem"), Buffer.concat(chain));
  writeFileSync(
    join(folder, "with-intermediate.key"),
    readFileSync(join(folder, "without-intermediate.key")),
  );
}

function selfSigned(folder: string, name: string, words: readonly string[]): void {
  openssl(folder, ["req", "-x509", "-days", "3650", ...newKey(name), "-out", `${name}.pem`, ...words]);
}

function issue(
  folder: string,
  { name, names, valid, issuer = "authority", isAuthority = false }: Leaf,
): void {
  openssl(folder, ["req", ...newKey(name), "-out", `${name}.csr`, "-subj", `/CN=${name}`]);
  writeFileSync(join(folder, `${name}.cnf`), authorityConfig(name, names, isAuthority));
  writeFileSync(join(folder, `${name}.index`), "");
  writeFileSync(join(folder, `${name}.serial`), `${10 + LEAVES.findIndex((leaf) => leaf.name === name)}\n`);
  const dates = valid === undefined ? [] : ["-startdate", valid[0], "-enddate", valid[1]];
  const signer = ["-cert", `${issuer}.pem`, "-keyfile", `${issuer}.key`];
  const files = ["-in", `${name}.csr`, "-out", `${name}.pem`];
  openssl(folder, ["ca", "-batch", "-notext", "-config", `${name}.cnf`, ...signer, ...files, ...dates]);
}

function newKey(name: string): string[] {
  return ["-newkey", "rsa:2048", "-nodes", "-keyout", `${name}.key`];
}

/** `openssl ca` is the one command of openssl 3.0 that takes dates in the past. */
function authorityConfig(name: string, names: string, isAuthority: boolean): string {
  return `[ca]
default_ca=one
[one]
database=${name}.index
serial=${name}.serial
new_certs_dir=.
default_md=sha256
default_days=365
policy=any
x509_extensions=extensions
unique_subject=no
[any]
commonName=supplied
[extensions]
subjectAltName=${names}
basicConstraints=critical,CA:${isAuthority ? "TRUE" : "FALSE"}
`;
}

function openssl(folder: string, words: readonly string[]): void {
  execFileSync("openssl", words, { cwd: folder, stdio: "pipe" });
}
