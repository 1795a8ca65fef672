/** What a number is for. `voice` is a telephone whose label and numbering plan say nothing narrower. */
export type PhoneType = "voice" | "fax" | "mobile" | "pager" | "tollfree" | "sharedcost" | "whatsapp";

/** What an address is for: `postal` takes letters, `visiting` takes visitors; absent where the text does not say. */
export type AddressKind = "postal" | "visiting";

/** A name on a card. */
export type CardName = { readonly name: string };

/** A person on a card, with the role and, where it differs from the card's own, the organisation. */
export type CardPerson = {
  readonly name: string;
  readonly role?: string;
  readonly organization?: string;
};

/** A number on a card. */
export type CardPhone = {
  readonly type: PhoneType;
  /** The number as a reader sees it, in international form where that is known. */
  readonly text: string;
  /** `+` and up to 15 digits; absent where the area code is not known. */
  readonly e164?: string;
  /** The extension, digits only. */
  readonly ext?: string;
  /** What the text calls this number: "Newsdesk", "office". */
  readonly label?: string;
  /** The name of the person that it belongs to. */
  readonly person?: string;
};

/** An e-mail address on a card. */
export type CardEmail = {
  readonly address: string;
  /** The name of the person that it belongs to. */
  readonly person?: string;
};

/** A web address on a card, absolute. */
export type CardUrl = { readonly url: string };

/** An account on a social network. */
export type CardSocial = {
  /** The account's name without `@`. */
  readonly handle: string;
  /** `x`, `facebook`, `telegram` ...; absent where the text gives only a handle. */
  readonly platform?: string;
  readonly url?: string;
};

/** A postal address on a card. */
export type CardAddress = {
  /** What stands before the locality, in the order of the source: street, building, district. */
  readonly lines: readonly string[];
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly poBox?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly kind?: AddressKind;
};

/** Opening hours in the syntax of schema.org `openingHours`: `Mo-Fr 08:00-12:00`. */
export type CardHours = { readonly openingHours: string };

/** The values of a contact block: what every format writes. What {@link parseContact} returns is one, with positions. */
export type ContactCard = {
  readonly organization?: CardName;
  readonly department?: CardName;
  readonly people: readonly CardPerson[];
  readonly phones: readonly CardPhone[];
  readonly emails: readonly CardEmail[];
  readonly urls: readonly CardUrl[];
  readonly social: readonly CardSocial[];
  readonly addresses: readonly CardAddress[];
  readonly hours: readonly CardHours[];
};
