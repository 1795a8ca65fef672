import { escapeValue, type VCardProperty } from "./vcard-property.js";

/** The types that RFC 7095 writes where the vCard need not say them. */
const UNSAID = new Set(["text", "uri", "unknown"]);

/** A property of a jCard as one of a vCard; absent where it is no property: name, parameters, type and values. */
export function readJCardProperty(row: unknown): VCardProperty | undefined {
  if (!Array.isArray(row) || row.length < 4) return undefined;
  const [name, params, type, ...values] = row as unknown[];
  if (typeof name !== "string" || typeof type !== "string" || typeof params !== "object" || params === null)
    return undefined;
  const { group, ...rest } = params as Record<string, unknown>;
  const upper = name.toUpperCase();
  const kept = Object.entries(rest).map(
    ([key, value]) => [key.toUpperCase(), [value].flat().map(String)] as const,
  );
  const says = upper === "RELATED" || upper === "X-SOCIALPROFILE" || !UNSAID.has(type);
  return {
    ...(typeof group === "string" ? { group } : {}),
    name: upper,
    params: { ...Object.fromEntries(kept), ...(says ? { VALUE: [type] } : {}) },
    value: values.map((value) => textOf(value, type === "uri")).join(","),
  };
}

/** A value as a vCard writes it: components behind semicolons, their items behind commas, a URI as it is. */
function textOf(value: unknown, isUri: boolean): string {
  if (Array.isArray(value))
    return value
      .map((component: unknown) =>
        [component]
          .flat()
          .map((item) => escapeValue(plain(item)))
          .join(","),
      )
      .join(";");
  return isUri ? plain(value) : escapeValue(plain(value));
}

function plain(value: unknown): string {
  return typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : "";
}
