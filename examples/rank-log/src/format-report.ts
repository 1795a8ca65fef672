import { LEFT_OUT, type LeftOut } from "./judge-entry.js";
import type { LogReport } from "./rank-log.js";

/** The ways to print a report. */
export type ReportFormat = "table" | "json" | "markdown";

/** A report as text that ends in a line break. */
export function formatReport(report: LogReport, format: ReportFormat): string {
  if (format === "json") return `${JSON.stringify(toJson(report), undefined, 2)}\n`;
  return format === "markdown" ? formatMarkdown(report) : formatTable(report);
}

function toJson({ week, ...report }: LogReport) {
  const bounds = week && { from: new Date(week.from).toISOString(), to: new Date(week.to).toISOString() };
  return { ...report, week: bounds };
}

function formatTable(report: LogReport): string {
  const width = Math.max(5, ...report.pages.map(({ views }) => String(views).length));
  return [
    titleOf(report),
    "",
    ...report.pages.map(
      ({ rank, views, page }) => `${String(rank).padStart(4)}  ${String(views).padStart(width)}  ${page}`,
    ),
    ...(report.pages.length === 0 ? ["  no page was read"] : []),
    "",
    summaryOf(report),
    ...leftOutOf(report).map(({ count, reason }) => `${String(count).padStart(10)}  ${reason}`),
    "",
  ].join("\n");
}

function formatMarkdown(report: LogReport): string {
  return [
    `## ${titleOf(report)}`,
    "",
    "| Rank | Views | Page |",
    "| ---: | ---: | :--- |",
    ...report.pages.map(({ rank, views, page }) => `| ${rank} | ${views} | ${markdownText(page)} |`),
    "",
    `${summaryOf(report)}`,
    "",
    ...leftOutOf(report).map(({ count, reason }) => `- ${count} ${reason}`),
    "",
  ].join("\n");
}

function titleOf({ week, timeZone }: LogReport): string {
  if (week === undefined) return "Most read pages";
  const day = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  return `Most read pages, ${day.format(week.from)} to ${day.format(week.to - 1)} (${timeZone})`;
}

function summaryOf({ lines, views, distinctPages }: LogReport): string {
  return `${views} views of ${distinctPages} pages in ${lines} lines; left out:`;
}

function leftOutOf({ leftOut }: LogReport): { count: number; reason: string }[] {
  return (Object.keys(LEFT_OUT) as LeftOut[])
    .filter((reason) => leftOut[reason] > 0)
    .map((reason) => ({ count: leftOut[reason], reason: LEFT_OUT[reason] }));
}

/** Text that Markdown shows as it is, inside a table too. */
function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&]/g, "\\$&");
}
