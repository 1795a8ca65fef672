import type { PhoneType } from "../contact-card.js";
import type { PhoneEngine, PhoneReading } from "../phone-engine.js";
import type { LabelKind } from "./lexicon.js";

const TYPES: Partial<Record<LabelKind, PhoneType>> = {
  voice: "voice",
  fax: "fax",
  mobile: "mobile",
  pager: "pager",
  tollfree: "tollfree",
  whatsapp: "whatsapp",
};

/** The type of number that a kind of label names; undefined where the label is of something else. */
export function typeOfKind(kind: LabelKind | undefined): PhoneType | undefined {
  return kind === undefined ? undefined : TYPES[kind];
}

/** The types that the labels in front of a number name together: "Tel/Fax" two, "Mobile phone" the narrower one. */
export function typesOfLabels(kinds: readonly LabelKind[]): PhoneType[] {
  const types: PhoneType[] = [];
  for (const kind of kinds) {
    const type = TYPES[kind];
    if (type !== undefined) types.push(type);
  }
  const [nearest] = types;
  if (nearest === undefined || types.length === 1 || types.length !== kinds.length) return types.slice(0, 1);
  if (types.includes("fax") && types.includes("voice")) return ["voice", "fax"];
  return [types.find((type) => type !== "voice") ?? nearest];
}

/** A label that says only "telephone" is made narrower by what the plan knows. */
export function typeOfPlan(engine: PhoneEngine, reading: PhoneReading | undefined): PhoneType {
  const line =
    reading === undefined || reading.valid ? reading?.line : lineOfNeighbours(engine, reading.e164);
  return line === undefined || line === "fixed" || line === "other" ? "voice" : line;
}

/** The line of the nearest numbers that are given out: reserved ones stand among those of their kind. */
function lineOfNeighbours(engine: PhoneEngine, e164: string): PhoneReading["line"] | undefined {
  for (let keep = e164.length - 3; keep > 3; keep--) {
    for (let digit = 0; digit < 10; digit++) {
      const reading = engine.read(e164.slice(0, keep) + String(digit).repeat(e164.length - keep), undefined);
      if (reading?.valid) return reading.line;
    }
  }
  return undefined;
}
