const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
export const GOOGLEBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

/** A line of the combined format; whatever is not given is a reader's successful request for the front page. */
export function logLine(
  parts: { at?: number; request?: string; status?: number; userAgent?: string; host?: string } = {},
): string {
  const { at = Date.UTC(2026, 1, 19, 12), request = "GET / HTTP/1.1", status = 200 } = parts;
  const { userAgent = FIREFOX, host = "192.0.2.7" } = parts;
  return `${host} - - [${logTime(at)}] "${request}" ${status} 1234 "-" "${userAgent}"`;
}

function logTime(at: number): string {
  const [, year, month, day, time] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)/.exec(new Date(at).toISOString()) ?? [];
  return `${day}/${MONTHS[Number(month) - 1]}/${year}:${time} +0000`;
}

const AGENTS = [
  FIREFOX,
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
  String.raw`Mozilla/5.0 (X11) \"quoted\" Firefox/139.0`,
  GOOGLEBOT,
  "curl/8.5.0",
  "-",
];
const TARGETS = [
  "/",
  "/news/bridge-opens",
  "/news/bridge-opens?from=feed",
  "/news/caf%C3%A9",
  "/news/café",
  "/news/%E1%9E%97%E1%9E%B6",
  "/sport/derby/",
  "/style.css",
  "/photo.JPG?w=800",
  "/feed.xml",
  "http://www.example.com/news/bridge-opens",
];
const STATUSES = [200, 200, 200, 200, 304, 301, 404, 500];
const METHODS = ["GET", "GET", "GET", "GET", "HEAD", "POST"];
const HOSTS = ["192.0.2.7", "2001:db8::17", "reader.example.com"];

/** A log of three weeks with everything in it that logs have, the same for the same seed. */
export function generatedLog(lines: number, seed: number): string[] {
  let state = seed >>> 0;
  const below = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const start = Date.UTC(2026, 1, 9);
  return Array.from({ length: lines }, (_, i) => {
    if (below(50) === 0)
      return pick(['198.51.100.4 - - [19/Feb/2026:10:00:00 +0000] "-" 408 - "-" "-"', "garbage", '"']);
    return logLine({
      at: start + Math.floor((i * 21 * 86_400_000) / lines) + below(1000),
      request: `${pick(METHODS)} ${pick(TARGETS)} HTTP/1.1`,
      status: pick(STATUSES),
      userAgent: pick(AGENTS),
      host: pick(HOSTS),
    });
  });
}
