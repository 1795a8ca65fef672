import type { Figure } from "@internal/scorecard";
import { type BoardHandle, halfLife } from "@nightdesk/ranking";
import bloomFilters from "bloom-filters";
import { MultiSet } from "mnemonist";
import SortedSet from "tlhunter-sorted-set";
import { liveBoard, WEEK } from "./boards.js";
import { cpuMs, interleaved } from "./timing.js";
import type { Workload } from "./workload.js";

const DAY_MS = 86_400_000;
const CHUNK = 500_000;
/** The peers that keep order at each write are too slow for all events: they get this many, and the ratio is by event. */
const FEW = 50_000;

/** How fast events are counted, as ratios to incrementing a plain `Map` by the same ids. */
export function figuresOfWriting(workload: Workload, rounds: number): Figure[] {
  const { ids, articles, ats } = workload;
  const events = articles.length;
  const texts = Array.from(articles, (article) => ids[article] as string);

  const times = interleaved(
    {
      map: () =>
        cpuMs(() => {
          const counts = new Map<string, number>();
          for (let i = 0; i < events; i++) {
            const id = texts[i] as string;
            counts.set(id, (counts.get(id) ?? 0) + 1);
          }
          return counts;
        }),
      week: () =>
        cpuMs(() => {
          const board = liveBoard(WEEK, workload);
          for (let i = 0; i < events; i++) board.add(texts[i] as string, ats[i] as number);
          return board.stats();
        }),
      handles: () => {
        const board = liveBoard(WEEK, workload);
        // Each event has its handle, as each has its id for the others.
        for (const [article, id] of ids.entries()) {
          const handle = board.handle(id);
          if (handle !== article) throw new Error("Handles of a new board are expected to count up.");
        }
        return cpuMs(() => {
          for (let i = 0; i < events; i++) board.addTo(articles[i] as BoardHandle, ats[i] as number);
          return board.stats();
        });
      },
      three: () =>
        cpuMs(() => {
          const board = liveBoard({ ...WEEK, halfLives: [halfLife(DAY_MS)] }, workload);
          for (let i = 0; i < events; i++) board.add(texts[i] as string, ats[i] as number);
          return board.stats();
        }),
      multiset: () =>
        cpuMs(() => {
          const counts = new MultiSet<string>();
          for (let i = 0; i < events; i++) counts.add(texts[i] as string);
          return counts;
        }),
      freshMap: () => {
        const counts = new Map<string, number>();
        return timeFresh(workload, (id) => {
          counts.set(id, (counts.get(id) ?? 0) + 1);
        });
      },
      freshWeek: () => {
        const board = liveBoard(WEEK, workload);
        return timeFresh(workload, (id, at) => {
          board.add(id, at);
        });
      },
      sortedSet: () => {
        const set = new SortedSet();
        return cpuMs(() => {
          for (let i = 0; i < FEW; i++) {
            const id = texts[i] as string;
            set.add(id, (set.get(id) ?? 0) + 1);
          }
        });
      },
      topK: () => {
        const top = new bloomFilters.TopK(10, 0.001, 0.99);
        return cpuMs(() => {
          for (let i = 0; i < FEW; i++) top.add(texts[i] as string);
        });
      },
    },
    rounds,
  );

  const perEvent = times.map / events;
  const ratio = (name: string, value: number, goal?: number): Figure => ({
    name: `${name} (x of Map)`,
    value,
    goal: goal === undefined ? "none" : { atLeast: goal },
  });
  return [
    { name: "plain Map (M events/s)", value: events / times.map / 1000, goal: "none" },
    ratio("string ids into exact hourly week", times.map / times.week, 0.9),
    ratio("fresh strings, Map on fresh strings", times.freshMap / times.freshWeek, 0.9),
    ratio("by handle", times.map / times.handles, 4),
    ratio("week, all time and decay at once", times.map / times.three, 0.6),
    ratio("peer mnemonist MultiSet, one total", times.map / times.multiset),
    ratio("peer tlhunter-sorted-set, one total", perEvent / (times.sortedSet / FEW)),
    ratio("peer bloom-filters TopK, one total", perEvent / (times.topK / FEW)),
  ];
}

/** The processor time of a write for each event with an id that was made just before, in chunks, without the making. */
function timeFresh({ ids, articles, ats }: Workload, write: (id: string, at: number) => void): number {
  const bytes = ids.map((id) => Buffer.from(id, "latin1"));
  let time = 0;
  for (let start = 0; start < articles.length; start += CHUNK) {
    const fresh: string[] = [];
    for (let i = start; i < Math.min(start + CHUNK, articles.length); i++) {
      fresh.push((bytes[articles[i] as number] as Buffer).toString("latin1"));
    }
    time += cpuMs(() => {
      for (let i = 0; i < fresh.length; i++) write(fresh[i] as string, ats[start + i] as number);
    });
  }
  return time;
}
