import * as z from "zod/mini";

/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** An object that JSON can hold. */
export type JsonObject = { [key: string]: JsonValue };

/** The schema of an object of JSON values. A transform, as of dates, for a page has loaded those. */
export const jsonObjectSchema = z.transform((input: unknown, context) => {
  if (isJsonObject(input)) return input;
  context.issues.push({ code: "custom", message: "Expected an object of JSON values.", input });
  return undefined;
}) as unknown as z.ZodMiniType<JsonObject, JsonObject>;

/** Whether a value is a plain object of JSON values. The caller has checked that it is a tree of bounded depth. */
function isJsonObject(value: unknown): value is JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isJson);
}

function isJson(value: unknown): value is JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  return Array.isArray(value) ? value.every(isJson) : isJsonObject(value);
}
