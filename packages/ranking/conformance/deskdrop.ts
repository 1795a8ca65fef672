import type { Figure } from "@internal/scorecard";
import {
  type Board,
  type BoardOptions,
  countOnce,
  createBoard,
  halfLife,
  uniqueVisitors,
} from "@nightdesk/ranking";
import { type Dedupe, withoutRepeats } from "./count-visits.js";
import { createOracle, type Row } from "./oracle.js";
import { parseCsv, readText } from "./read-file.js";
import { Tally } from "./tally.js";
import { weeksOf } from "./windows.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;
const K = 20;
const WEIGHTS: Record<string, number> = { VIEW: 1, LIKE: 2, BOOKMARK: 2.5, FOLLOW: 3, "COMMENT CREATED": 4 };
const ZONES: [zone: string, weekday: string, firstDay: number][] = [
  ["UTC", "Mon", 1],
  ["America/Sao_Paulo", "Sun", 7],
  ["Asia/Kathmandu", "Mon", 1],
  ["Asia/Riyadh", "Sat", 6],
  ["Asia/Phnom_Penh", "Mon", 1],
];
const DEDUPES: Dedupe[] = [
  { mode: "gap", windowMs: 30 * MINUTE },
  { mode: "rolling", windowMs: 30 * MINUTE },
  { mode: "fixed", windowMs: 30 * MINUTE },
  { mode: "day", windowMs: DAY },
];

type Interaction = Row & { signal: string };

/** Scores the boards on a log of real interactions, unsorted and with repeats. */
export async function scoreDeskdrop(file: string): Promise<Figure[]> {
  const rows: Interaction[] = [];
  for (const record of parseCsv(readText(file))) {
    const at = Number(record["timestamp"]) * 1000;
    const signal = record["eventType"] ?? "";
    const weight = WEIGHTS[signal];
    const id = record["contentId"];
    if (!Number.isFinite(at) || weight === undefined || !id) continue;
    rows.push({ id, at, weight, who: record["personId"] ?? "", count: 1, signal });
  }
  const views = rows.filter((row) => row.signal === "VIEW");
  const first = rows.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, { at }) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  const figures: Figure[] = [];
  const add = (name: string, tally: Tally) => {
    console.error(`${name}: ${tally.same} of ${tally.lists} lists`);
    figures.push({ name: `deskdrop: ${name} (%)`, value: tally.share, goal: { equals: 100 } });
  };
  const hourly = (at: number) => Math.floor(at / HOUR) * HOUR;

  const byWeek = { views: new Tally(), visitors: new Tally(), weighted: new Tally() };
  // A quarter of an hour divides every zone's midnights, so both sides bucket alike.
  const quarterly = (at: number) => Math.floor(at / (HOUR / 4)) * (HOUR / 4);
  const viewOracle = await createOracle(views, quarterly);
  const allOracle = await createOracle(rows, quarterly);
  for (const [timeZone, weekday, firstDay] of ZONES) {
    const viewBoard = feed({ timeZone, firstDay, visitors: uniqueVisitors() }, views, false);
    const allBoard = feed({ timeZone, firstDay, signals: WEIGHTS }, rows, true);
    for (const { from, to } of weeksOf(timeZone, weekday, first, last)) {
      const question = { k: K, window: "week", now: to - 1 } as const;
      const label = `${timeZone} ${new Date(from).toISOString()}`;
      byWeek.views.check(label, await viewOracle.score(from, to, K), () => viewBoard.top(question));
      byWeek.visitors.check(label, await viewOracle.visitors(from, to, K), () =>
        viewBoard.top({ ...question, measure: "visitors" }),
      );
      byWeek.weighted.check(label, await allOracle.score(from, to, K), () => allBoard.top(question));
      byWeek.weighted.check(label, await allOracle.score(from, to, K), () =>
        allBoard.top({ k: K, window: { unit: "week", ago: 1 }, now: to }),
      );
    }
  }
  add("views by week", byWeek.views);
  add("unique visitors by week", byWeek.visitors);
  add("weighted by week", byWeek.weighted);
  viewOracle.close();
  allOracle.close();

  const minutely = await createOracle(rows, (at) => Math.floor(at / MINUTE) * MINUTE);
  const fine = feed({ timeZone: "UTC", signals: WEIGHTS, bucketMs: MINUTE }, rows, true);
  const rolling = new Tally();
  for (let now = first + 3 * DAY; now < last + 8 * DAY; now += 9 * DAY + 5 * HOUR + 17 * MINUTE + 123) {
    for (const rollingMs of [HOUR, DAY, 7 * DAY, 30 * DAY]) {
      const expected = await minutely.score(Math.floor(now) - rollingMs + 1, now + 1, K);
      rolling.check(`${rollingMs} ms before ${now}`, expected, () =>
        fine.top({ k: K, window: { rollingMs }, now }),
      );
    }
  }
  add("rolling", rolling);
  minutely.close();

  const decayed = new Tally();
  const halfLivesMs = [6 * HOUR, DAY, 7 * DAY];
  const decaying = feed(
    { timeZone: "UTC", signals: WEIGHTS, halfLives: halfLivesMs.map(halfLife) },
    rows,
    true,
  );
  const decayOracle = await createOracle(rows, hourly);
  for (let now = hourly(first) + 2 * DAY - 1; now < last + 30 * DAY; now += 11 * DAY + HOUR) {
    for (const halfLifeMs of halfLivesMs) {
      const expected = await decayOracle.decayed(now, halfLifeMs, K);
      decayed.check(
        `half-life ${halfLifeMs} as of ${now}`,
        expected,
        () => decaying.popular({ k: K, now, halfLifeMs }),
        1e-9,
      );
    }
  }
  add("decayed to 1e-9", decayed);
  decayOracle.close();

  const deduped = new Tally();
  for (const dedupe of DEDUPES) {
    const oracle = await createOracle(withoutRepeats(views, dedupe), hourly);
    const board = feed({ timeZone: "UTC", dedupe: countOnce(dedupe) }, views, false);
    for (const { from, to } of weeksOf("UTC", "Mon", first, last)) {
      const expected = await oracle.score(from, to, K);
      deduped.check(`${dedupe.mode} ${from}`, expected, () =>
        board.top({ k: K, window: "week", now: to - 1 }),
      );
    }
    oracle.close();
  }
  add("deduplicated by week", deduped);
  return figures;
}

function feed(options: BoardOptions, rows: readonly Interaction[], bySignal: boolean): Board {
  const board = createBoard(options);
  for (const { id, at, who, signal } of rows) {
    board.record({ id, at, visitor: who, ...(bySignal && { signal }) });
  }
  return board;
}
