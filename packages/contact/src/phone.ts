import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type MetadataJson,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/core";
import type { PhoneEngine, PhoneLine, PhoneReading } from "./phone-engine.js";

const LINES: Readonly<Record<string, PhoneLine>> = {
  FIXED_LINE: "fixed",
  FIXED_LINE_OR_MOBILE: "fixed",
  MOBILE: "mobile",
  TOLL_FREE: "tollfree",
  SHARED_COST: "sharedcost",
  PAGER: "pager",
};

/**
 * A {@link PhoneEngine} over libphonenumber metadata that the caller imports: `libphonenumber-js/max/metadata` tells
 * telephones from mobiles and free numbers and checks every digit, `libphonenumber-js/min/metadata` is half the size.
 *
 * @example
 * import metadata from "libphonenumber-js/max/metadata";
 * import { createPhoneEngine } from "@nightdesk/contact/phone";
 *
 * createPhoneEngine(metadata).read("023 216 122", "KH")?.e164; // => "+85523216122"
 */
export function createPhoneEngine(metadata: MetadataJson): PhoneEngine {
  const isKnown = (country: string): country is CountryCode =>
    isSupportedCountry(country as CountryCode, metadata);
  return {
    read(number, country) {
      const known = country !== undefined && isKnown(country) ? { defaultCountry: country } : {};
      const parsed = parsePhoneNumberFromString(number, { ...known, extract: false }, metadata);
      return parsed === undefined ? undefined : new Reading(parsed);
    },
    callingCode(country) {
      return isKnown(country) ? getCountryCallingCode(country, metadata) : undefined;
    },
  };
}

/** The plan's answers, each computed when it is asked for: most candidates are dropped after the first. */
class Reading implements PhoneReading {
  readonly #number: PhoneNumber;
  #type: ReturnType<PhoneNumber["getType"]> | "unknown" = "unknown";

  constructor(number: PhoneNumber) {
    this.#number = number;
  }

  get e164(): string {
    return this.#number.number;
  }

  get international(): string {
    return this.#number.formatInternational();
  }

  get country(): string | undefined {
    return this.#number.country;
  }

  get valid(): boolean {
    return this.#knownType() !== undefined || this.#number.isValid();
  }

  get possible(): boolean {
    return this.#number.isPossible();
  }

  get line(): PhoneLine {
    return LINES[this.#knownType() ?? ""] ?? "other";
  }

  /** The type, asked for once: a number that has one is valid, so that the plan's patterns are matched only once. */
  #knownType(): ReturnType<PhoneNumber["getType"]> {
    if (this.#type === "unknown") this.#type = this.#number.getType();
    return this.#type;
  }
}
