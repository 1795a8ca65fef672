import type { ReadingEvent, RecordOutcome, RejectReason } from "../board.js";
import type { Change } from "../dedupe.js";
import { isInstant } from "../window.js";
import { MAX_VISITORS } from "./pairs.js";
import { retain } from "./retain.js";
import type { State } from "./state.js";
import { DAY_MS } from "./zone.js";

const MAX_ID_UNITS = 1024;
const HOUR_MS = 3_600_000;

export const ACCEPTED: RecordOutcome = Object.freeze({ accepted: true });

/** Whether a text can name an article. */
export function isId(id: unknown): id is string {
  return typeof id === "string" && id !== "" && id.length <= MAX_ID_UNITS;
}

export function reject(state: State, reason: RejectReason): RecordOutcome {
  state.rejected.set(reason, (state.rejected.get(reason) ?? 0) + 1);
  return { accepted: false, reason };
}

/** Counts one event, or says why not. */
export function recordEvent(state: State, event: ReadingEvent, now: number | undefined): RecordOutcome {
  const { engine, options } = state;
  if (typeof event !== "object" || event === null) return reject(state, "invalid-event");
  const { id, at, count = 1, signal = engine.signals[0], visitor, session } = event;
  if (!isId(id)) return reject(state, "invalid-id");
  if (!isInstant(at)) return reject(state, "invalid-at");
  if (!Number.isSafeInteger(count) || count === 0) return reject(state, "invalid-count");
  const column = engine.signals.indexOf(signal as string);
  if (column < 0) return reject(state, "unknown-signal");
  if (
    (visitor !== undefined && typeof visitor !== "string") ||
    (session !== undefined && typeof session !== "string")
  )
    return reject(state, "invalid-event");
  if (isInstant(now)) {
    if (at > now + options.maxSkewMs) return reject(state, "from-the-future");
    if (now > state.clock) advance(state, now);
  }
  if (at < state.clock - options.maxLateMs || at < engine.archiveEnd) return reject(state, "too-late");
  const counted = options.visitors && visitor !== undefined && count > 0;
  let number = counted ? state.visitors.get(visitor) : undefined;
  if (!engine.hasRoom(count) || (counted && number === undefined && state.visitors.size >= MAX_VISITORS))
    return reject(state, "too-many");

  const slot = engine.slotOf(id);
  const reader = options.dedupe?.by === "session" ? session : visitor;
  let gained = 1;
  let changes: readonly Change[] | undefined;
  if (state.visits && reader !== undefined && count > 0) {
    changes = state.visits.insert(reader, slot * engine.signals.length + column, at, count);
  }
  if (changes) {
    // A late visit can take the place of one that counted: then one more was left out, though not this one.
    gained = 0;
    for (const change of changes) {
      engine.apply(slot, column, change.at, change.count);
      gained += Math.sign(change.count);
    }
  } else engine.apply(slot, column, at, count);
  if (counted) {
    if (number === undefined) {
      number = state.visitors.size;
      state.visitors.set(visitor, number);
    }
    engine.bucketAt(at).pairs.add(slot, number);
    engine.version++;
  }
  state.accepted += gained;
  const duplicate = gained === 1 ? undefined : reject(state, "duplicate");
  return changes?.length === 0 && duplicate ? duplicate : ACCEPTED;
}

/** Moves the clock on, and at each new hour what depends on it. */
function advance(state: State, now: number): void {
  const isNewHour = Math.floor(now / HOUR_MS) !== Math.floor(state.clock / HOUR_MS);
  state.clock = now;
  if (!isNewHour) return;
  const { engine, options } = state;
  const { dedupe } = options;
  // The longest local day has less than two days of hours.
  const reach = dedupe?.mode === "day" ? 2 * DAY_MS : (dedupe?.windowMs ?? 0);
  state.visits?.forget(now - options.maxLateMs - reach);
  retain(engine, now);
}
