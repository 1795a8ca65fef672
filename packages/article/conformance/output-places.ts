/** What a format's output says, by place: texts and numbers in the order in which they stand. */
export type Places = ReadonlyMap<string, string>;

/** The places of a value in JSON: `headlines[].value`. */
export function jsonPlaces(value: unknown): Places {
  const places = new Map<string, string>();
  const walk = (inner: unknown, path: string): void => {
    if (inner === undefined || inner === null) return;
    if (typeof inner !== "object") add(places, path, String(inner));
    else if (Array.isArray(inner)) for (const item of inner) walk(item, `${path}[]`);
    else for (const [key, part] of Object.entries(inner)) walk(part, path === "" ? key : `${path}.${key}`);
  };
  walk(value, "");
  return places;
}

/** The places of an XML text that this package has written: `media:content@width`, `title`. */
export function xmlPlaces(xml: string): Places {
  const places = new Map<string, string>();
  for (const [, name = "", attributes = "", text = ""] of xml.matchAll(
    /<([\w:]+)((?:\s[\w:]+="[^"]*")*)\/?>([^<]*)/g,
  )) {
    const rel = /\srel="([^"]*)"/.exec(attributes)?.[1];
    const shown = rel === undefined ? name : `${name}[${rel}]`;
    if (text.trim() !== "") add(places, shown, text);
    for (const [, key = "", value = ""] of attributes.matchAll(/\s([\w:]+)="([^"]*)"/g))
      add(places, `${shown}@${key}`, value);
  }
  return places;
}

/** The places that hold other values in one output than in another; `*` for a key that is the new value itself. */
export function changedPlaces(before: Places, after: Places, value: unknown): string[] {
  const key = `.${String(value)}.`;
  const asKey = [...after.keys()].find((place) => place.includes(key));
  if (asKey !== undefined) return [`${asKey.slice(0, asKey.indexOf(key))}.*`];
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((place) => before.get(place) !== after.get(place));
}

/** The place, or for a long one its end. */
export function shortPlace(place: string): string {
  return place.length <= 30 ? place : `…${place.split(".").slice(-2).join(".")}`;
}

function add(places: Map<string, string>, place: string, value: string): void {
  places.set(place, `${places.get(place) ?? ""}\n${value}`);
}
