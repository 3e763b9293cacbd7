import { pipeline, Readable, type Duplex } from "node:stream";
import type { ProbeRequest, ServerResponse } from "../evidence.ts";
import { collectBytes } from "./bytes.ts";

/** How much of a body is read as it is sent, and kept once it is decoded; in bytes. */
export interface BodyLimits {
  readonly wire: number;
  readonly decoded: number;
}

const MOST: BodyLimits = { wire: 1024 * 1024, decoded: 4 * 1024 * 1024 };
const BEGINNING: BodyLimits = { wire: 128 * 1024, decoded: 128 * 1024 };

/** Of an answer to a request without the key its beginning tells all that is asked. */
export function bodyLimits({ authenticated }: Pick<ProbeRequest, "authenticated">): BodyLimits {
  return authenticated ? MOST : BEGINNING;
}

type BodyFault = NonNullable<ServerResponse["bodyFault"]>;
type Body = Pick<ServerResponse, "body" | "bodyFault">;

/**
 * The text of a body, `limit` bytes of it at most. `fault` is what was wrong on the way; a server that compresses although it was asked not to
 * is read all the same. Where decoding fails, what came out until then is the text. Never rejects.
 */
export async function readBody(
  wire: Uint8Array,
  encoding: string,
  limit: number,
  fault?: BodyFault,
): Promise<Body> {
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length === 0 || wire.length === 0) return body(wire, fault);
  const [name = "", ...more] = names;
  // Nobody honest compresses twice; undoing any number of layers is an attack of its own (CVE-2026-22036).
  if (more.length > 0) return body(new Uint8Array(), fault ?? "bad-encoding");
  const decoded = await decode(wire, name, limit, fault !== undefined);
  return body(decoded.bytes, fault ?? decoded.fault);
}

/** Bytes of a body that only a list of many models has, or a hostile one. */
const LARGE = 256 * 1024;

/** V8 would let what is left of several such bodies grow to some hundred MiB before it looks at them. */
async function keepRemainsSmall(): Promise<void> {
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--semi-space-growth-factor=1");
}

async function body(bytes: Uint8Array, fault: BodyFault | undefined): Promise<Body> {
  if (bytes.length > LARGE) await keepRemainsSmall();
  const text = new TextDecoder("utf-8").decode(bytes);
  return { body: text, ...(fault === undefined ? {} : { bodyFault: fault }) };
}

async function decode(
  wire: Uint8Array,
  name: string,
  limit: number,
  mayEndEarly: boolean,
): Promise<{ bytes: Uint8Array; fault: BodyFault | undefined }> {
  const decoder = await decoderFor(name, wire, mayEndEarly);
  const kept = collectBytes(limit);
  if (decoder === undefined) return { bytes: kept.all(), fault: "bad-encoding" };
  const source = pipeline(Readable.from([wire]), decoder, () => undefined);
  try {
    for await (const chunk of source) {
      if (chunk instanceof Uint8Array && !kept.add(chunk)) return { bytes: kept.all(), fault: "too-large" };
    }
    return { bytes: kept.all(), fault: undefined };
  } catch {
    return { bytes: kept.all(), fault: "bad-encoding" };
  }
}

/** zlib is loaded only here: hardly any server compresses what was asked for as it is. */
async function decoderFor(name: string, wire: Uint8Array, mayEndEarly: boolean): Promise<Duplex | undefined> {
  const zlib = await import("node:zlib");
  const { Z_SYNC_FLUSH, Z_FINISH, BROTLI_OPERATION_FLUSH, BROTLI_OPERATION_FINISH } = zlib.constants;
  const finishFlush = mayEndEarly ? Z_SYNC_FLUSH : Z_FINISH;
  if (name === "gzip" || name === "x-gzip") return zlib.createGunzip({ finishFlush });
  if (name === "deflate") {
    // RFC 9110 8.4.1.2: a zlib stream, but some servers send the bare one. A zlib stream's low nibble is 8.
    const bare = ((wire[0] ?? 0) & 0x0f) !== 8;
    return bare ? zlib.createInflateRaw({ finishFlush }) : zlib.createInflate({ finishFlush });
  }
  if (name !== "br") return undefined;
  return zlib.createBrotliDecompress({
    finishFlush: mayEndEarly ? BROTLI_OPERATION_FLUSH : BROTLI_OPERATION_FINISH,
  });
}
