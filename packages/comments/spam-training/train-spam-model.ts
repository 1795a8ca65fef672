import { spamFeatures } from "../src/spam-model/spam-features.js";
import { featurePlace, marginOf, type SpamHead } from "../src/spam-model/spam-head.js";
import { OWN_FLATTERY, OWN_HONEST, OWN_PROMOTION } from "./own-comments.js";
import { FOLDS, foldSamples, type Sample, type SampleKind } from "./samples.js";
import { type Example, trainHead } from "./train-head.js";

/** The kinds of spam, each with a head of its own. */
export type HeadName = "promotion" | "flattery";

/** The heads of a model, ready to score. */
export type Heads = { readonly [Name in HeadName]: SpamHead };

/** How much a comment of each kind counts; 0 leaves it out. */
const IMPORTANCE: { readonly [Name in HeadName]: { readonly [Kind in SampleKind]: number } } = {
  promotion: { "video-spam": 2, video: 2, news: 6, template: 0 },
  flattery: { template: 5, video: 1, news: 1, "video-spam": 0 },
};
/** How much one of our own comments counts: they are few, and there is one of each kind. */
const OWN_IMPORTANCE: { readonly [Name in HeadName]: number } = { promotion: 6, flattery: 2 };
const OPTIONS = { cost: 0.02, size: 1_200 };
/** The share of honest comments above the threshold that is accepted, by kind, when left out. */
const ACCEPTED: { readonly [Name in HeadName]: Partial<Record<SampleKind, number>> } = {
  promotion: { video: 0.0075, news: 0.0007 },
  flattery: { video: 0.002, news: 0.0009 },
};

/** A model of the comments, its thresholds and units set by what each head makes of comments that were left out. */
export function trainSpamModel(samples: readonly Sample[]): Heads {
  const leftOut = crossValidate(samples);
  const train = (name: HeadName): SpamHead => {
    const head = trainHead([...examplesOf(samples, name), ...ownExamples(name)], OPTIONS);
    const { threshold, margins } = leftOut[name];
    const slope = fitSlope(samples, margins, name);
    return { ...head, threshold: Math.ceil(threshold / head.unit), unit: head.unit * slope };
  };
  return { promotion: train("promotion"), flattery: train("flattery") };
}

/** The threshold of each head, and how far above it each comment lies where the head was trained without its like. */
export type LeftOut = {
  readonly [Name in HeadName]: { readonly threshold: number; readonly margins: readonly number[] };
};

/** Trains each head once for each fold, without it, and scores the fold. */
export function crossValidate(samples: readonly Sample[]): LeftOut {
  const folds = foldSamples(samples);
  const judge = (name: HeadName) => {
    const examples = examplesOf(samples, name);
    const own = ownExamples(name);
    const values: number[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const others = examples.filter((_, at) => folds[at] !== fold);
      const head = trainHead([...others, ...own], OPTIONS);
      samples.forEach((sample, at) => {
        if (folds[at] === fold) values[at] = marginOf(head, featuresOf(sample)) * head.unit;
      });
    }
    const threshold = thresholdOf(samples, values, name);
    return { threshold, margins: values.map((value) => value - threshold) };
  };
  return { promotion: judge("promotion"), flattery: judge("flattery") };
}

const FEATURES = new WeakMap<Sample, ReadonlySet<string>>();

function featuresOf(sample: Sample): ReadonlySet<string> {
  const features = FEATURES.get(sample) ?? spamFeatures(sample.text);
  FEATURES.set(sample, features);
  return features;
}

/** Our own comments, which are trained on and never judged. */
function ownExamples(name: HeadName): Example[] {
  const example = (text: string, spam: boolean): Example => ({
    places: placesOf(spamFeatures(text)),
    spam,
    importance: OWN_IMPORTANCE[name],
  });
  const spam = name === "promotion" ? OWN_PROMOTION : OWN_FLATTERY;
  return [...spam.map((text) => example(text, true)), ...OWN_HONEST.map((text) => example(text, false))];
}

function placesOf(features: ReadonlySet<string>): number[] {
  return [...new Set([...features].map(featurePlace))];
}

function examplesOf(samples: readonly Sample[], name: HeadName): Example[] {
  return samples.map((sample) => ({
    places: placesOf(featuresOf(sample)),
    spam: sample.kind === "template" || sample.kind === "video-spam",
    importance: IMPORTANCE[name][sample.kind],
  }));
}

/** A value above which no more honest comments lie than are accepted, halfway to the last of these. */
function thresholdOf(samples: readonly Sample[], values: readonly number[], name: HeadName): number {
  const least = Object.entries(ACCEPTED[name]).map(([kind, share]) => {
    const sorted = values.filter((_, at) => samples[at]?.kind === kind).sort((a, b) => b - a);
    const accepted = Math.floor(sorted.length * share);
    const next = sorted[accepted] ?? 0;
    return (next + (sorted[accepted - 1] ?? next)) / 2;
  });
  return Math.max(...least);
}

/** What a margin is worth in log-odds, where there is as much spam as there are honest comments. */
function fitSlope(samples: readonly Sample[], margins: readonly number[], name: HeadName): number {
  const wanted: SampleKind = name === "promotion" ? "video-spam" : "template";
  const spam = margins.filter((_, at) => samples[at]?.kind === wanted);
  const honest = margins.filter((_, at) => samples[at]?.kind === "news" || samples[at]?.kind === "video");
  const loss = (slope: number) => {
    const mean = (list: readonly number[], sign: number) =>
      list.reduce((sum, value) => sum + Math.log1p(Math.exp(-sign * slope * value)), 0) / list.length;
    return mean(spam, 1) + mean(honest, -1);
  };
  const slopes = Array.from({ length: 100 }, (_, at) => (at + 1) / 10);
  return slopes.reduce((best, slope) => (loss(slope) < loss(best) ? slope : best));
}
