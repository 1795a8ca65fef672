import type { PhoneType } from "../contact-card.js";
import type { PhoneReading } from "../phone-engine.js";
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
export function typeOfPlan(reading: PhoneReading | undefined): PhoneType {
  const line = reading?.line ?? "other";
  return line === "fixed" || line === "other" ? "voice" : line;
}
