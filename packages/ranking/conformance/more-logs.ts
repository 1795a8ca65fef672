import type { Figure } from "@internal/scorecard";
import { createBoard, halfLife } from "@nightdesk/ranking";
import { createOracle, type Row } from "./oracle.js";
import { parseCsv, readText } from "./read-file.js";
import { Tally } from "./tally.js";
import { weeksOf } from "./windows.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const K = 20;
const hourly = (at: number) => Math.floor(at / HOUR) * HOUR;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Scores a board on a web server's combined log: the successful GET requests by path, each day and the 24 hours before. */
export async function scoreAccessLog(file: string): Promise<Figure[]> {
  const rows: Row[] = [];
  for (const line of readText(file).split("\n")) {
    const found =
      /^(\S+) \S+ \S+ \[(\d\d)\/(\w{3})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)\] "GET (\S+)[^"]*" 200 /.exec(
        line,
      );
    if (!found) continue;
    const [, who = "", day, month = "", year, hour, minute, second, sign, zoneHour, zoneMinute, id = ""] =
      found;
    const offset = (sign === "-" ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
    const local = Date.UTC(
      Number(year),
      MONTHS.indexOf(month),
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    );
    rows.push({ id, at: local - offset, weight: 1, who, count: 1 });
  }
  const tally = await compareDays(rows);
  return [{ name: "access log: days and rolling 24 h (%)", value: tally.share, goal: { equals: 100 } }];
}

/** Scores a board on posts with their points, as counts of the minute in which they came. */
export async function scoreHackerNews(file: string): Promise<Figure[]> {
  const rows: Row[] = [];
  for (const record of parseCsv(readText(file))) {
    const found = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)$/.exec(record["created_at"] ?? "");
    const count = Number(record["num_points"]);
    if (!found || !Number.isInteger(count) || count < 1 || !record["id"]) continue;
    const [, month, day, year, hour, minute] = found.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    rows.push({
      id: record["id"],
      at: Date.UTC(year, month - 1, day, hour, minute),
      weight: 1,
      who: "",
      count,
    });
  }
  const tally = new Tally();
  const oracle = await createOracle(rows, (at) => Math.floor(at / (HOUR / 4)) * (HOUR / 4));
  const timeZone = "America/New_York";
  const board = createBoard({ timeZone, firstDay: 7 });
  for (const { id, at, count } of rows) board.record({ id, at, count });
  const ats = rows.map(({ at }) => at).sort((a, b) => a - b);
  for (const { from, to } of weeksOf(timeZone, "Sun", ats[0] ?? 0, ats.at(-1) ?? 0)) {
    const expected = await oracle.score(from, to, K);
    tally.check(`points ${from}`, expected, () => board.top({ k: K, window: "week", now: to - 1 }));
  }
  oracle.close();
  return [{ name: "hacker news: points by week (%)", value: tally.share, goal: { equals: 100 } }];
}

/** Scores a board on shares every 20 minutes after publication; a sum that falls is a correction. */
export async function scoreShares(file: string): Promise<Tally> {
  const rows: Row[] = [];
  for (const record of parseCsv(readText(file))) {
    let before = 0;
    for (let step = 1; record[`TS${step}`] !== undefined; step++) {
      const sum = Number(record[`TS${step}`]);
      if (!(sum >= 0) || sum === before) continue;
      rows.push({
        id: record["IDLink"] ?? "",
        at: step * 1_200_000,
        weight: 1,
        who: "",
        count: sum - before,
      });
      before = sum;
    }
  }
  return compareDays(rows);
}

async function compareDays(rows: readonly Row[]): Promise<Tally> {
  const tally = new Tally();
  const oracle = await createOracle(rows, hourly);
  const board = createBoard({ timeZone: "UTC", halfLives: [halfLife(6 * HOUR)] });
  for (const { id, at, count } of rows) board.record({ id, at, count });
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { at } of rows) {
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  for (let now = hourly(from) + 6 * HOUR - 1; now < to + DAY; now += 7 * HOUR) {
    const midnight = Math.floor(now / DAY) * DAY;
    const day = await oracle.score(midnight, now + 1, K);
    tally.check(`day of ${now}`, day, () => board.top({ k: K, window: "day", now }));
    const rolling = await oracle.score(now - DAY + 1, now + 1, K);
    tally.check(`24 h before ${now}`, rolling, () => board.top({ k: K, window: { rollingMs: DAY }, now }));
    const decayed = await oracle.decayed(now, 6 * HOUR, K);
    tally.check(`decayed ${now}`, decayed, () => board.popular({ k: K, now, halfLifeMs: 6 * HOUR }), 1e-9);
  }
  oracle.close();
  return tally;
}
