import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { filesOf } from "./rows.js";

/** Judges a value by a schema: what is wrong with it, nothing where it is valid. */
export type Judge = (value: unknown) => string | undefined;

/** The judge of ninjs 3.1; none where the schema is not there. */
export function ninjsJudge(dataDir: string): Judge | undefined {
  const [file] = filesOf(join(dataDir, "ninjs", "schema"), /3\.1\.json$/);
  if (file === undefined) return undefined;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  // Places are not written with a shape, and the schema of shapes is not at hand.
  ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json", type: "object" });
  const validate = ajv.compile(jsonOf(file) as object);
  return (value) => (validate(value) ? undefined : ajv.errorsText(validate.errors));
}

/** The judges of ANS by the name of the schema: `story`, `image`, `story_elements/text`; none where they are not there. */
export function ansJudges(dataDir: string): ReadonlyMap<string, Judge> {
  const root = join(dataDir, "ans", "schema-0.10.12");
  const ajv = new Ajv({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  const ids = filesOf(root, /\.json$/).map((file) => {
    const schema = modern(jsonOf(file)) as { $id: string };
    ajv.addSchema(schema);
    return { name: file.slice(root.length + 1, -".json".length), id: schema.$id };
  });
  return new Map(
    ids.map(({ name, id }): [string, Judge] => [
      name,
      (value) => {
        const validate = ajv.getSchema(id);
        if (validate === undefined) return `There is no schema ${id}.`;
        return validate(value) ? undefined : ajv.errorsText(validate.errors);
      },
    ]),
  );
}

/** The files of a folder whose name fits, read. */
export function casesOf(folder: string, name: RegExp): { name: string; value: unknown }[] {
  return filesOf(folder, name).map((file) => ({ name: basename(file), value: jsonOf(file) }));
}

function jsonOf(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * A schema of draft 4 in the words of draft 7: ANS uses none of what else changed, but has a list where
 * `additionalProperties` must be a schema, which those who use it take for leave, and words beside `$ref`, which draft 4
 * passes over.
 */
function modern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modern);
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value && typeof value.$ref === "string" && !("id" in value)) return { $ref: value.$ref };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (key === "$schema") return [];
      if (key === "id" && typeof inner === "string") return [["$id", inner]];
      if (key === "additionalProperties" && Array.isArray(inner)) return [];
      return [[key, modern(inner)]];
    }),
  );
}
