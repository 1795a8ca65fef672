/** One property of a vCard; `value` is as it stands in the card, still escaped. */
export type VCardProperty = {
  readonly group?: string;
  /** Upper case. */
  readonly name: string;
  /** By upper-case name; flags of vCard 2.1 without a name stand under `TYPE`. */
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly value: string;
};

/** A value with what ends it or parts it escaped. */
export function escapeValue(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[\\;,\n]/g, (char) => (char === "\n" ? "\\n" : `\\${char}`));
}

/** A value with its escapes taken out. */
export function unescapeValue(value: string): string {
  return value.replace(/\\(.)/gs, (_, char: string) => (char === "n" || char === "N" ? "\n" : char));
}

/** A structured value as its components, each a list: `;` parts components, `,` the items of one. */
export function splitComponents(value: string): string[][] {
  const components: string[][] = [];
  let items: string[] = [];
  let from = 0;
  for (let i = 0; i <= value.length; i++) {
    const char = value.charAt(i);
    if (char === "\\") i++;
    else if (char === ";" || char === "," || i >= value.length) {
      items.push(unescapeValue(value.slice(from, i)));
      from = i + 1;
      if (char === ",") continue;
      components.push(items);
      items = [];
    }
  }
  if (from <= value.length && (items.length > 0 || components.length === 0))
    components.push([...items, unescapeValue(value.slice(from))]);
  return components;
}
