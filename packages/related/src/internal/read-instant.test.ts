import { expect, it } from "vitest";
import { readInstant } from "./read-instant.js";

it.each([
  [new Date(5), 5],
  [-1.5, -1.5],
  ["2026-02-19T10:00:00+07:00", Date.UTC(2026, 1, 19, 3)],
  ["2026-02-19T10:00:00.123456Z", Date.UTC(2026, 1, 19, 10, 0, 0, 123)],
  ["2026-02-19T10:00:00,5+0700", Date.UTC(2026, 1, 19, 3, 0, 0, 500)],
  ["2026-02-19T10:00Z", Date.UTC(2026, 1, 19, 10)],
  ["2026-02-19", Date.UTC(2026, 1, 19)],
  ["2026-02-19T10:00:00", undefined],
  ["2026-02-19T25:00:00Z", undefined],
  ["19 February 2026", undefined],
  ["", undefined],
  [new Date(Number.NaN), undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [undefined, undefined],
])("%j is %j", (value, instant) => {
  expect(readInstant(value)).toBe(instant);
});
