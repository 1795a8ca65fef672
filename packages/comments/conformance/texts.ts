import type { Figure } from "@internal/scorecard";
import { isBlank, isEmail, normalizeText, normalizeWebsite, safeParseComment } from "../src/index.js";
import { confusableWordsPhase, moderate } from "../src/moderation/index.js";
import { anonymizeAddress } from "../src/privacy/index.js";
import { spamModelPhase } from "../src/spam-model/index.js";
import { areConfusable, inspectText, inspectWebsite, isMixedName, matchKey } from "../src/text/index.js";
import { failureFigure, readCases } from "./corpus.js";

type UnicodeCase = {
  field: "comment" | "name" | "email" | "url";
  input: string;
  expect: {
    flags?: string[];
    clean?: string;
    cleanAlt?: string;
    error?: string;
    mustReject?: boolean;
    matchKey?: string;
    reserved?: string[];
    punycode?: string;
    utf16?: number;
    utf8?: number;
  };
};
type UrlCase = { input: string; whatwg: string | null };

/** The figures about texts, addresses and names. */
export async function textFigures(dataDir: string): Promise<Figure[]> {
  return [
    ...(await failureFigure(
      "texts of all languages unchanged, unflagged",
      readCases<{ text: string }>(dataDir, "unicode-preserve"),
      // An excerpt of so many units may end inside a character: that half is no part of the text.
      ({ text }) => isUntouched(text.replace(/[\ud800-\udbff]$/, "")),
    )),
    ...(await failureFigure(
      "texts of all languages held by no phase that guesses",
      readCases<{ text: string }>(dataDir, "unicode-preserve"),
      async ({ text }) => {
        const subject = { comment: { comment: text, name: "Sok" }, article: { open: true } };
        const phases = [confusableWordsPhase(), spamModelPhase()];
        return (await moderate(subject, { phases })).verdict === "publish";
      },
    )),
    ...(await failureFigure("unicode cases", readCases<UnicodeCase>(dataDir, "unicode"), checkUnicode)),
    ...(await failureFigure(
      "confusable pairs as ICU",
      readCases<{ a: string; b: string; icuConfusable: boolean }>(dataDir, "confusable-pairs"),
      ({ a, b, icuConfusable }) => areConfusable(a, b) === icuConfusable,
    )),
    ...(await failureFigure(
      "mixed names as ICU, moderately restrictive",
      readCases<{ name: string; icuSuspiciousModerate: boolean }>(dataDir, "confusable-names"),
      ({ name, icuSuspiciousModerate }) => isMixedName(name) === icuSuspiciousModerate,
    )),
    ...(await failureFigure(
      "e-mail verdicts as Chromium",
      readCases<{ input: string; chromium: { valid: boolean; empty: boolean } }>(dataDir, "email"),
      ({ input, chromium }) => isEmail(input) === (chromium.valid && !chromium.empty),
    )),
    ...(await failureFigure("websites", readCases<UrlCase>(dataDir, "url"), checkWebsite)),
    ...(await failureFigure(
      "addresses made anonymous",
      readCases<{ input: string; expected: string }>(dataDir, "ip-anonymise"),
      ({ input, expected }) => anonymizeAddress(input) === expected,
    )),
  ];
}

function isUntouched(text: string): boolean {
  return normalizeText(text) === text.normalize("NFC") && inspectText(text).length === 0;
}

function checkUnicode({ field, input, expect }: UnicodeCase): boolean {
  if (field === "url") {
    const website = normalizeWebsite(input);
    if (expect.mustReject || website === undefined)
      return expect.mustReject === true && website === undefined;
    const { flags, host } = inspectWebsite(website);
    return sameFlags(flags, expect.flags) && (expect.punycode === undefined || host === expect.punycode);
  }
  const result = safeParseComment({ comment: "x", name: "x", [field]: input });
  if (expect.mustReject || expect.error !== undefined) {
    return (
      !result.success &&
      (expect.error === undefined || result.issues.some(({ code }) => code === expect.error))
    );
  }
  const clean = normalizeText(input, { singleLine: field !== "comment" });
  const wanted =
    expect.clean === "same" || expect.clean === "NFC-same" ? input.normalize("NFC") : expect.clean;
  const cleanOk =
    wanted === undefined ||
    clean === wanted ||
    clean === expect.cleanAlt ||
    (expect.cleanAlt?.startsWith("any with <=5 marks") === true &&
      !/\p{M}{6}/u.test(clean) &&
      !isBlank(clean));
  const flags = inspectText(input, { isName: field === "name", reserved: expect.reserved ?? [] });
  return (
    cleanOk &&
    sameFlags(flags, expect.flags) &&
    (expect.matchKey === undefined || matchKey(input) === expect.matchKey) &&
    (expect.utf16 === undefined || clean.length === expect.utf16) &&
    (expect.utf8 === undefined || new TextEncoder().encode(clean).length === expect.utf8)
  );
}

function sameFlags(found: readonly string[], expected: readonly string[] | undefined): boolean {
  return expected === undefined || [...found].sort().join() === [...expected].sort().join();
}

/**
 * The stored address is http or https and its own canonical form. One that a browser reads as such, without a user name,
 * white space or controls, is kept as that; one without a scheme is completed; every other one is refused.
 */
function checkWebsite({ input, whatwg }: UrlCase): boolean {
  const stored = normalizeWebsite(input);
  if (stored !== undefined && (!/^https?:\/\//.test(stored) || new URL(stored).href !== stored)) return false;
  const trimmed = input.trim();
  const hidden = /[\p{Cc}\p{White_Space}\p{Bidi_Control}]/u.test(trimmed);
  if (whatwg !== null) {
    const url = new URL(whatwg);
    const wanted = /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" && !hidden;
    return stored === (wanted ? whatwg : undefined);
  }
  const completed = URL.canParse(`https://${trimmed}`) ? new URL(`https://${trimmed}`) : undefined;
  const meant = !hidden && !trimmed.includes(":") && completed?.hostname.includes(".") === true;
  return stored === (meant ? completed.href : undefined);
}
