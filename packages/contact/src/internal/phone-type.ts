import type { PhoneType } from "../contact-card.js";
import type { PhoneEngine, PhoneReading } from "../phone-engine.js";
import type { LabelKind } from "./lexicon.js";

/** The type of number that a kind of label names; undefined where the label is of something else. */
export function typeOfKind(kind: LabelKind | undefined): PhoneType | undefined {
  return /^(?:voice|fax|mobile|pager|tollfree|whatsapp)$/.test(kind ?? "") ? (kind as PhoneType) : undefined;
}

/** The types that the labels in front of a number name together: "Tel/Fax" two, "Mobile phone" the narrower one. */
export function typesOfLabels(kinds: readonly LabelKind[]): PhoneType[] {
  const types: PhoneType[] = [];
  for (const kind of kinds) {
    const type = typeOfKind(kind);
    if (type) types.push(type);
  }
  if (types.length < 2 || types.length < kinds.length) return types.slice(0, 1);
  if (types.includes("fax") && types.includes("voice")) return ["voice", "fax"];
  return [types.find((type) => type !== "voice") ?? "voice"];
}

/** A label that says only "telephone" is made narrower by what the plan knows. */
export function typeOfPlan(engine: PhoneEngine, reading: PhoneReading | undefined): PhoneType {
  const line = reading && (reading.valid ? reading.line : lineOfNeighbours(engine, reading.e164));
  return line === undefined || line === "fixed" || line === "other" ? "voice" : line;
}

/** The line of the nearest numbers that are given out: reserved ones stand among those of their kind. */
function lineOfNeighbours(engine: PhoneEngine, e164: string): PhoneReading["line"] | undefined {
  for (let keep = e164.length - 3; keep > 3; keep--)
    for (const digit of "0123456789") {
      const reading = engine.read(e164.slice(0, keep).padEnd(e164.length, digit), undefined);
      if (reading?.valid) return reading.line;
    }
  return undefined;
}
