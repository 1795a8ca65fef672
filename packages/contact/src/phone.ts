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

/** How many readings are kept: the same few desks stand under every article of a site. */
const MAX_RECENT = 500;

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
  const read = (number: string, country: string | undefined): Reading | undefined => {
    const known = country !== undefined && isKnown(country) ? { defaultCountry: country } : {};
    const parsed = parsePhoneNumberFromString(number, { ...known, extract: false }, metadata);
    return parsed === undefined ? undefined : new Reading(parsed, read);
  };
  const recent = new Map<string, Reading | undefined>();
  /** One entry a country at most. */
  const codes = new Map<string, string>();
  return {
    read(number, country) {
      const key = country === undefined ? number : country + number;
      const known = recent.get(key);
      if (known !== undefined || recent.has(key)) return known;
      if (recent.size >= MAX_RECENT) recent.clear();
      const reading = read(number, country);
      recent.set(key, reading);
      return reading;
    },
    callingCode(country) {
      const known = codes.get(country);
      if (known !== undefined || !isKnown(country)) return known;
      const code = getCountryCallingCode(country, metadata);
      codes.set(country, code);
      return code;
    },
  };
}

/** The plan's answers, each computed when it is first asked for: most candidates are dropped after the first. */
class Reading implements PhoneReading {
  readonly #number: PhoneNumber;
  readonly #read: PhoneEngine["read"];
  readonly e164: string;
  readonly country: string | undefined;
  #type: ReturnType<PhoneNumber["getType"]> | "unknown" = "unknown";
  #valid: boolean | undefined;
  #international: string | undefined;

  constructor(number: PhoneNumber, read: PhoneEngine["read"]) {
    this.#number = number;
    this.#read = read;
    this.e164 = number.number;
    this.country = number.country;
  }

  get international(): string {
    this.#international ??= this.#number.formatInternational();
    return this.#international;
  }

  get valid(): boolean {
    // A number that has a type is valid, so that the plan's patterns are matched only once.
    this.#valid ??= this.#knownType() !== undefined || this.#number.isValid();
    return this.#valid;
  }

  get possible(): boolean {
    return this.#number.isPossible();
  }

  get line(): PhoneLine {
    const type = this.#knownType();
    return (type === undefined && !this.valid ? this.#lineOfNeighbours() : LINES[type ?? ""]) ?? "other";
  }

  /** Numbers that are reserved stand among those of their kind. */
  #lineOfNeighbours(): PhoneLine | undefined {
    const { e164 } = this;
    for (let keep = e164.length - 3; keep > 3; keep--)
      for (const digit of "0123456789") {
        const neighbour = this.#read(e164.slice(0, keep).padEnd(e164.length, digit), undefined);
        if (neighbour?.valid) return neighbour.line;
      }
    return undefined;
  }

  #knownType(): ReturnType<PhoneNumber["getType"]> {
    if (this.#type === "unknown") this.#type = this.#number.getType();
    return this.#type;
  }
}
