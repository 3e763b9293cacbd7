import type { Provider } from "./providers/provider.ts";

const VERSION = /\/v\d+(?:beta\d*|alpha\d*)?$/i;
const MOST = 4;

/** Base URLs that may have been meant, likeliest first, all of the same origin and without a trailing slash. */
export function candidateBaseUrls(baseUrl: string, known: Provider | undefined): string[] {
  const url = new URL(baseUrl);
  const path = url.pathname.replace(/\/+$/, "");
  const documented = (known?.baseUrls ?? [])
    .filter((text) => URL.canParse(text) && new URL(text).origin === url.origin)
    .map((text) => new URL(text).pathname.replace(/\/+$/, ""));
  const paths = [
    ...documented,
    ...(VERSION.test(path) ? shorterPaths(path) : [`${path}/v1`]),
    "/v1",
    "/api/v1",
  ];
  return [...new Set(paths)]
    .filter((candidate) => candidate !== path)
    .slice(0, MOST)
    .map((candidate) => `${url.origin}${candidate}`);
}

/** The path of a request below the base URL names a version of the API. */
export function hasVersion(url: string): boolean {
  return VERSION.test(new URL(url).pathname.replace(/\/models$/, ""));
}

function shorterPaths(path: string): string[] {
  const shorter = path.replace(VERSION, "");
  return VERSION.test(shorter) ? [shorter] : [shorter, `${path}/openai`];
}

/** What was wrong, if `corrected` is right: undefined where no reason of its own names it. */
export function faultOfPath(
  baseUrl: string,
  corrected: string,
): "base-url/version-missing" | "base-url/version-doubled" | undefined {
  const wrong = new URL(baseUrl).pathname.replace(/\/+$/, "");
  const right = new URL(corrected).pathname.replace(/\/+$/, "");
  if (right.startsWith(`${wrong}/`) || !VERSION.test(wrong))
    return VERSION.test(right) ? "base-url/version-missing" : undefined;
  return VERSION.test(wrong.replace(VERSION, "")) ? "base-url/version-doubled" : undefined;
}
