import { componentNumber } from "./address-components.js";
import type { AddressFormat } from "./address-format.js";

type Alternative = {
  readonly numbers: readonly number[];
  readonly glue: string;
  readonly isBracketed: boolean;
};

/** A place in a line, and the separator in front of it. */
type Slot = { readonly before: string; readonly alternatives: readonly Alternative[] };

/** A line of an address: its places, and what ends it. */
export type AddressLine = { readonly slots: readonly Slot[]; readonly end: string };

/** A format made ready: its lines read, and for each list of replacements one pattern that says whether any applies. */
export type CompiledFormat = {
  readonly lines: readonly AddressLine[];
  readonly sparse: readonly AddressLine[] | undefined;
  readonly mends: RegExp | undefined;
  readonly finishes: RegExp | undefined;
};

const compiled = new WeakMap<AddressFormat, CompiledFormat>();

/** The format made ready; once for each format. */
export function compileFormat(format: AddressFormat): CompiledFormat {
  let made = compiled.get(format);
  if (made === undefined) {
    const { lines, sparse, mend, finish } = format;
    made = {
      lines: readLines(lines),
      sparse: sparse === undefined ? undefined : readLines(sparse),
      mends: mend && anyOf(mend),
      finishes: finish && anyOf(finish),
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
    return { slots, end: before };
  });
}

function readAlternative(text: string): Alternative {
  const glue = text.includes(",") ? ", " : " ";
  const isBracketed = text.startsWith("(");
  return { numbers: text.replace(/[()]/g, "").split(glue).map(componentNumber), glue, isBracketed };
}
