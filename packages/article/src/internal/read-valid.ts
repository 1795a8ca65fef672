import type * as z from "zod/mini";

type Schema = z.core.$ZodType;

/** Gives the output for a value that fits, {@link REFUSED} for any other. */
type Reader = (value: unknown) => unknown;

/** Stands for a value that does not fit. */
export const REFUSED = Symbol();

const readers = new WeakMap<Schema, Reader>();

/**
 * A reader of the values that fit a schema, made from the schema's own definition, with the same output. Zod is ready
 * to tell what is wrong with each value and takes several times as long: it is asked once a value is refused here, and
 * for the parts that are none of text, list, object and choice by a key. Values must be trees of bounded depth.
 */
export function validReader(schema: Schema): Reader {
  const reader = readers.get(schema) ?? makeReader(schema);
  readers.set(schema, reader);
  return reader;
}

function makeReader(schema: Schema): Reader {
  const { def, values } = (schema as z.core.$ZodTypes)._zod;
  if (values !== undefined) return (value) => (values.has(value as string) ? value : REFUSED);
  if (def.type === "optional") return validReader(def.innerType);
  if (!def.checks?.length) {
    if (def.type === "string") return (value) => (typeof value === "string" ? value : REFUSED);
    if (def.type === "array") return listReader(validReader(def.element));
    if (def.type === "object") return objectReader(def);
    if (def.type === "union" && "discriminator" in def)
      return choiceReader(def.options, String(def.discriminator));
  }
  return (value) => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return "issues" in result && result.issues.length === 0 ? result.value : REFUSED;
  };
}

function listReader(readItem: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) return REFUSED;
    const list: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      const item = readItem(value[i]);
      if (item === REFUSED) return REFUSED;
      list.push(item);
    }
    return list;
  };
}

/** Every object of the model is strict: a key that its shape has not is refused. */
function objectReader(def: z.core.$ZodObjectDef): Reader {
  let fields: { key: string; read: Reader; isOptional: boolean }[] | undefined;
  return (input) => {
    // A shape may hold the schema that it is of, and is asked for only when that has its reader.
    fields ??= Object.entries(def.shape).map(([key, part]) => {
      return { key, read: validReader(part), isOptional: part._zod.optin === "optional" };
    });
    if (typeof input !== "object" || input === null || Array.isArray(input)) return REFUSED;
    const value = input as Record<string, unknown>;
    for (const key in value) if (!Object.hasOwn(def.shape, key)) return REFUSED;
    const object: Record<string, unknown> = {};
    for (const { key, read, isOptional } of fields) {
      const given = value[key];
      if (given !== undefined) {
        const field = read(given);
        if (field === REFUSED) return REFUSED;
        object[key] = field;
      } else if (!isOptional) return REFUSED;
      else if (key in value) object[key] = given;
    }
    return object;
  };
}

function choiceReader(options: readonly Schema[], key: string): Reader {
  const byTag = new Map(
    options.flatMap((option) =>
      [...(option._zod.propValues?.[key] ?? [])].map((tag) => [tag, validReader(option)] as const),
    ),
  );
  return (value) =>
    byTag.get((value as Record<string, string> | null | undefined)?.[key])?.(value) ?? REFUSED;
}
