import { shown } from "./compare-text.js";
import { isBefore } from "./date-rules.js";
import { READ, type Rule } from "./rule.js";

const TRUST = "Journalism Trust Initiative, CEN CWA 17493; Google News content policies, transparency";
const OPINION =
  /^(?:opinions?|op-?ed|editorials?|commentary|comment|columns?|columnists|viewpoints?|tribunes?|débats?|éditos?|មតិ(?:យោបល់)?|ទស្សនៈ)$/iu;
const AI =
  /\b(?:AI|A\.I\.|ChatGPT|GPT-?\d\w{0,3}|OpenAI|Gemini|Copilot|Claude|Llama|automated insights|robot)\b/;

/** Rules about what the article owes its readers: corrections, who paid, how it was made, who may read it. */
export const DISCLOSURE_RULES: readonly Rule[] = [
  {
    code: "correction.empty",
    severity: "error",
    profile: "core",
    authority: "ANS 0.10.12 correction: text is required",
    read: "2026-11-26",
    fix: "Say what was wrong.",
    check: ({ article }, report) => {
      for (const [index, { text }] of (article.corrections ?? []).entries()) {
        if (text.trim() === "")
          report(["corrections", index, "text"], "Expected what was wrong, got nothing.");
      }
    },
  },
  {
    code: "correction.no-date",
    severity: "warning",
    profile: "trust",
    authority: `${TRUST}; schema.org CorrectionComment`,
    read: READ,
    fix: "Say when it was corrected.",
    check: ({ article }, report) => {
      for (const [index, { date }] of (article.corrections ?? []).entries()) {
        if (date === undefined) report(["corrections", index, "date"], "Expected a date, got none.");
      }
    },
  },
  {
    code: "correction.before-published",
    severity: "error",
    profile: "core",
    authority: "What is not published yet cannot be corrected",
    read: READ,
    fix: "Correct the date.",
    check: ({ article }, report) => {
      const published = article.firstPublished ?? article.published;
      for (const [index, { date }] of (article.corrections ?? []).entries()) {
        if (date !== undefined && published !== undefined && isBefore(date, published)) {
          report(
            ["corrections", index, "date"],
            `Expected a date from ${published.iso} on, got ${date.iso}.`,
          );
        }
      }
    },
  },
  {
    code: "correction.after-modified",
    severity: "warning",
    profile: "core",
    authority: "A correction is a modification",
    read: READ,
    fix: "Set modified to the last correction.",
    check: ({ article }, report) => {
      const { modified } = article;
      for (const [index, { date }] of (article.corrections ?? []).entries()) {
        if (date !== undefined && modified !== undefined && isBefore(modified, date)) {
          report(["corrections", index, "date"], `Expected a date up to ${modified.iso}, got ${date.iso}.`);
        }
      }
    },
  },
  {
    code: "sponsored.unlabelled",
    severity: "error",
    profile: "trust",
    authority: `${TRUST}: paid content is labelled`,
    read: READ,
    fix: "Say who paid, and give the label that readers see.",
    check: ({ article }, report) => {
      const { sponsored, articleType } = article;
      const isPaid = sponsored !== undefined || articleType === "advertiser";
      if (isPaid && !sponsored?.label?.trim()) report(["sponsored", "label"], "Expected a label, got none.");
    },
  },
  {
    code: "opinion.unlabelled",
    severity: "info",
    profile: "trust",
    authority: `${TRUST}; schema.org OpinionNewsArticle`,
    read: READ,
    fix: 'Set articleType to "opinion".',
    check: ({ article }, report) => {
      const { section, articleType } = article;
      const isNews = articleType === undefined || articleType === "news" || articleType === "reportage";
      if (isNews && section !== undefined && OPINION.test(section.name.trim()))
        report(["articleType"], `Expected opinion in ${shown(section.name)}, got ${articleType ?? "none"}.`);
    },
  },
  {
    code: "ai.undisclosed",
    severity: "info",
    profile: "trust",
    authority: "ninjs 3.1 digitalSourceType; IPTC Digital Source Type",
    read: "2026-11-26",
    fix: "Set digitalSource, such as trainedAlgorithmicMedia.",
    check: ({ article }, report) => {
      if (article.digitalSource !== undefined) return;
      const named = [article.byline ?? "", ...(article.authors ?? []).map(({ name }) => name)].find((name) =>
        AI.test(name),
      );
      if (named !== undefined)
        report(["digitalSource"], `Expected how it was made, got none beside ${shown(named)}.`);
    },
  },
  {
    code: "access.paywall-part",
    severity: "warning",
    profile: "google",
    authority: "Google Search Central, Paywalled content: hasPart with cssSelector",
    read: READ,
    fix: "Give the class of the part behind the wall as access.selector.",
    check: ({ article: { access } }, report) => {
      if (access?.free === false && !access.selector?.trim())
        report(["access", "selector"], "Expected a selector, got none.");
    },
  },
  {
    code: "access.conflict",
    severity: "error",
    profile: "core",
    authority: "The model: what everybody may read needs no subscription",
    read: READ,
    fix: "Set free to false, or take the tiers out.",
    check: ({ article: { access } }, report) => {
      if (access?.free === true && (access.tiers ?? []).length > 0)
        report(["access", "tiers"], "Expected no tiers on a free article, got some.");
    },
  },
];
