import type {
  CardAddress,
  CardEmail,
  CardHours,
  CardName,
  CardPerson,
  CardPhone,
  CardSocial,
  CardUrl,
} from "./contact-card.js";

/** Why a field deserves a second look; `issues` of `@nightdesk/contact/labels` say it in a sentence. */
export type FieldIssue =
  | "prefix-inherited"
  | "missing-area-code"
  | "not-in-plan"
  | "country-assumed"
  | "obfuscated"
  | "stray-space"
  | "cut-from-glued-text";

/** Where a field stands in the text that was given: `text.slice(start, end) === raw`. */
export type Located = {
  readonly raw: string;
  /** The first UTF-16 unit of the field. */
  readonly start: number;
  /** The unit after the last one. */
  readonly end: number;
  /** 0 to 1: 0.9 and more for a labelled, valid value, less for each thing that was assumed. */
  readonly confidence: number;
  readonly issues: readonly FieldIssue[];
};

/** A number that was read. */
export type ContactPhone = CardPhone &
  Located & {
    /** Whether the numbering plan knows the number: reserved and mistyped ones are reported too, where a label names them. */
    readonly valid: boolean;
    /** ISO 3166-1 alpha-2 of the number's own plan. */
    readonly country?: string;
  };

/** A contact block that was read: the values of a {@link ContactCard}, each with its place in the text. */
export type Contact = {
  readonly organization?: CardName & Located;
  readonly department?: CardName & Located;
  readonly people: readonly (CardPerson & Located)[];
  readonly phones: readonly ContactPhone[];
  readonly emails: readonly (CardEmail & Located)[];
  readonly urls: readonly (CardUrl & Located)[];
  readonly social: readonly (CardSocial & Located)[];
  readonly addresses: readonly (CardAddress & Located)[];
  readonly hours: readonly (CardHours & Located)[];
  /** The languages of the labels that were read, as BCP 47 tags, most labels first. */
  readonly languages: readonly string[];
  /** The country that national numbers were read in: the option's, or else what an address or a domain names. */
  readonly country?: string;
};
