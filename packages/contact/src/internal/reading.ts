import type { Contact } from "../contact.js";
import type { CardAddress } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import type { Piece } from "./pieces.js";
import type { PhoneSpan } from "./read-phone.js";
import type { Span } from "./span.js";

/** What is known of a text once its numbers and links are read: the ground on which the other parts work. */
export type Reading = {
  readonly folded: Folded;
  readonly country: string | undefined;
  /** The fields that were read, with their labels, in order. */
  readonly fields: readonly Span[];
  /** The fields and all other runs of digits, in order: names, addresses and hours are looked for near them. */
  readonly anchors: readonly Span[];
  /** The stretches near the anchors and what stands in them, once a part has asked for them. */
  zones?: readonly Span[];
  pieces?: readonly Piece[];
};

/** A postal address with its place in the folded text; `isStated` where the text itself names the country. */
export type AddressSpan = Span & { readonly address: CardAddress; readonly isStated: boolean };

/** What the part of names gives: the fields of the contact, the name of the person whom a field belongs to, and what a number is called. */
export type NamesRead = Pick<Contact, "people" | "organization" | "department"> & {
  readonly ownerOf: (field: Span) => string | undefined;
  readonly nameOf: (number: PhoneSpan) => string | undefined;
};
