import { windowBounds } from "@nightdesk/ranking";

/** A calendar week: `from` is inside, `to` is not; milliseconds since 1970 UTC. */
export type CalendarWeek = { readonly from: number; readonly to: number };

/** Where weeks begin. */
export type WeekRule = {
  /** An IANA zone. */
  readonly timeZone: string;
  /** 1 Monday to 7 Sunday. */
  readonly firstDay: number;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The whole calendar week that holds an instant. */
export function weekOf(at: number, rule: WeekRule): CalendarWeek {
  const { from } = windowBounds("week", { now: at, ...rule });
  // Seven and a half days on is in the next week, whatever clocks did in between.
  const { from: to } = windowBounds("week", { now: from + 7.5 * DAY_MS, ...rule });
  return { from, to };
}

/** The week that holds a day written `2015-05-20`, or `undefined` where there is no such day. */
export function weekOfDay(text: string, rule: WeekRule): CalendarWeek | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null) return undefined;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(day).toISOString().startsWith(text) ? weekOf(noonOf(day, rule), rule) : undefined;
}

/**
 * The week written `2015-W20`, or `undefined` where its year has no such week. The number is that of ISO 8601, whose
 * weeks begin on Monday; with another first day it is the week that holds the same Thursday.
 */
export function weekOfIsoNumber(text: string, rule: WeekRule): CalendarWeek | undefined {
  const parts = /^(\d{4})-W(\d\d)$/.exec(text);
  if (parts === null) return undefined;
  const [year, number] = [Number(parts[1]), Number(parts[2])];
  // The fourth of January is always in week 1.
  const fourth = Date.UTC(year, 0, 4);
  const weekday = new Date(fourth).getUTCDay() || 7;
  const thursday = fourth + (4 - weekday + (number - 1) * 7) * DAY_MS;
  const isInYear = number >= 1 && new Date(thursday).getUTCFullYear() === year;
  return isInYear ? weekOf(noonOf(thursday, rule), rule) : undefined;
}

/** An instant on a day of the zone's calendar, the day given by its midnight in UTC. */
function noonOf(dayUtc: number, { timeZone }: WeekRule): number {
  const noon = dayUtc + 12 * HOUR_MS;
  const there = new Intl.DateTimeFormat("en-US", { timeZone, day: "numeric" }).format(noon);
  // Twelve or more hours ahead of UTC it is the next day already.
  return there === String(new Date(dayUtc).getUTCDate()) ? noon : dayUtc;
}
