import { Secret } from "../secret.ts";
import { portOf } from "./endpoint.ts";
import { chooseProxy, type Variables } from "./proxy-choice.ts";

const NAMES = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);

/** Host and port of the proxy that a URL is reached through, without credentials. */
export function proxyHostOf(url: string, variables: Variables): string | undefined {
  const choice = chooseProxy(new URL(url), variables);
  return choice.kind === "proxy" ? `${choice.url.hostname}:${portOf(choice.url)}` : undefined;
}

/** Passwords in the proxy variables, as written and decoded: the runner masks only its own. */
export function proxySecrets(variables: Variables): Secret[] {
  return NAMES.flatMap((name) => passwordsIn(variables[name] ?? "")).map((password) => new Secret(password));
}

/** Found in the text, since a value that is no URL may hold a password all the same. */
function passwordsIn(value: string): string[] {
  const userinfo = /^(?:[a-z0-9+.-]{1,20}:\/\/)?(.{1,1024})@/is.exec(value)?.[1];
  const password = userinfo?.slice(userinfo.indexOf(":") + 1);
  if (userinfo === undefined || password === undefined || password === "") return [];
  return [...new Set([password, decoded(password)])];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
