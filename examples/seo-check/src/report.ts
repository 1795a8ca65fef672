import type { Article } from "@nightdesk/article";
import type { ExtractedField } from "@nightdesk/article/extract";
import type { Severity } from "@nightdesk/article/validate";
import type { Check } from "./check.js";

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["info", "Worth a look"],
];

const FIELDS: readonly (readonly [ExtractedField, (article: Article) => string | undefined])[] = [
  ["headline", ({ headlines }) => headlines.main],
  ["authors", ({ authors }) => authors?.map(({ name }) => name).join(", ")],
  ["published", ({ published }) => published?.iso],
  ["modified", ({ modified }) => modified?.iso],
  ["dateline", ({ dateline }) => dateline?.written ?? dateline?.place],
  ["section", ({ section }) => section?.name],
  ["language", ({ language }) => language],
  ["canonicalUrl", ({ canonicalUrl, url }) => canonicalUrl ?? url],
  ["siteName", ({ publisher }) => publisher?.name],
  ["image", ({ images }) => images?.[0]?.url],
  ["body", ({ body }) => (body.length === 0 ? undefined : `${body.length} blocks`)],
];

/** The report as lines of text: what was found and by what, then findings by severity with fix and authority. */
export function report({ kind, article, evidence, issues, findings }: Check): string {
  const lines: string[] = [];
  if (article === undefined) {
    lines.push(`No article could be read from this ${kind}.`, "");
    for (const { code, path, message } of issues)
      lines.push(`  ${code} ${path.join(".")}`.trimEnd(), `    ${message}`);
    return `${lines.join("\n")}\n`;
  }
  lines.push(article.headlines.main, "");
  for (const [field, textOf] of FIELDS) {
    const found = evidence[field];
    const source = found === undefined ? "" : `  (${found.where}, ${Math.round(found.confidence * 100)} %)`;
    lines.push(`  ${field.padEnd(13)} ${textOf(article) ?? "-"}${source}`);
  }
  const broken = issues.filter(({ code }) => code === "input.syntax" || code === "date.no-offset");
  if (broken.length > 0) lines.push("", "In the page");
  for (const { message } of broken) lines.push(`  ${message}`);
  for (const [severity, title] of SEVERITIES) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) continue;
    lines.push("", `${title} (${group.length})`);
    for (const { code, path, message, fix, authority } of group) {
      lines.push(`  ${code}${path.length === 0 ? "" : ` at ${path.join(".")}`}`);
      lines.push(`    ${message}`, `    Fix: ${fix}`, `    Authority: ${authority}`);
    }
  }
  if (findings.length === 0) lines.push("", "Nothing found.");
  return `${lines.join("\n")}\n`;
}
