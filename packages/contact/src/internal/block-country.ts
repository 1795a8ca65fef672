import type { PhoneEngine } from "../phone-engine.js";
import type { Links } from "./find-links.js";

/** Top-level domains of countries that are sold as words of their own. */
const SOLD = /^(?:IO|AI|CO|TV|ME|FM|LY|EU|GG|CC|WS)$/;

/** The country of the first national top-level domain, e-mail addresses before web addresses. */
export function countryOfDomains({ emails, urls }: Links, engine: PhoneEngine): string | undefined {
  for (const { address } of emails) {
    const country = countryOfHost(address, engine);
    if (country !== undefined) return country;
  }
  for (const { url } of urls) {
    const country = countryOfHost(url.split("/", 3)[2] ?? "", engine);
    if (country !== undefined) return country;
  }
  return undefined;
}

function countryOfHost(host: string, engine: PhoneEngine): string | undefined {
  const top = /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase();
  if (top === undefined || SOLD.test(top)) return undefined;
  const country = top === "UK" ? "GB" : top;
  return engine.callingCode(country) === undefined ? undefined : country;
}
