import { expect, it } from "vitest";
import { isMixedName } from "./is-mixed-name.js";

it("takes a name in one script, or Latin beside one that does not look like it, for what it is", () => {
  for (const name of [
    "Marie-Claire D'Arc",
    "\u0141ukasz \u0110or\u0111evi\u0107",
    "\u039d\u03af\u03ba\u03bf\u03c2",
    "\u179f\u17bb\u1781 Sok",
    "\u5c71\u7530\u306f\u306a\u3053 Hanako",
    "\uae40\ucca0\uc218 Kim",
    "\u{1d56c}dmin",
    "Sok 2",
    "\u179f\u17bb\u1781 \u17e2",
    "\uff22\uff4f\uff42 \uff12",
  ]) {
    expect(isMixedName(name), name).toBe(false);
  }
});

it("sees two scripts that look alike or do not belong together, and digits of two systems", () => {
  for (const name of [
    "\u0430dmin",
    "Ivan \u0418\u0432\u0430\u043d\u043e\u0432",
    "\u039d\u03af\u03ba\u03bf\u03c2 Smith",
    "\u0e2a\u0e21\u0e0a\u0e32\u0e22 \u179f\u17bb\u1781",
    "Bob\u06612",
    "\u0967\u0662",
  ]) {
    expect(isMixedName(name), name).toBe(true);
  }
});
