/** The fields that say something: without those that are `undefined`, an empty text or an empty list. */
export function present<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Fields;
}

/** As {@link present}, `undefined` where nothing is left. */
export function presentOr<Fields extends object>(fields: Fields): Fields | undefined {
  const left = present(fields);
  return Object.keys(left).length === 0 ? undefined : left;
}

/** Whether a text says something. */
export function isPresent(text: string): boolean {
  return text !== "";
}
