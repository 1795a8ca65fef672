import { expectTypeOf } from "vitest";
import { formatMasthead } from "./format-masthead.js";
import type { FoundDate } from "./found-date.js";
import { parseDate, safeParseDate } from "./parse-date.js";
import type { formatRelative } from "./relative.js";

// The zone, the locale and the present cannot be left out.
expectTypeOf<Parameters<typeof formatMasthead>[1]>().toEqualTypeOf<{ timeZone: string; locale: string }>();
expectTypeOf<Parameters<typeof formatRelative>[1]>().toHaveProperty("now").not.toEqualTypeOf<undefined>();
// @ts-expect-error No zone is stated.
formatMasthead(0, { locale: "en" });

// A date that was parsed has its value; one that was found may be open.
expectTypeOf(parseDate).returns.toHaveProperty("iso").toEqualTypeOf<string>();
expectTypeOf<FoundDate["iso"]>().toEqualTypeOf<string | undefined>();
const result = safeParseDate("", { publishedAt: 0, timeZone: "UTC" });
if (!result.success) expectTypeOf(result.issues[0].code).not.toEqualTypeOf<undefined>();
