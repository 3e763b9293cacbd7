import { createHash } from "node:crypto";

/**
 * A value that nothing prints: templates, JSON, console and inspect all show `***`.
 * `reveal()` is called where the key is judged, sent, masked or searched for, and nowhere else
 * (a test counts the files).
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  /** Length in characters as JavaScript counts them (UTF-16 units). */
  get length(): number {
    return this.#value.length;
  }

  /** `sha256:` and the first 12 hex digits of the SHA-256 of the UTF-8 bytes. */
  get fingerprint(): string {
    return `sha256:${createHash("sha256").update(this.#value, "utf8").digest("hex").slice(0, 12)}`;
  }

  toString(): string {
    return "***";
  }

  toJSON(): string {
    return "***";
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "***";
  }
}
