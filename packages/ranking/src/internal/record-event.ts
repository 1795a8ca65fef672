import type { ReadingEvent, RecordOutcome, RejectReason } from "../board.js";
import { isInstant } from "../window.js";
import { retain } from "./retain.js";
import type { State } from "./state.js";

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
  if (typeof event !== "object" || event === null) return reject(state, "invalid-event");
  const { engine, options, visits, visitors } = state;
  const { id, at, count = 1, signal, visitor, session } = event;
  if (!isId(id)) return reject(state, "invalid-id");
  if (!isInstant(at)) return reject(state, "invalid-at");
  if (!Number.isSafeInteger(count) || count === 0) return reject(state, "invalid-count");
  const column = signal === undefined ? 0 : engine.signals.indexOf(signal);
  if (column < 0) return reject(state, "unknown-signal");
  if (!isText(visitor) || !isText(session)) return reject(state, "invalid-event");
  if (isInstant(now)) {
    if (at > now + options.maxSkewMs) return reject(state, "from-the-future");
    if (now > state.clock) advance(state, now);
  }
  if (at < engine.tooLateBefore || at < engine.archiveEnd) return reject(state, "too-late");
  if (!engine.hasRoom(count)) return reject(state, "too-many");
  const number = visitors && visitor !== undefined && count > 0 ? visitors.numberOf(visitor) : undefined;
  if (number === -1) return reject(state, "too-many");

  const slot = engine.slotOf(id);
  const reader = visits?.bySession ? session : visitor;
  let outcome = ACCEPTED;
  if (visits && reader !== undefined && count > 0) {
    // A late visit can take the place of one that counted: then one more was left out, though not this one.
    let gained = 0;
    const changes = visits.insert(reader, slot * engine.signals.length + column, at, count);
    for (const change of changes) {
      engine.apply(slot, column, change.at, change.count);
      gained += Math.sign(change.count);
    }
    state.accepted += gained;
    if (gained !== 1) {
      const duplicate = reject(state, "duplicate");
      if (changes.length === 0) outcome = duplicate;
    }
  } else {
    engine.apply(slot, column, at, count);
    state.accepted++;
  }
  if (number !== undefined) {
    visitors?.add(engine.bucketAt(at), slot, number);
    engine.version++;
  }
  return outcome;
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

/** Moves the clock on, and at each new hour what depends on it. */
function advance(state: State, now: number): void {
  const isNewHour = Math.floor(now / HOUR_MS) !== Math.floor(state.clock / HOUR_MS);
  state.clock = now;
  const { engine } = state;
  engine.tooLateBefore = now - state.options.maxLateMs;
  if (!isNewHour) return;
  state.visits?.forget(engine.tooLateBefore);
  retain(engine, now);
}
