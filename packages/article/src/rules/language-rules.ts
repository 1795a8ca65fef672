import { shown } from "./compare-text.js";
import { READ, type Rule } from "./rule.js";

/** Scripts that tell a language from another; a letter of none of them says nothing. */
const SCRIPTS = {
  Latn: /\p{Script=Latin}+/gu,
  Cyrl: /\p{Script=Cyrillic}+/gu,
  Grek: /\p{Script=Greek}+/gu,
  Arab: /\p{Script=Arabic}+/gu,
  Hebr: /\p{Script=Hebrew}+/gu,
  Deva: /\p{Script=Devanagari}+/gu,
  Beng: /\p{Script=Bengali}+/gu,
  Taml: /\p{Script=Tamil}+/gu,
  Thai: /\p{Script=Thai}+/gu,
  Laoo: /\p{Script=Lao}+/gu,
  Mymr: /\p{Script=Myanmar}+/gu,
  Khmr: /\p{Script=Khmer}+/gu,
  Hang: /\p{Script=Hangul}+/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  Hani: /\p{Script=Han}+/gu,
  Geor: /\p{Script=Georgian}+/gu,
  Armn: /\p{Script=Armenian}+/gu,
  Ethi: /\p{Script=Ethiopic}+/gu,
} as const;

/** The scripts that a script of ISO 15924 is made of, where it is not one of those above. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Hani"],
  Hant: ["Hani"],
  Jpan: ["Hani", "Kana"],
  Kore: ["Hang", "Hani"],
};

const SCRIPT_NAMES = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

/** The characters that tell a text's script: more add nothing. */
const SAMPLE = 300;

const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]);

/** Rules about language and direction. */
export const LANGUAGE_RULES: readonly Rule[] = [
  {
    code: "language.missing",
    severity: "warning",
    profile: "core",
    authority: "Google Search Central, News sitemaps; WCAG 2.2, 3.1.1 (A)",
    read: READ,
    fix: "Give the language as BCP 47 writes it.",
    check: ({ article }, report) => {
      if (!article.language?.trim()) report(["language"], "Expected a language, got none.");
    },
  },
  {
    code: "language.invalid",
    severity: "error",
    profile: "core",
    authority: "BCP 47, RFC 5646, 2.1",
    read: READ,
    fix: 'Write it as in "km" or "en-GB".',
    check: ({ article: { language } }, report) => {
      if (language?.trim() && canonical(language) === undefined)
        report(["language"], `Expected a tag of BCP 47, got ${shown(language)}.`);
    },
  },
  {
    code: "language.non-canonical",
    severity: "info",
    profile: "core",
    authority: "RFC 5646, 4.5; underscores are of other systems",
    read: READ,
    fix: "Write the canonical form.",
    check: ({ article: { language } }, report) => {
      if (language === undefined) return;
      const form = canonical(language) ?? canonical(language.replaceAll("_", "-"));
      if (form !== undefined && form !== language)
        report(["language"], `Expected ${form}, got ${shown(language)}.`);
    },
  },
  {
    code: "language.script-mismatch",
    severity: "warning",
    profile: "core",
    authority: "Unicode CLDR, likely subtags",
    read: READ,
    fix: "Correct the language.",
    check: ({ article: { language }, body }, report) => {
      const expected = language === undefined ? undefined : scriptOf(language);
      if (expected === undefined) return;
      const parts = PARTS[expected] ?? [expected];
      if (body.isAscii && expected === "Latn") return;
      const start = body.allText.slice(0, SAMPLE);
      const letters = lengthOf(/\p{L}+/gu, start);
      if (letters < 40 || parts.some((part) => !isScript(part))) return;
      const share = parts.reduce(
        (sum, part) => sum + (isScript(part) ? shareOf(part, start, letters) : 0),
        0,
      );
      if (share > 0.4) return;
      const found = SCRIPT_NAMES.find((script) => shareOf(script, start, letters) > 0.6);
      if (found !== undefined)
        report(["language"], `Expected text in the script ${expected}, got mostly ${found}.`);
    },
  },
  {
    code: "direction.mismatch",
    severity: "warning",
    profile: "core",
    authority: "Unicode CLDR, character order of the script",
    read: READ,
    fix: "Correct the direction, or leave it to the language.",
    check: ({ article: { language, direction } }, report) => {
      if (language === undefined || direction === undefined) return;
      const script = scriptOf(language);
      if (script === undefined) return;
      const expected = RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
      if (direction !== expected)
        report(["direction"], `Expected ${expected} for ${language}, got ${direction}.`);
    },
  },
];

/** Asking the runtime takes longer than all else here, and a site has a handful of languages. */
const forms = new Map<string, string | undefined>();
const scripts = new Map<string, string | undefined>();

/** What a function gave for a language before. Hostile input can fill neither the places nor much memory. */
function remembered(
  known: Map<string, string | undefined>,
  language: string,
  ask: (language: string) => string | undefined,
): string | undefined {
  if (known.has(language)) return known.get(language);
  const answer = ask(language);
  if (known.size < 500 && language.length < 100) known.set(language, answer);
  return answer;
}

function canonical(language: string): string | undefined {
  return remembered(forms, language, askCanonical);
}

function askCanonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

function scriptOf(language: string): string | undefined {
  return remembered(scripts, language, askScript);
}

function askScript(language: string): string | undefined {
  const tag = canonical(language);
  return tag === undefined ? undefined : new Intl.Locale(tag).maximize().script;
}

function isScript(name: string): name is keyof typeof SCRIPTS {
  return Object.hasOwn(SCRIPTS, name);
}

function shareOf(script: keyof typeof SCRIPTS, text: string, letters: number): number {
  return lengthOf(SCRIPTS[script], text) / letters;
}

/** How much of a text is in stretches that match. */
function lengthOf(stretch: RegExp, text: string): number {
  return text.length - text.replace(stretch, "").length;
}
