import type { CardHours } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import type { Span } from "./span.js";

/** Opening hours with their place in the folded text. */
export type HoursSpan = Span & CardHours;

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
/** The names of the days in English, French, German, Spanish, Portuguese, Khmer and Japanese, from Monday. */
const DAY_NAMES = [
  "mon(?:days?)?|lun(?:di|es)?|mo(?:ntag)?|segunda|ច័?ន្ទ|月",
  "tue(?:s(?:days?)?)?|mar(?:di|tes)?|di(?:enstag)?|ter(?:ca)?|អង្គារ|火",
  "wed(?:nesdays?)?|mer(?:credi)?|mi(?:ttwoch)?|mie(?:rcoles)?|quarta|ពុធ|水",
  "thu(?:rs?(?:days?)?)?|jeu(?:di)?|do(?:nnerstag)?|jue(?:ves)?|quinta|ព្រហស្បតិ៍|木",
  "fri(?:days?)?|ven(?:dredi)?|fr(?:eitag)?|vie(?:rnes)?|sexta|សុក្រ|金",
  "sat(?:urdays?)?|sam(?:edi|stag)?|sa|sab(?:ado)?|សៅរ៍|土",
  "sun(?:days?)?|dim(?:anche)?|so(?:nntag)?|dom(?:ingo)?|អាទិត្យ|日",
];
const DAY = dayPattern(DAY_NAMES.join("|"));
/** In Khmer the word for day stands in front of the name, in Japanese behind it. */
function dayPattern(names: string): string {
  return `(?:ថ្ងៃ)?(?:${names})(?:曜日?)?`;
}

/** Words for the days of work, and for all days. */
const WORKDAYS = "weekdays|en semaine|werktags|dias uteis|平日|土日祝日?[をは]?除く";
const ALL_DAYS = "daily|every day|tous les jours|taglich|diariamente|todos [ol]os dias|毎日|រាល់ថ្ងៃ|រៀងរាល់ថ្ងៃ";
const DAY_RANGE = new RegExp(
  `(?<![\\p{L}\\d])(?:(${WORKDAYS})|(${ALL_DAYS})(?! *${DAY})|(${DAY})\\.?(?:-feira)?(?: ?(?:-|~|to|through|thru|au|a|al|bis|ate|ដល់|から) ?(?:le |el )?(${DAY})\\.?(?:-feira)?)?)(?!\\p{Ll})`,
  "gu",
);
const CLOCK = "(\\d{1,2})(?:[:.h時] ?(\\d{2})分?)? ?(am|pm|a\\.m\\.?|p\\.m\\.?|hrs|h|uhr|時|ព្រឹក|រសៀល|ល្ងាច)?";
const TIMES = new RegExp(
  `(?<![\\d+/-])${CLOCK} ?(?:-|~|to|until|till|a|as|bis|ate|ដល់) ?(?:ម៉ោង ?)?${CLOCK}(?![\\d/])`,
  "g",
);
/** What every time of day holds, sooner found than whole ranges: minutes, or a word behind the hour. */
const CLOCK_SIGN = /\d(?:[:.h時] ?\d\d| ?(?:[ap]\.?m|h|uhr|時|ព្រឹក|រសៀល|ល្ងាច))/;
/** How far behind its days a time may stand, and how far in front of them. */
const REACH = 110;
const AHEAD = 6;
/** What parts days that have the same times. */
const AND = /^(?:,|&|\/|;| |and|und|et|y|e|និង|・)+$/;

/** The opening hours in the zones of a text: days with the times beside them, in the syntax of schema.org. */
export function findHours({ key }: Folded, zones: readonly Span[]): HoursSpan[] {
  return zones.flatMap(({ start, end }) => {
    const zone = key.slice(start, end);
    return CLOCK_SIGN.test(zone) && zone.search(TIMES) >= 0 ? hoursOf(zone, start) : [];
  });
}

function hoursOf(zone: string, offset: number): HoursSpan[] {
  const found: HoursSpan[] = [];
  const ranges = [...zone.matchAll(DAY_RANGE)];
  let shared = "";
  let free = 0;
  for (const [index, range] of ranges.entries()) {
    const from = range.index + range[0].length;
    const next = ranges[index + 1]?.index ?? zone.length;
    const days = shared + daysOf(range);
    const between = zone.slice(from, next);
    shared = next < zone.length && AND.test(between) ? `${days},` : "";
    if (shared !== "") continue;
    const ahead = zone.slice(Math.max(free, range.index - REACH), range.index);
    const behind = timesIn(between.slice(0, REACH));
    // "9am-5pm, Monday to Friday" has its times in front.
    const times =
      behind.length > 0
        ? behind
        : timesIn(ahead, true)
            .filter(({ to }) => ahead.length - to < AHEAD)
            .slice(-1);
    const base = behind.length > 0 ? from : range.index - ahead.length;
    for (const { at, to, clock } of times) {
      found.push({
        start: offset + Math.min(range.index, base + at),
        end: offset + Math.max(from, base + to),
        openingHours: `${days} ${clock}`,
      });
      free = base + to;
    }
    free = Math.max(free, from);
  }
  return found;
}

/** The times of a stretch up to an empty line; none where another figure, such as a date, stands in front of the first. */
function timesIn(text: string, mayFollow = false): { at: number; to: number; clock: string }[] {
  const times: { at: number; to: number; clock: string }[] = [];
  for (const match of text.matchAll(TIMES)) {
    const { index } = match;
    if (!mayFollow && times.length === 0 && /\d/.test(text.slice(0, index))) break;
    if (!mayFollow && /\n\s*\n|\d{5}/.test(text.slice(0, index))) break;
    const clock = clockRange(match);
    if (clock !== undefined) times.push({ at: index, to: index + match[0].trimEnd().length, clock });
  }
  return times;
}

function daysOf([, workdays, all, first = "", last]: readonly (string | undefined)[]): string {
  if (workdays !== undefined) return "Mo-Fr";
  if (all !== undefined) return "Mo-Su";
  const name = (word: string): string =>
    DAYS[DAY_NAMES.findIndex((names) => new RegExp(`^${dayPattern(names)}$`).test(word))] ?? "";
  return last === undefined ? name(first) : `${name(first)}-${name(last)}`;
}

/** `08:00-12:00`; undefined where neither side is written as a time of day. */
function clockRange([, hour1, minute1, half1, hour2, minute2, half2]: RegExpExecArray): string | undefined {
  if ([minute1, half1, minute2, half2].every((part) => part === undefined)) return undefined;
  const opens = clock(
    hour1,
    minute1,
    half1 ?? (isAfternoon(half2) && Number(hour1) < Number(hour2) % 12 ? half2 : half1),
  );
  const closes = clock(hour2, minute2, half2);
  return opens === undefined || closes === undefined ? undefined : `${opens}-${closes}`;
}

function isAfternoon(half = ""): boolean {
  return /^[pរល]/.test(half);
}

function clock(hour: string | undefined, minute = "00", half = ""): string | undefined {
  const base = Number(hour);
  const hours = isAfternoon(half) && base < 12 ? base + 12 : half.startsWith("a") && base === 12 ? 0 : base;
  if (hours > 24 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${minute}`;
}
