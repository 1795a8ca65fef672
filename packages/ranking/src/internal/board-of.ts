import type { Board, BoardHandle } from "../board.js";
import { RankingError } from "../errors.js";
import { createQuestions } from "./questions.js";
import { ACCEPTED, isId, recordEvent, reject } from "./record-event.js";
import { type State, states } from "./state.js";

/** The board of a state. */
export function boardOf(state: State): Board {
  const { engine } = state;
  const { slots, names, signals } = engine;
  const board: Board = {
    ...createQuestions(state),
    record: (event, options) => recordEvent(state, event, options?.now),
    add(id, at) {
      const slot = slots.get(id);
      return slot !== undefined && engine.add(slot, at)
        ? ACCEPTED
        : recordEvent(state, { id, at }, undefined);
    },
    handle(id) {
      if (isId(id)) return engine.slotOf(id) as BoardHandle;
      throw new RankingError(
        "invalid-id",
        `id: expected a text of 1 to 1,024 UTF-16 units, got ${typeof id}`,
      );
    },
    addTo(handle, at) {
      if ((handle | 0) !== handle || !(handle >= 0 && handle < names.length)) {
        return reject(state, "invalid-id");
      }
      if (engine.add(handle, at)) return ACCEPTED;
      return recordEvent(state, { id: names[handle] as string, at }, undefined);
    },
    remove(id) {
      const slot = slots.get(id);
      if (slot === undefined) return false;
      engine.forget(slot);
      state.visits?.remove(slot * signals.length, signals.length);
      return true;
    },
    stats: () => ({
      articles: slots.size,
      accepted: state.accepted + engine.added,
      rejected: Object.fromEntries([...state.rejected].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
  states.set(board, state);
  return board;
}
