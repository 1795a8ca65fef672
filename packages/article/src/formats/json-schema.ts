import * as z from "zod/mini";
import { articleSchema } from "../article.js";
import { articleDateSchema } from "../date-schema.js";

const TEXT = { type: "string" };

const DATE = {
  anyOf: [
    TEXT,
    {
      type: "object",
      properties: {
        written: TEXT,
        iso: TEXT,
        precision: { enum: ["year", "month", "day", "minute", "second", "millisecond"] },
        offset: TEXT,
        zone: TEXT,
        at: { type: "number" },
      },
      required: ["written", "iso"],
      additionalProperties: false,
    },
  ],
};

/** A JSON Schema document. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema, draft 2020-12, of an article as `parseArticle` takes it: a date is a text or an object. It is made
 * anew at each call. What it cannot say is left open: that a date is of the
 * calendar, that `extensions` hold JSON.
 *
 * @example
 * import { articleJsonSchema } from "@nightdesk/article/json-schema";
 * articleJsonSchema()["required"]; // => ["id", "headlines", "body"]
 */
export function articleJsonSchema(): JsonSchema {
  return z.toJSONSchema(articleSchema, {
    io: "input",
    unrepresentable: "any",
    reused: "ref",
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === articleDateSchema) Object.assign(jsonSchema, DATE);
    },
  });
}
