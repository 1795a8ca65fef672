import { describe, expect, it } from "vitest";
import { foldSamples, type Sample } from "../spam-training/samples.js";
import { type Example, trainHead } from "../spam-training/train-head.js";
import { featurePlace, marginOf } from "../src/spam-model/spam-head.js";

const sample = (source: string, text: string, kind: Sample["kind"]): Sample => ({ source, text, kind });

describe("foldSamples", () => {
  it("keeps a video and a family of templates in one fold", () => {
    const folds = foldSamples([
      sample("blogtpl1", "what a great blog you have here my friend", "template"),
      sample("yt2", "subscribe", "video-spam"),
      sample("yt2", "this song", "video"),
      sample("blogtpl2", "what a great site you have here my friend", "template"),
      sample("yt1", "nice", "video"),
      sample("blogtpl3", "does anybody know how to reach the owner", "template"),
    ]);
    expect(folds[0]).toBe(folds[3]);
    expect(folds[0]).not.toBe(folds[5]);
    expect(folds[1]).toBe(folds[2]);
    expect(folds[1]).not.toBe(folds[4]);
  });
});

describe("trainHead", () => {
  const example = (features: readonly string[], spam: boolean): Example => ({
    places: features.map(featurePlace),
    spam,
    importance: 1,
  });
  const examples = [
    example(["a", "x"], true),
    example(["a", "y"], true),
    example(["b", "x"], false),
    example(["b", "y"], false),
  ];

  it("weighs what tells the examples apart, and nothing else", () => {
    const head = trainHead(examples, { cost: 1, size: 10 });
    expect(marginOf(head, ["a"])).toBeGreaterThan(0);
    expect(marginOf(head, ["b"])).toBeLessThan(0);
    const weight = (feature: string) => Math.abs(head.weights.get(featurePlace(feature)) ?? 0);
    expect(weight("x")).toBeLessThan(weight("a") / 10);
  });

  it("keeps the features that matter where there is room for few, and is the same each time", () => {
    const head = trainHead(examples, { cost: 1, size: 2 });
    expect([...head.weights.keys()].sort()).toEqual([featurePlace("a"), featurePlace("b")].sort());
    expect(trainHead(examples, { cost: 1, size: 2 })).toEqual(head);
  });
});
