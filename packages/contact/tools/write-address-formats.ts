import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AddressFormat } from "../src/address/address-format.js";
import { OWN_FORMATS, type SourceFormat } from "./own-formats.js";

const NOTICE =
  "/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */";

type Code = { name: string | Record<string, string>; key: string };
type Abbreviation = { component: string; replacements: { src: string; dest: string }[] };
type Mend = NonNullable<AddressFormat["mend"]>[number];

const require = createRequire(import.meta.url);
const home = join(require.resolve("@fragaria/address-formatter"), "..", "..", "..", "src", "templates");
const read = <T>(name: string): T => JSON.parse(readFileSync(join(home, `${name}.json`), "utf8")) as T;

/** The format of each country, by the name of its module. */
export function addressFormats(): Map<string, AddressFormat> {
  const sources = sourceFormats();
  return new Map([...sources].map(([name, source]) => [name, formatOf(name, source, sources)]));
}

function sourceFormats(): Map<string, SourceFormat> {
  const sources = new Map<string, SourceFormat>();
  for (const [key, template] of Object.entries(read<Record<string, SourceFormat | string>>("templates"))) {
    if (typeof template === "string") continue;
    const name = key === "default" ? "generic" : key.toLowerCase().replace("_", "-");
    const own = OWN_FORMATS[name];
    const replace = [...(template.replace ?? []), ...(own?.replace ?? [])];
    const postformat_replace = [...(template.postformat_replace ?? []), ...(own?.postformat_replace ?? [])];
    sources.set(name, { ...template, ...own, replace, postformat_replace });
  }
  return sources;
}

function formatOf(
  name: string,
  source: SourceFormat,
  sources: ReadonlyMap<string, SourceFormat>,
): AddressFormat {
  const generic = sources.get("generic");
  const base = source.use_country === undefined ? undefined : sources.get(source.use_country.toLowerCase());
  const whole = { ...generic, ...base, ...source };
  const lines = layoutOf(whole.address_template ?? "");
  const sparse = layoutOf(whole.fallback_template ?? "");
  const mend = [...(source.replace ?? []), ...(base?.replace ?? [])].map(mendOf);
  const finish = [...(source.postformat_replace ?? []), ...(base?.postformat_replace ?? [])];
  const [part, value] = (source.add_component ?? "").split("=");
  const always = {
    ...(source.change_country === undefined ? {} : { country: source.change_country }),
    ...(value === undefined ? {} : { [part ?? ""]: value }),
  };
  const country = (source.use_country ?? name).slice(0, 2).toUpperCase();
  return {
    lines,
    ...(sparse === lines ? {} : { sparse }),
    ...(mend.length === 0 ? {} : { mend }),
    ...(finish.length === 0 ? {} : { finish: finish.map(([find, put]) => [new RegExp(find), put] as const) }),
    ...codesOf("state", country, lines + sparse),
    ...codesOf("county", country, lines + sparse),
    ...(Object.keys(always).length === 0 ? {} : { always }),
  };
}

/** `{{#first}} {{{city}}} || {{{town}}} {{/first}}` as `{city|town}`, without lines that hold nothing. */
function layoutOf(template: string): string {
  return template
    .replace(/\{\{#first\}\}(.*?)\{\{\/first\}\}/g, (_, alternatives: string) => {
      const names = alternatives.split("||").map((part) => part.replace(/[{}]/g, "").trim());
      return `{${names.filter((part) => part !== "").join("|")}}`;
    })
    .replace(/\{\{\{(\w+)\}\}\}/g, "{$1}")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** `state=Free State of ` concerns one part, anything else all of them. */
function mendOf([find, put]: readonly [string, string]): Mend {
  const [, only, pattern = find] = /^(\w+)=(.*)$/s.exec(find) ?? [];
  return only === undefined
    ? [new RegExp(find), put]
    : [new RegExp(pattern), put, only as Exclude<Mend[2], undefined>];
}

function codesOf(kind: "state" | "county", country: string, layouts: string): Partial<AddressFormat> {
  const codes = read<Record<string, Code[]>>(`${kind}-codes`)[country];
  if (codes === undefined || !layouts.includes(`${kind}_code`)) return {};
  const entries = codes.flatMap(({ name, key }) =>
    (typeof name === "string" ? [name] : Object.values(name)).map((one) => [one.toUpperCase(), key] as const),
  );
  return { [`${kind}Codes`]: Object.fromEntries(entries) };
}

function printed(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(printed).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, field]) => `${JSON.stringify(key)}: ${printed(field)}`)
    .join(", ")} }`;
}

/** The source of a module; a territory or a language that writes as another country does says what is different. */
function moduleOf(format: AddressFormat, base: string | undefined, like: AddressFormat | undefined): string {
  const own = Object.entries(format).filter(
    ([key, value]) => printed(value) !== printed(like?.[key as keyof AddressFormat]),
  );
  const fields = own.map(([key, value]) => `${JSON.stringify(key)}: ${printed(value)}`);
  const other = base === undefined ? "" : `import { addressFormat as ${base} } from "./${base}.js";\n`;
  const spread = base === undefined ? [] : [`...${base}`];
  const value = own.length === 0 ? base : `{ ${[...spread, ...fields].join(", ")} }`;
  return `${NOTICE}
import type { AddressFormat } from "../address-format.js";
${other}
export const addressFormat: AddressFormat = ${value};
`;
}

function abbreviations(): Record<string, Record<string, string>> {
  const languages = Object.entries(read<Record<string, Abbreviation[]>>("abbreviations"));
  return Object.fromEntries(
    languages.map(([language, rows]) => [
      language.toLowerCase(),
      Object.fromEntries(
        rows.map(({ component, replacements }) => [
          component,
          replacements.map(({ src, dest }) => `${src}=${dest}`).join("|"),
        ]),
      ),
    ]),
  );
}

if (process.argv[1] === import.meta.filename) {
  const target = join(import.meta.dirname, "..", "src", "address");
  const formats = addressFormats();
  rmSync(join(target, "countries"), { recursive: true, force: true });
  mkdirSync(join(target, "countries"));
  const sources = sourceFormats();
  for (const [name, format] of formats) {
    const [country = "", language] = name.split("-");
    const base = sources.get(name)?.use_country?.toLowerCase() ?? (language === undefined ? "" : country);
    const like = formats.get(base);
    // What the other one has and this one lacks cannot be left out of a copy.
    const isLike = like !== undefined && Object.keys(like).every((key) => key in format);
    const source = isLike ? moduleOf(format, base, like) : moduleOf(format, undefined, undefined);
    writeFileSync(join(target, "countries", `${name}.ts`), source);
  }
  const words = `${NOTICE}
import type { AddressComponent } from "./address-components.js";

type Words = { readonly [Name in AddressComponent]?: string };

/** By language and part of an address: words and what is written for them, in order. */
export const abbreviations: Readonly<Record<string, Words>> = ${printed(abbreviations())};
`;
  writeFileSync(join(target, "abbreviations.ts"), words);
  console.log(`${formats.size} formats written; run npm run format.`);
}
