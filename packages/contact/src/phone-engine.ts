/** What kind of line the numbering plan says a number is. */
export type PhoneLine = "fixed" | "mobile" | "tollfree" | "sharedcost" | "pager" | "other";

/** What a numbering plan says about one number. */
export type PhoneReading = {
  /** `+` and digits. */
  readonly e164: string;
  /** For readers, grouped: `+855 23 216 122`. */
  readonly international: string;
  /** ISO 3166-1 alpha-2; undefined for numbers of no one country. */
  readonly country: string | undefined;
  /** Whether the plan has given this number out. */
  readonly valid: boolean;
  /** Whether its length is one of the plan's. */
  readonly possible: boolean;
  /** Where the plan has not given the number out, the line of the nearest ones that it has. */
  readonly line: PhoneLine;
};

/**
 * The numbering plans that {@link parseContact} asks; `@nightdesk/contact/phone` makes one from libphonenumber metadata.
 */
export type PhoneEngine = {
  /**
   * The reading of `+` and digits, or of digits as they are dialled inside `country`; undefined where they cannot be
   * a number at all.
   */
  readonly read: (number: string, country: string | undefined) => PhoneReading | undefined;
  /** The calling code of an ISO 3166-1 alpha-2 country without `+`; undefined for one that is not known. */
  readonly callingCode: (country: string) => string | undefined;
};
