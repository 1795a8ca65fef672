import { CommentsError } from "../errors.js";
import { answerInTime, type TimeLimit } from "../internal/answer-in-time.js";
import type { ModerationPhase, ModerationSubject, PhaseResult } from "./moderate.js";

/** What a detector of languages found: a language tag and how sure it is, 0 to 1. */
export type DetectedLanguage = { language: string; confidence: number };

/** Options of {@link languagePhase}. */
export type LanguagePhaseOptions = {
  /** The scripts that readers write in, by their codes of ISO 15924: `["Latn", "Khmr"]`. Default all. */
  scripts?: readonly string[];
  /** The least share of letters in these scripts, 0 to 1. Default 0.5: a quotation in another script is fine. */
  minShare?: number;
  /** A text with fewer letters is not judged. Default 8. */
  minLetters?: number;
  /** A detector of your own, asked where the scripts are in order. */
  detector?: TimeLimit & {
    /** The language of a text, `undefined` where it cannot tell. */
    detect(text: string): Promise<DetectedLanguage | undefined>;
    /** The languages that readers write in: `["en", "km"]`; `en` stands for `en-GB` too. */
    languages: readonly string[];
    /** A detector that is less sure is not believed, 0 to 1. Default 0.8. */
    minConfidence?: number;
    /** What becomes of a comment whose language could not be found out. Default `publish`: it has done nothing wrong. */
    onFailure?: "hold" | "publish";
  };
};

/** The scripts that most languages of the web are written in, to say which one was found. */
const SCRIPTS =
  "Latn Cyrl Grek Arab Hebr Deva Beng Gujr Guru Taml Telu Knda Mlym Sinh Thai Laoo Mymr Khmr Geor Armn Ethi Hang Hira Kana Hani Tibt Mong Cher Syrc Thaa Nkoo Tfng Cans".split(
    " ",
  );

/**
 * Holds a comment in a script, or in a language by your detector, that readers of the site do not write: reasons
 * `other-script`, `other-language`, and `language-late` or `language-failed` where the detector gave nothing. Skipped
 * for texts that are too short to tell and where nothing is asked for.
 *
 * @throws CommentsError `invalid-options` where `scripts` is empty or names none that Unicode knows.
 *
 * @example
 * import { languagePhase, moderate } from "@nightdesk/comments/moderation";
 *
 * const comment = { comment: "\u041f\u0440\u0438\u0432\u0435\u0442, \u043a\u0430\u043a \u0434\u0435\u043b\u0430?", name: "Sok" };
 * const phases = [languagePhase({ scripts: ["Latn", "Khmr"] })];
 * const { reasons } = await moderate({ comment, article: { open: true } }, { phases });
 * reasons[0]?.evidence; // => { found: "Cyrl", letters: 13, allowed: 0 }
 */
export function languagePhase(options: LanguagePhaseOptions): ModerationPhase {
  const { minShare = 0.5, minLetters = 8, detector } = options;
  const allowed = options.scripts === undefined ? undefined : lettersOf(options.scripts);
  return {
    name: "language",
    check: ({ comment }) => {
      const text = comment.comment;
      const letters = count(text, /\p{L}/gu);
      if (letters < minLetters || (allowed === undefined && detector === undefined)) return undefined;
      const fitting = allowed === undefined ? letters : count(text, allowed);
      if (fitting < letters * minShare) {
        const evidence = { found: mainScript(text), letters, allowed: fitting };
        return [{ code: "other-script", verdict: "hold", score: 0.5, evidence }];
      }
      return detector === undefined ? [] : judgeLanguage(comment, detector);
    },
  };
}

async function judgeLanguage(
  { comment }: ModerationSubject["comment"],
  detector: NonNullable<LanguagePhaseOptions["detector"]>,
): Promise<PhaseResult> {
  const { languages, minConfidence = 0.8, onFailure = "publish" } = detector;
  const result = await answerInTime(() => detector.detect(comment), detector);
  if (typeof result === "string") return [{ code: `language-${result}`, verdict: onFailure, score: 0.2 }];
  const found = result.answer;
  if (found === undefined || found.confidence < minConfidence) return [];
  const { language, confidence } = found;
  const tag = language.toLowerCase();
  const fits = languages.some(
    (each) => tag === each.toLowerCase() || tag.startsWith(`${each.toLowerCase()}-`),
  );
  return fits
    ? []
    : [
        {
          code: "other-language",
          verdict: "hold",
          score: confidence * 0.5,
          evidence: { language, confidence },
        },
      ];
}

/** The letters of some scripts; the long sound mark of Japanese and its like belong to several. */
function lettersOf(scripts: readonly string[]): RegExp {
  try {
    const isCode = (script: string) => /^[A-Z][a-z]{3}$/.test(script);
    if (scripts.length === 0 || !scripts.every(isCode)) throw new SyntaxError("no code of a script");
    return new RegExp(`(?=\\p{L})[${scripts.map((script) => `\\p{scx=${script}}`).join("")}]`, "gu");
  } catch (cause) {
    throw new CommentsError(
      "invalid-options",
      `Language phase: "${scripts.join(", ")}" must be codes of scripts as Latn, got one that is none.`,
      { cause },
    );
  }
}

function mainScript(text: string): string {
  let best = { script: "Zyyy", letters: 0 };
  for (const script of SCRIPTS) {
    const letters = count(text, lettersOf([script]));
    if (letters > best.letters) best = { script, letters };
  }
  return best.script;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
