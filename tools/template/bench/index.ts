import { compare, type Figure } from "@internal/scorecard";
import { safeParse__Name__ } from "@nightdesk/__name__";

/** Times the parser against JSON.parse of the same value, interleaved. */
export async function bench({ quick }: { quick: boolean }): Promise<Figure[]> {
  const input = { title: "Late edition" };
  const text = JSON.stringify(input);
  const times = await compare(
    { own: () => safeParse__Name__(input), json: () => JSON.parse(text) },
    { rounds: quick ? 3 : 7, minMs: quick ? 5 : 50 },
  );
  return [{ name: "safeParse, times the speed of JSON.parse", value: times.json / times.own, goal: { atLeast: 0.5 } }];
}
