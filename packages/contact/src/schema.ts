import * as z from "zod";
import type { ContactCard } from "./contact-card.js";
import { ContactError, type ContactIssue } from "./errors.js";

const text = z.string().trim().min(1);
const name = z.object({ name: text });

/**
 * The zod schema of a {@link ContactCard}, which is a Standard Schema too: telephone numbers as E.164, countries as ISO
 * 3166-1 alpha-2, absolute web addresses with `http` or `https`.
 *
 * @example
 * import { contactCardSchema } from "@nightdesk/contact/schema";
 *
 * contactCardSchema.safeParse({ people: [] }).success; // => false
 */
export const contactCardSchema = z.object({
  organization: name.exactOptional(),
  department: name.exactOptional(),
  people: z.array(z.object({ name: text, role: text.exactOptional(), organization: text.exactOptional() })),
  phones: z.array(
    z.object({
      type: z.enum(["voice", "fax", "mobile", "pager", "tollfree", "sharedcost", "whatsapp"]),
      text,
      e164: z
        .string()
        .regex(/^\+[1-9]\d{5,14}$/, "expected + and 6 to 15 digits")
        .exactOptional(),
      ext: z
        .string()
        .regex(/^\d{1,11}$/, "expected digits")
        .exactOptional(),
      label: text.exactOptional(),
      person: text.exactOptional(),
    }),
  ),
  emails: z.array(
    z.object({ address: z.email({ pattern: z.regexes.unicodeEmail }), person: text.exactOptional() }),
  ),
  urls: z.array(z.object({ url: z.url({ protocol: /^https?$/ }) })),
  social: z.array(
    z.object({
      handle: text,
      platform: text.exactOptional(),
      url: z.url({ protocol: /^https?$/ }).exactOptional(),
    }),
  ),
  addresses: z.array(
    z.object({
      lines: z.array(text),
      locality: text.exactOptional(),
      region: text.exactOptional(),
      postalCode: text.exactOptional(),
      poBox: text.exactOptional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, "expected ISO 3166-1 alpha-2")
        .exactOptional(),
      kind: z.enum(["postal", "visiting"]).exactOptional(),
    }),
  ),
  hours: z.array(z.object({ openingHours: text })),
});

/** What {@link safeParseContactCard} returns. */
export type ContactCardResult =
  | { readonly success: true; readonly data: ContactCard }
  | { readonly success: false; readonly issues: readonly [ContactIssue, ...ContactIssue[]] };

/**
 * A card from outside, checked; fields that a card does not have are left out.
 *
 * @throws {ContactError} `invalid-card`, with an issue for each field that is wrong.
 *
 * @example
 * import { parseContactCard } from "@nightdesk/contact/schema";
 *
 * const rest = { people: [], phones: [], urls: [], social: [], addresses: [], hours: [] };
 * parseContactCard({ ...rest, emails: [{ address: "press@example.org" }] }).emails; // => [{ address: "press@example.org" }]
 */
export function parseContactCard(value: unknown): ContactCard {
  const result = safeParseContactCard(value);
  if (result.success) return result.data;
  const [issue, ...more] = result.issues;
  throw new ContactError(issue, ...more);
}

/** The same as {@link parseContactCard}, with the issues returned instead of thrown. */
export function safeParseContactCard(value: unknown): ContactCardResult {
  const result = contactCardSchema.safeParse(value, { reportInput: true });
  if (result.success) return { success: true, data: result.data };
  const [first, ...more] = result.error.issues.map(contactIssue);
  return { success: false, issues: [first ?? contactIssue({ path: [], message: "invalid" }), ...more] };
}

function contactIssue(issue: {
  path: readonly PropertyKey[];
  message: string;
  input?: unknown;
}): ContactIssue {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const place = path.length === 0 ? "The contact card" : `The contact card's ${path.join(".")}`;
  const came =
    issue.input === undefined
      ? "nothing"
      : typeof issue.input === "string"
        ? JSON.stringify(issue.input.slice(0, 40))
        : typeof issue.input;
  return { code: "invalid-card", path, message: `${place} is wrong: ${issue.message}, got ${came}.` };
}
