/**
 * Runs the built action on scenarios of the tests, renders its job summaries as GitHub Flavored Markdown and takes
 * pictures of them in Chromium, light and dark, wide and narrow. `--docs` writes the two pictures of the README.
 * Pictures go to build/summaries. Needs Chromium (Debian's `chromium`, or its path in CHROMIUM).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { runScenario } from "../test/support/run-scenario.ts";
import { loadScenarios } from "../test/support/scenario.ts";

const ROOT = join(import.meta.dirname, "..");
const CHROMIUM = process.env["CHROMIUM"] ?? "chromium";
/** By the name of the picture: one of each kind of outcome. */
const SHOWN: Readonly<Record<string, string>> = {
  good: "good.expected-key",
  "bad-key": "auth.invalid-key",
  config: "config.wire-api-unsupported",
  whitespace: "secret.edge-whitespace",
  warning: "auth.unproven",
  skipped: "secret.withheld",
  fleet: "secret.missing.fleet",
};
const THEMES = ["light", "dark"] as const;
/** CSS pixels: the width of a summary on GitHub's page of a run, and of a phone. */
const WIDTHS = { wide: 1012, narrow: 400 } as const;

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--force-device-scale-factor=1",
];

const css = readFileSync(createRequire(import.meta.url).resolve("github-markdown-css"), "utf8");

function page(markdown: string, theme: (typeof THEMES)[number], width: number): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  // The sheet follows the reader's system; a picture must not follow this machine's.
  const sheet = css.replace(/prefers-color-scheme: ?(dark|light)/g, (_, scheme) =>
    scheme === theme ? "min-width: 0" : "max-width: 0",
  );
  const background = theme === "dark" ? "#0d1117" : "#ffffff";
  return `<!doctype html><meta charset="utf-8"><style>${sheet}
body { margin: 0; background: ${background}; } .markdown-body { box-sizing: border-box; width: ${width}px; padding: 20px; }</style>
<article class="markdown-body">${html}</article>
<script>document.title = String(Math.ceil(document.querySelector("article").getBoundingClientRect().height))</script>`;
}

/** Takes the picture twice: once to learn the height, once in that height. */
function take(html: string, width: number, target: string): void {
  const folder = mkdtempSync(join(tmpdir(), "render-"));
  try {
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    const chromium = (...words: readonly string[]): string =>
      execFileSync(CHROMIUM, [...FLAGS, `--user-data-dir=${folder}/profile`, ...words, `file://${file}`], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        timeout: 60_000,
      });
    const dom = chromium(`--window-size=${width},600`, "--dump-dom");
    const height = Number(/<title>(\d+)<\/title>/.exec(dom)?.[1] ?? 600);
    chromium(`--window-size=${width},${height}`, `--screenshot=${target}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function summaryOf(name: string): Promise<string> {
  const named = loadScenarios().find((scenario) => scenario.name === name);
  if (named === undefined) throw new Error(`there is no scenario ${name}`);
  const { summary } = await runScenario(named, "plain");
  return summary.replaceAll(":PORT", ":8080").replaceAll("N ms", "84 ms");
}

const target = join(ROOT, "build/summaries");
mkdirSync(target, { recursive: true });
if (process.argv.includes("--docs")) {
  const summary = await summaryOf("secret.edge-whitespace");
  for (const theme of THEMES) take(page(summary, theme, 900), 900, join(ROOT, `docs/summary-${theme}.png`));
} else {
  for (const [picture, name] of Object.entries(SHOWN)) {
    const summary = await summaryOf(name);
    for (const theme of THEMES)
      for (const [size, width] of Object.entries(WIDTHS))
        take(page(summary, theme, width), width, join(target, `${picture}-${size}-${theme}.png`));
    console.log(`${picture}: ${name}`);
  }
}
