import { expect, it } from "vitest";
import { answerInTime } from "./answer-in-time.js";

const at = (wait: () => Promise<void>) => ({ timeoutMs: 5, wait });

it("gives the answer, or why there is none", async () => {
  const never = () => new Promise<never>(() => {});
  expect(await answerInTime(async () => 7, at(never))).toEqual({ answer: 7 });
  expect(
    await answerInTime(
      async () => undefined,
      at(async () => {}),
    ),
  ).toEqual({ answer: undefined });
  expect(
    await answerInTime(
      never,
      at(async () => {}),
    ),
  ).toBe("late");
  expect(await answerInTime(() => Promise.reject(new Error("down")), at(never))).toBe("failed");
  const thrown = () => {
    throw new Error("at once");
  };
  expect(await answerInTime(thrown, at(never))).toBe("failed");
});
