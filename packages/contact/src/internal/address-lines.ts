import type { CardAddress } from "../contact-card.js";

/** Countries that write the postcode in front of the locality; elsewhere it follows. */
const CODE_LAST = /^(?:US|CA|AU|GB|IE|IN|KH|TH|SG|NZ|ZA|JP|ID|MY|PH|VN|HK|PK|BD|LK|MM|NP|KE|NG|EG)$/;

/** The lines of an address as they are written in its country, the country's name left out. */
export function addressLines(address: CardAddress): string[] {
  const { lines, poBox, locality, region, postalCode, country } = address;
  const town = CODE_LAST.test(country ?? "")
    ? [[locality, region].filter(isText).join(", "), postalCode]
    : [postalCode, [locality, region].filter(isText).join(", ")];
  return [...lines, poBox, town.filter(isText).join(" ")].filter(isText);
}

/** The name of a country in a language; the code itself where the runtime knows no name. */
export function countryName(country: string, language: string): string {
  return new Intl.DisplayNames([language], { type: "region", fallback: "code" }).of(country) ?? country;
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}
