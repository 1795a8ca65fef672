import { findNames } from "../internal/find-names.js";
import { merge } from "../internal/merge.js";
import { numberName } from "../internal/number-name.js";
import { ownerOf } from "../internal/owners.js";
import { piecesOf } from "../internal/pieces-of.js";
import type { AddressSpan, NamesRead, Reading } from "../internal/reading.js";
import { locate, type Span } from "../internal/span.js";

const CONFIDENCE = 0.7;

/** The part of `parseContact` that reads the institution, its office and people, and whose number or address is whose. */
export function names(reading: Reading, addresses: readonly AddressSpan[]): NamesRead {
  const { folded } = reading;
  const { organization, department, people } = findNames(folded, piecesOf(reading), addresses);
  const borders: readonly Span[] =
    organization === undefined ? addresses : merge<Span>(addresses, [organization]);
  const located = <Value extends object>({ start, end, ...value }: Span & Value) =>
    Object.assign(locate(folded, { start, end }, CONFIDENCE), value);
  return {
    people: people.map(located),
    ...(organization === undefined ? {} : { organization: located(organization) }),
    ...(department === undefined ? {} : { department: located(department) }),
    ownerOf: (field) => ownerOf(folded, field, people, borders),
    nameOf: (number) => numberName(folded, number),
  };
}
