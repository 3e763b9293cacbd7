const ENTITY = "&(?:amp|lt|gt|quot|#39);";
const NAME = "[a-zA-Z][a-zA-Z0-9-]*";
const ATTRIBUTE = ` [a-zA-Z-]+="(?:[^"<&]|${ENTITY})*"`;
const TOKEN = new RegExp(
  `<\\?xml [^?]*\\?>|<!doctype html>|<style>[^<]*</style>|<(/?)(${NAME})((?:${ATTRIBUTE})*)(/?)>|(?:[^<&]|${ENTITY})+`,
  "y",
);
const VOID = new Set(["meta"]);

/** The tags of a document in order. Throws where it is not well formed; `meta` needs no end. */
export function tagsOf(document: string): readonly string[] {
  const tags: string[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(document);
    if (match === null) throw new Error(`not well formed: ${document.slice(at, at + 60)}`);
    const [, closes = "", name, , empty = ""] = match;
    if (name === undefined) continue;
    tags.push(`${closes}${name}`);
    if (closes !== "" && open.pop() !== name) throw new Error(`${name} is not open`);
    if (closes === "" && empty === "" && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(", ")} stay open`);
  return tags;
}
