import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildThread, type ThreadNode, type ThreadRow } from "./build-thread.js";

/** The tree as text: `1(2 3(4))`, a missing comment with a question mark. */
const draw = (nodes: readonly ThreadNode<ThreadRow>[]): string =>
  nodes
    .map(
      ({ id, comment, children }) =>
        `${id}${comment ? "" : "?"}${children.length > 0 ? `(${draw(children)})` : ""}`,
    )
    .join(" ");
const row = (id: number, parent?: number, createdAt = id): ThreadRow => ({
  id,
  createdAt,
  ...(parent !== undefined && { parent }),
});

describe("buildThread", () => {
  it("hangs answers under their comments, oldest first, in whatever order they come", () => {
    expect(draw(buildThread([row(5, 1), row(3), row(4, 2), row(2, 1), row(1)]))).toBe("1(2(4) 5) 3");
    expect(draw(buildThread([row(1), row(2, 1), row(3, 1), row(4)], { order: "newest" }))).toBe("4 1(2 3)");
  });

  it("orders equal instants by id, as numbers", () => {
    expect(draw(buildThread([row(10, undefined, 1), row(9, undefined, 1), row(8, undefined, 1)]))).toBe(
      "8 9 10",
    );
  });

  it("keeps the place of a deleted comment", () => {
    expect(draw(buildThread([row(1), row(3, 2), row(4, 2), row(5)]))).toBe("1 2?(3 4) 5");
  });

  it("does not go deeper than asked, and counts every answer", () => {
    const [first] = buildThread([row(1), row(2, 1), row(3, 2), row(4, 3), row(5, 2)], { maxDepth: 3 });
    expect(draw(first ? [first] : [])).toBe("1(2(3 4 5))");
    expect(first).toMatchObject({
      depth: 1,
      replies: 4,
      children: [{ depth: 2, replies: 3, children: [{ depth: 3, replies: 1 }, { depth: 3 }, { depth: 3 }] }],
    });
  });

  it("puts comments that answer themselves or each other on the article", () => {
    expect(draw(buildThread([row(1, 1), row(2, 3), row(3, 2), row(4, 3)]))).toBe("1 2 3(4)");
  });

  it("bears a conversation as deep as it is long", () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => row(i + 1, i === 0 ? undefined : i));
    expect(buildThread(rows, { maxDepth: 100_000 })[0]?.replies).toBe(49_999);
  });
});

describe("properties", () => {
  it("holds every comment once, whatever the parents", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(30), { nil: undefined }), { maxLength: 20 }),
        fc.integer({ min: 2, max: 6 }),
        (parents, maxDepth) => {
          const rows = parents.map((parent, id) => row(id, parent));
          const ids: string[] = [];
          const walk = (nodes: readonly ThreadNode<ThreadRow>[], depth: number): void => {
            for (const node of nodes) {
              if (node.comment !== undefined) ids.push(node.id);
              expect(node.depth).toBe(depth);
              walk(node.children, depth + 1);
            }
          };
          walk(buildThread(rows, { maxDepth }), 1);
          expect(ids.sort()).toEqual(rows.map(({ id }) => String(id)).sort());
        },
      ),
    );
  });
});
