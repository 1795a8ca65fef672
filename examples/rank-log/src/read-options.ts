import { parseArgs } from "node:util";
import { windowBounds } from "@nightdesk/ranking";
import { weekOfDay, weekOfIsoNumber } from "./calendar-week.js";
import type { ReportFormat } from "./format-report.js";
import type { RankLogOptions } from "./rank-log.js";

export const USAGE = `rank-log [options] [file]
  Prints the most read pages of one week of a web server's log (combined format, plain or gzip).
  Without a file, or with -, it reads the standard input.

  --time-zone ZONE   the IANA zone in which the week begins (UTC)
  --first-day DAY    monday to sunday, or 1 to 7 (monday)
  --week 2015-W20    the week by its ISO 8601 number
  --as-of 2015-05-20 the week that holds this day; without both, the latest week of the log
  --limit N          how many pages (10)
  --format FORMAT    table, json or markdown (table)
  --keep-query       count /page?id=1 and /page?id=2 apart
  --help             print this
`;

/** What the command line asks for. */
export type CommandLine = RankLogOptions & {
  /** The file to read; the standard input without it. */
  readonly file: string | undefined;
  readonly format: ReportFormat;
  readonly help: boolean;
};

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const FORMATS: readonly ReportFormat[] = ["table", "json", "markdown"];

/** Reads the arguments. Throws an `Error` whose message says what was expected. */
export function readOptions(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "time-zone": { type: "string", default: "UTC" },
      "first-day": { type: "string", default: "monday" },
      week: { type: "string" },
      "as-of": { type: "string" },
      limit: { type: "string", default: "10" },
      format: { type: "string", default: "table" },
      "keep-query": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (positionals.length > 1) throw new Error(`one file expected, got ${positionals.length}`);
  const rule = { timeZone: values["time-zone"], firstDay: readFirstDay(values["first-day"]) };
  windowBounds("day", { now: 0, ...rule }); // Throws for a zone that does not exist.
  const format = FORMATS.find((one) => one === values.format);
  if (format === undefined) throw new Error(`--format: ${FORMATS.join(", ")} expected, got ${values.format}`);
  return {
    ...rule,
    week: readWeek(values.week, values["as-of"], rule),
    limit: readLimit(values.limit),
    keepQuery: values["keep-query"],
    file: positionals[0] === "-" ? undefined : positionals[0],
    format,
    help: values.help,
  };
}

function readFirstDay(text: string): number {
  const day = /^[1-7]$/.test(text) ? Number(text) : DAYS.indexOf(text.toLowerCase()) + 1;
  if (day === 0) throw new Error(`--first-day: monday to sunday or 1 to 7 expected, got ${text}`);
  return day;
}

function readWeek(
  week: string | undefined,
  asOf: string | undefined,
  rule: { timeZone: string; firstDay: number },
) {
  if (week !== undefined && asOf !== undefined) throw new Error("--week or --as-of expected, got both");
  if (week !== undefined) {
    const found = weekOfIsoNumber(week, rule);
    if (found === undefined)
      throw new Error(`--week: an ISO 8601 week such as 2015-W20 expected, got ${week}`);
    return found;
  }
  if (asOf === undefined) return undefined;
  const found = weekOfDay(asOf, rule);
  if (found === undefined) throw new Error(`--as-of: a day such as 2015-05-20 expected, got ${asOf}`);
  return found;
}

function readLimit(text: string): number {
  const limit = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (limit === 0) throw new Error(`--limit: a whole number from 1 to 9999999 expected, got ${text}`);
  return limit;
}
