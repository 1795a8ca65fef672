// White space of HTML is written out: `\s` holds more. A value without quotes ends at white space or `>`, and has none of the
// signs that would make it doubtful. An attribute without a value must be one that stands so, as any other lone word, as in
// `a <b and c> d`, says that this is no tag. Each part ends where the next cannot begin, so that nothing is tried twice.
const ATTRIBUTE =
  /[\t-\r /]+(?:([a-z_:@][\w:@.-]*)[\t-\r ]*=[\t-\r ]*(?:"([^"]*)"(?=[\t-\r />])|'([^']*)'(?=[\t-\r />])|([^\t-\r "'<=>`]+)(?=[\t-\r >]))|(?:allowfullscreen|async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|hidden|inert|ismap|itemscope|loop|multiple|muted|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected)(?=[\t-\r />]))/iy;
// Beyond 99 attributes it is text: a search that can go back to each of a million would run out of room for them.
const REST = /* @__PURE__ */ new RegExp(
  `(?:${ATTRIBUTE.source.replace(/\((?!\?)/g, "(?:")}){0,99}[\\t-\\r /]*>`,
  "iy",
);

/** Where the tag ends whose name ends at `at`, behind its `>`; -1 where what stands there is not markup but text. */
export function tagEnd(html: string, at: number): number {
  if (html.charCodeAt(at) === 0x3e) return at + 1;
  REST.lastIndex = at;
  return REST.test(html) ? REST.lastIndex : -1;
}

/**
 * The raw value of each wanted attribute of a tag from the end of its name to its `>`; the first one where a name comes twice,
 * as in browsers.
 */
export function attributeValues(
  html: string,
  from: number,
  to: number,
  wanted: readonly string[],
): (string | undefined)[] {
  const values: (string | undefined)[] = [];
  for (ATTRIBUTE.lastIndex = from; ATTRIBUTE.lastIndex < to; ) {
    const found = ATTRIBUTE.exec(html);
    if (found === null) break;
    const index = wanted.indexOf(found[1]?.toLowerCase() ?? "");
    if (index >= 0) values[index] ??= found[2] ?? found[3] ?? found[4];
  }
  return values;
}
