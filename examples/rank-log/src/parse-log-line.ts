/** A request as the combined log format tells it. */
export type LogEntry = {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly method: string;
  /** What was asked for, as sent: usually a path with its query. */
  readonly target: string;
  readonly status: number;
  readonly userAgent: string;
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const TIME = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)$/;
const REQUEST = /^([A-Z]+) (\S+) HTTP\/\d(?:\.\d)?$/;
const NUMBERS = /^ (\d{3}) (?:\d+|-) $/;

/**
 * Reads one line of the combined format: `host ident user [time] "request" status bytes "referer" "user agent"`, where
 * a quote inside quotes is written `\"`. More fields may follow.
 * `undefined` where the line, its time or its request is not of that form.
 */
export function parseLogLine(line: string): LogEntry | undefined {
  const open = line.indexOf("[");
  const close = line.indexOf('] "', open);
  // At least a host, an identity and a user stand before the time.
  if (open < 0 || close < 0 || line.slice(0, open).split(" ", 4).length < 4) return undefined;
  const at = parseTime(line.slice(open + 1, close));
  const request = readQuoted(line, close + 2);
  if (at === undefined || request === undefined) return undefined;
  const refererStart = line.indexOf('"', request.end);
  const numbers = NUMBERS.exec(line.slice(request.end, Math.max(refererStart, request.end)));
  const referer = readQuoted(line, refererStart);
  const userAgent = referer && readQuoted(line, referer.end + 1);
  const parts = REQUEST.exec(request.text);
  if (numbers === null || parts === null || userAgent === undefined) return undefined;
  const [, method = "", target = ""] = parts;
  return { at, method, target, status: Number(numbers[1]), userAgent: userAgent.text };
}

/** The text between a quote at `start` and the next that no backslash precedes, and where the text after it begins. */
function readQuoted(line: string, start: number): { text: string; end: number } | undefined {
  if (line[start] !== '"') return undefined;
  for (let i = start + 1; i < line.length; i++) {
    if (line[i] === "\\") i++;
    else if (line[i] === '"') return { text: line.slice(start + 1, i), end: i + 1 };
  }
  return undefined;
}

function parseTime(text: string): number | undefined {
  const parts = TIME.exec(text);
  if (parts === null) return undefined;
  const [day, year, hour, minute, second, zoneHours, zoneMinutes] = [1, 3, 4, 5, 6, 8, 9].map((i) =>
    Number(parts[i]),
  ) as [number, number, number, number, number, number, number];
  const month = MONTHS.indexOf(parts[2] ?? "");
  const isDay = month >= 0 && new Date(Date.UTC(year, month, day)).getUTCDate() === day;
  // A leap second, 60, counts as the first of the next minute.
  if (!isDay || hour > 23 || minute > 59 || second > 60 || zoneHours > 23 || zoneMinutes > 59)
    return undefined;
  const offset = (zoneHours * 60 + zoneMinutes) * 60_000 * (parts[7] === "-" ? -1 : 1);
  return Date.UTC(year, month, day, hour, minute, second) - offset;
}
