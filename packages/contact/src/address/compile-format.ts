import { type AddressComponent, isComponent } from "./address-components.js";
import type { AddressFormat } from "./address-format.js";

/** Parts that stand together in a place. */
export type PartsTogether = {
  readonly names: readonly AddressComponent[];
  readonly glue: string;
  readonly isBracketed: boolean;
};

/** What may stand in a place: mostly one part. */
export type Alternative = AddressComponent | PartsTogether;

/** A place in a line, and the separator in front of it. */
export type Slot = { readonly before: string; readonly alternatives: readonly Alternative[] };

/** A line of an address: its places, what ends it, and whether commas stand between them. */
export type AddressLine = {
  readonly slots: readonly Slot[];
  readonly end: string;
  readonly hasCommas: boolean;
};

/** A format made ready, always of one shape. */
export type CompiledFormat = {
  readonly lines: readonly AddressLine[];
  readonly sparse: readonly AddressLine[] | undefined;
  readonly mend: NonNullable<AddressFormat["mend"]>;
  /** Finds what may be mended, commas, line ends, and spaces at the edges. */
  readonly rough: RegExp;
  readonly finish: NonNullable<AddressFormat["finish"]>;
  /** Finds what may be finished. */
  readonly unfinished: RegExp | undefined;
  readonly stateCodes: AddressFormat["stateCodes"];
  readonly countyCodes: AddressFormat["countyCodes"];
  readonly always: AddressFormat["always"];
};

const compiled = new WeakMap<AddressFormat, CompiledFormat>();

/** The format made ready; once for each format. */
export function compileFormat(format: AddressFormat): CompiledFormat {
  let made = compiled.get(format);
  if (made === undefined) {
    const { lines, sparse, mend = [], finish = [], stateCodes, countyCodes, always } = format;
    made = {
      lines: readLines(lines),
      sparse: sparse === undefined ? undefined : readLines(sparse),
      mend,
      rough: anyOf([...mend, [/[\n,]|^[\0- \xa0]|[\0- \xa0]$/]]),
      finish,
      unfinished: finish.length === 0 ? undefined : anyOf(finish),
      stateCodes,
      countyCodes,
      always,
    };
    compiled.set(format, made);
  }
  return made;
}

function anyOf(rows: readonly (readonly [find: RegExp, ...rest: unknown[]])[]): RegExp {
  return new RegExp(rows.map(([find]) => find.source).join("|"));
}

function readLines(text: string): AddressLine[] {
  return text.split("\n").map((line) => {
    const [first = "", ...parts] = line.split(/\{(.*?)\}/);
    const slots: Slot[] = [];
    let before = first;
    for (let i = 0; i < parts.length; i += 2) {
      slots.push({ before, alternatives: (parts[i] ?? "").split("|").map(readAlternative) });
      before = parts[i + 1] ?? "";
    }
    return { slots, end: before, hasCommas: line.includes(",") };
  });
}

function readAlternative(text: string): Alternative {
  if (isComponent(text)) return text;
  const glue = text.includes(",") ? ", " : " ";
  const isBracketed = text.startsWith("(");
  return { names: text.replace(/[()]/g, "").split(glue).filter(isComponent), glue, isBracketed };
}
