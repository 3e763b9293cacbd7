/** Deeper nesting than any list needs. */
const DEEPEST = 64;
/** `-1.7976931348623157e+308` is the longest literal that anybody writes. */
const LONGEST_REST = 32;
const NAME_END = /[ \t\r\n]*:/y;
const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Thrown where a text is no JSON, or is nested deeper than anything that we read. */
export class NotJson extends Error {}

/**
 * Reads JSON from front to back and builds nothing that nobody asks for: a hostile list of 4 MiB costs V8's own
 * parser some hundred MiB, for the hidden class of each object. Every method reads one value and throws `NotJson`.
 */
export class JsonWalk {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#pass(SPACE);
  }

  /** The first character of the next value; empty at the end. */
  get next(): string {
    return this.#text.charAt(this.#at);
  }

  /** Nothing is left but perhaps a literal or an escape that was cut: the text may go on as JSON. */
  get isAtEnd(): boolean {
    return this.#text.length - this.#at < LONGEST_REST;
  }

  /** Calls `visit` with each name, to read the value. */
  object(visit: (name: string) => void): void {
    this.#list("{", "}", () => {
      const name = this.string();
      if (!this.#pass(NAME_END)) throw new NotJson();
      this.#pass(SPACE);
      visit(name);
    });
  }

  /** Calls `visit` to read each item. */
  array(visit: () => void): void {
    this.#list("[", "]", visit);
  }

  string(): string {
    const start = this.#at;
    const escaped = this.#passString();
    const raw = this.#text.slice(start, this.#at);
    this.#pass(SPACE);
    return escaped ? String(JSON.parse(raw)) : raw.slice(1, -1);
  }

  /** true, false, null or a number. */
  literal(): unknown {
    const start = this.#at;
    if (!this.#pass(LITERAL)) throw new NotJson();
    const raw = this.#text.slice(start, this.#at);
    this.#pass(SPACE);
    return JSON.parse(raw);
  }

  skip(): void {
    if (this.next === "{") this.object(this.#skip);
    else if (this.next === "[") this.array(this.#skip);
    else if (this.next === '"') {
      this.#passString();
      this.#pass(SPACE);
    } else if (!this.#pass(LITERAL)) throw new NotJson();
    else this.#pass(SPACE);
  }

  /** Throws where something follows the value. */
  end(): void {
    if (this.#at < this.#text.length) throw new NotJson();
  }

  readonly #skip = (): void => {
    this.skip();
  };

  #list(open: string, close: string, visit: () => void): void {
    this.#sign(open);
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new NotJson();
    if (this.next !== close) {
      visit();
      while (this.next === ",") {
        this.#sign(",");
        visit();
      }
    }
    this.#sign(close);
    this.#depth -= 1;
  }

  #sign(sign: string): void {
    if (this.next !== sign) throw new NotJson();
    this.#at += 1;
    this.#pass(SPACE);
  }

  /** Whether there was an escape in it. */
  #passString(): boolean {
    if (this.next !== '"') throw new NotJson();
    let escaped = false;
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === 0x22) {
        this.#at += 1;
        return escaped;
      }
      if (unit < 0x20) throw new NotJson();
      if (unit !== 0x5c) continue;
      escaped = true;
      if (!this.#pass(ESCAPE)) throw new NotJson();
      this.#at -= 1;
    }
    throw new NotJson();
  }

  #pass(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}
