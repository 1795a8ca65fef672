import type { CardHours } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import type { Span } from "./span.js";

/** Opening hours with their place in the folded text. */
export type HoursSpan = Span & CardHours;

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
/** How the names of the days begin in English, French, German, Spanish and Portuguese, from Monday. */
const DAY_NAMES: readonly RegExp[] = [
  /^(?:mon|lun|mo$|montag|seg)/,
  /^(?:tue|mar|di$|dienst|ter)/,
  /^(?:wed|mer|mi$|mitt|mie|qua)/,
  /^(?:thu|jeu|do$|donn|jue|qui)/,
  /^(?:fri|ven|fr$|frei|vie|sex)/,
  /^(?:sat|sam|sa$|sab)/,
  /^(?:sun|dim|so$|sonn|dom)/,
];
const DAY =
  "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta)";
const DAY_RANGE = new RegExp(
  `(?<!\\p{L})(${DAY})\\.?(?:-feira)?(?: ?(?:-|to|through|au|a|bis|ate) ?(?:le )?(${DAY})\\.?(?:-feira)?)?(?!\\p{L})`,
  "gu",
);
const CLOCK = "(\\d{1,2})(?:[:.h](\\d{2}))? ?(am|pm|a\\.m\\.?|p\\.m\\.?|h|uhr)?";
const TIMES = new RegExp(`(?<![\\d+(/-])${CLOCK} ?(?:-|to|until|a|bis|as|ate) ?${CLOCK}(?![\\d/])`, "g");
/** How far behind its days a time may stand. */
const REACH = 110;

/** The opening hours in the zones of a text: days with the times behind them, in the syntax of schema.org. */
export function findHours({ key }: Folded, zones: readonly Span[]): HoursSpan[] {
  return zones.flatMap(({ start, end }) => {
    const zone = key.slice(start, end);
    return zone.search(TIMES) < 0 ? [] : hoursOf(zone, start);
  });
}

function hoursOf(zone: string, offset: number): HoursSpan[] {
  const found: HoursSpan[] = [];
  const ranges = [...zone.matchAll(DAY_RANGE)];
  for (const [index, range] of ranges.entries()) {
    const from = range.index + range[0].length;
    const to = Math.min(from + REACH, ranges[index + 1]?.index ?? zone.length);
    const days = dayRange(range[1] ?? "", range[2]);
    for (const times of zone.slice(from, to).matchAll(TIMES)) {
      const clock = clockRange(times);
      if (clock === undefined || /\n\s*\n|\d{5}/.test(zone.slice(from, from + times.index))) continue;
      found.push({
        start: offset + range.index,
        end: offset + from + times.index + times[0].trimEnd().length,
        openingHours: `${days} ${clock}`,
      });
    }
  }
  return found;
}

function dayRange(first: string, last: string | undefined): string {
  const name = (word: string): string => DAYS[DAY_NAMES.findIndex((pattern) => pattern.test(word))] ?? "";
  return last === undefined ? name(first) : `${name(first)}-${name(last)}`;
}

/** `08:00-12:00`; undefined where neither side is written as a time of day. */
function clockRange([, hour1, minute1, half1, hour2, minute2, half2]: RegExpExecArray): string | undefined {
  if ([minute1, half1, minute2, half2].every((part) => part === undefined)) return undefined;
  const opens = clock(
    hour1,
    minute1,
    half1 ?? (/^p/.test(half2 ?? "") && Number(hour1) < Number(hour2) ? half2 : half1),
  );
  const closes = clock(hour2, minute2, half2);
  return opens === undefined || closes === undefined ? undefined : `${opens}-${closes}`;
}

function clock(hour: string | undefined, minute = "00", half = ""): string | undefined {
  const isAfternoon = half.startsWith("p");
  const base = Number(hour);
  const hours = isAfternoon && base < 12 ? base + 12 : half.startsWith("a") && base === 12 ? 0 : base;
  if (hours > 24 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${minute}`;
}
