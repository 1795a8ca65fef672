import { articleRules, type Profile, type RuleInfo } from "../src/validate.js";
import { baseArticle, PROFILES, type RuleExample, ruleExamples } from "../test/rule-examples.js";
import { linkedAuthority } from "./authority-links.js";

const TITLES: Readonly<Record<Profile, string>> = {
  core: "Profile core: the model",
  google: "Profile google: search and structured data",
  "news-sitemap": "Profile news-sitemap",
  wcag: "Profile wcag: accessibility",
  iptc: "Profile iptc: exchange between newsrooms",
  trust: "Profile trust: what readers are owed",
  feeds: "Profile feeds: RSS, Atom, JSON Feed",
  safety: "Profile safety",
};

/** The rules as Markdown, a section for each profile: code, severity, authority, what to do, and both examples. */
export function rulePage(): string {
  const examples = new Map(ruleExamples().map((example) => [example.code, example]));
  const sections = PROFILES.map((profile) => {
    const rules = articleRules.filter((rule) => rule.profile === profile);
    return [`## ${TITLES[profile]}`, ...rules.map((rule) => ruleSection(rule, examples.get(rule.code)))].join(
      "\n\n",
    );
  });
  const start = `The examples change this article; \`null\` takes a field out.\n\n${jsonBlock(baseArticle)}`;
  return `\n${[start, ...sections].join("\n\n")}\n\n`;
}

function ruleSection(rule: RuleInfo, example: RuleExample | undefined): string {
  const { code, fix, authority, read } = rule;
  const finding = example?.fails.findings.find((found) => found.code === code);
  if (example === undefined || finding === undefined)
    throw new Error(`The rule ${code} has no failing example.`);
  const at = finding.path.length === 0 ? "" : ` at \`${finding.path.join(".")}\``;
  const { shown } = example.passes;
  const passes =
    JSON.stringify(shown) === "{}" ? "Passes: the article as it is." : `Passes:\n\n${jsonBlock(shown)}`;
  return [
    `### ${code}`,
    `**${severities(rule)}** ${fix}`,
    `Source: ${escaped(linkedAuthority(authority))}. Read ${read}.`,
    `Fails${at}: ${escaped(finding.message)}`,
    jsonBlock(example.fails.shown),
    passes,
  ].join("\n\n");
}

/** The severity in the rule's own profile, and in another that asks for more. */
function severities({ severity, stricter, profile }: RuleInfo): string {
  if (stricter === undefined) return `${severity}.`;
  return stricter.profile === profile
    ? `${stricter.severity}.`
    : `${severity}; ${stricter.severity} in the profile ${stricter.profile}.`;
}

function jsonBlock(value: unknown): string {
  return `\`\`\`json\n${compactJson(value, "")}\n\`\`\``;
}

/** JSON in which what fits stands on one line. */
function compactJson(value: unknown, indent: string): string {
  const line = JSON.stringify(value, undefined, 1).replace(/\s*\n\s*/g, " ");
  if (indent.length + line.length <= 100 || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compactJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
}

/** Words in which nothing is markup. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("*", "\\*").replaceAll("{{", "{ {");
}
